import {
  address,
  databaseAddress,
  internalSecret,
  isProduction,
  port,
  readEnvironment,
  requiredInProduction,
  secret,
} from '@lianban/process/environment';
import { z } from 'zod';

/** What the identity process needs to know at start. */
export interface Settings {
  readonly production: boolean;
  readonly host: string;
  readonly port: number;
  readonly databaseUrl: string;
  /** `iss` of every token: how the other processes name this one. */
  readonly tokenIssuer: string;
  readonly tokenAudience: string;
  /** A private RSA key (PKCS8 PEM or JWK); without it keys are made and kept in schema `auth`. */
  readonly tokenSigningKey: string | undefined;
  /** Where mails link to and providers return to. */
  readonly portalUrl: string;
  readonly smtpUrl: string;
  readonly mailFrom: string;
  /** Seals session handles, kept keys and second factors. */
  readonly identitySecret: string;
  /** Shown by the portal's server so that the browser's address it passes on is believed. */
  readonly internalSecret: string;
  /** Hosts of tenants' providers that may be on private addresses (production refuses all others there). */
  readonly privateProviderHosts: readonly string[];
}

/**
 * Reads the settings from the environment.
 * @throws StartRefused naming every wrong setting.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>> = process.env): Settings {
  const read = readEnvironment(
    {
      HOST: z.string().default('127.0.0.1'),
      IDENTITY_PORT: port(4005),
      DATABASE_URL: databaseAddress(),
      IDENTITY_URL: address().optional(),
      TOKEN_ISSUER: address().optional(),
      TOKEN_AUDIENCE: z.string().default('lianban'),
      TOKEN_SIGNING_KEY: z.string().optional(),
      PORTAL_URL: requiredInProduction(address(), 'http://127.0.0.1:3000'),
      SMTP_URL: requiredInProduction(
        z.url({ protocol: /^smtps?$/, error: 'must be an smtp:// or smtps:// address' }),
        'smtp://127.0.0.1:4025',
      ),
      MAIL_FROM: requiredInProduction(z.string(), '联办 Lianban <no-reply@lianban.example>'),
      IDENTITY_SECRET: requiredInProduction(secret(), 'development only, never in production: identity'),
      INTERNAL_SECRET: internalSecret(),
      PROVIDER_PRIVATE_HOSTS: z.string().default(''),
    },
    env,
  );
  return {
    production: isProduction(env),
    host: read.HOST,
    port: read.IDENTITY_PORT,
    databaseUrl: read.DATABASE_URL,
    tokenIssuer: read.TOKEN_ISSUER ?? read.IDENTITY_URL ?? `http://${read.HOST}:${read.IDENTITY_PORT}`,
    tokenAudience: read.TOKEN_AUDIENCE,
    tokenSigningKey: read.TOKEN_SIGNING_KEY,
    portalUrl: read.PORTAL_URL,
    smtpUrl: read.SMTP_URL,
    mailFrom: read.MAIL_FROM,
    identitySecret: read.IDENTITY_SECRET,
    internalSecret: read.INTERNAL_SECRET,
    privateProviderHosts: read.PROVIDER_PRIVATE_HOSTS.split(',')
      .map((host) => host.trim().toLowerCase())
      .filter(Boolean),
  };
}
