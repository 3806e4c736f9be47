import { betterAuth } from 'better-auth';
import { bearer, twoFactor } from 'better-auth/plugins';
import type { Log } from '@lianban/process/log';
import type pg from 'pg';
import { v7 as uuidv7 } from 'uuid';

/** How long a sign-in stays open, seconds: a working day; it does not slide, so a forgotten browser ends by night. */
export const SESSION_SECONDS = 12 * 3600;
/** How long a person may take for the second factor, seconds. */
export const CHALLENGE_SECONDS = 300;
/** How long the link of a reset mail is good, seconds. */
export const RESET_SECONDS = 1800;
export const SHORTEST_PASSWORD = 10;
export const LONGEST_PASSWORD = 128;

/** Sends the mail of a password reset; gets the one-time token. */
export type SendReset = (person: { id: string; email: string; name: string }, token: string) => Promise<void>;

interface EngineOptions {
  readonly pool: pg.Pool;
  readonly secret: string;
  readonly sendReset: SendReset;
  readonly log?: Log;
}

/**
 * better-auth as a library: passwords, sessions, second factor, reset. Its HTTP handler is never mounted; our routes
 * call `engine.api` in process and translate its cookies into opaque handles.
 */
export function createEngine({ pool, secret, sendReset, log }: EngineOptions) {
  return betterAuth({
    appName: '联办 Lianban',
    baseURL: 'http://identity.invalid',
    secret,
    database: pool,
    telemetry: { enabled: false },
    rateLimit: { enabled: false },
    logger: { level: 'error', log: (level, message) => log?.[level]({ engine: true }, message) },
    advanced: {
      cookiePrefix: 'lianban',
      useSecureCookies: false,
      ipAddress: { ipAddressHeaders: ['x-client-address'] },
      database: { generateId: () => uuidv7() },
    },
    user: {
      modelName: 'person',
      additionalFields: {
        locale: { type: 'string', required: true, defaultValue: 'zh-CN', input: false },
        lastSeatId: { type: 'string', required: false, input: false },
      },
    },
    account: { modelName: 'credential' },
    session: {
      expiresIn: SESSION_SECONDS,
      disableSessionRefresh: true,
      additionalFields: {
        seatId: { type: 'string', required: false, input: false },
        coversTenantId: { type: 'string', required: false, input: false },
        method: { type: 'string', required: false, input: false },
      },
    },
    verification: { storeIdentifier: 'hashed' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: SHORTEST_PASSWORD,
      maxPasswordLength: LONGEST_PASSWORD,
      resetPasswordTokenExpiresIn: RESET_SECONDS,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: ({ user, token }) => sendReset(user, token),
    },
    plugins: [
      bearer(),
      twoFactor({
        issuer: '联办 Lianban',
        twoFactorCookieMaxAge: CHALLENGE_SECONDS,
        accountLockout: { enabled: true, maxFailedAttempts: 10, durationSeconds: 900 },
        schema: { twoFactor: { modelName: 'second_factor' } },
      }),
    ],
  });
}

export type Engine = ReturnType<typeof createEngine>;
