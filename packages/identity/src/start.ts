import { refusedByDatabase } from '@lianban/process/database-fault';
import { createLog, type Log } from '@lianban/process/log';
import { sendJson, serve, type Serving } from '@lianban/process/serve';
import { StartRefused } from '@lianban/process/start-refused';
import { createBackground } from './background.ts';
import { openPool } from './database/pool.ts';
import { createEngine } from './engine/engine.ts';
import { answerCall } from './http/router.ts';
import type { Identity } from './identity.ts';
import { createMailer } from './mail/mailer.ts';
import { isPrepared } from './prepare-identity.ts';
import { resetSender } from './reset/reset.routes.ts';
import type { Settings } from './settings.ts';
import { forgetOldAttempts } from './sign-in/attempts.ts';
import { openSigningKeys } from './token/signing-keys.ts';

/** A running identity process. */
export interface StartedIdentity extends Serving {
  readonly identity: Identity;
}

const TIDY_MS = 15 * 60_000;

/**
 * Opens the pool, the keys and the mailer, and serves the table of README.md.
 * @throws StartRefused when the database is away or older than this release, a key does not fit, or the port is taken.
 */
export async function startIdentity(settings: Settings, log: Log = createLog('identity')): Promise<StartedIdentity> {
  const pool = openPool(settings.databaseUrl);
  const mailer = createMailer(settings.smtpUrl, settings.mailFrom);
  try {
    if (!(await isPrepared(pool)))
      throw new StartRefused('The database is not prepared for this release. Run npm run admin -- prepare-database before this process.');
    const localeOfPerson = async (id: string) =>
      (await pool.query<{ locale: string }>('select locale from auth.person where id = $1', [id])).rows[0]?.locale ?? '';
    const identity: Identity = {
      settings,
      pool,
      log,
      mailer,
      engine: createEngine({
        pool,
        secret: settings.identitySecret,
        log,
        sendReset: resetSender(mailer, settings.portalUrl, localeOfPerson),
      }),
      keys: openSigningKeys({ pool, secret: settings.identitySecret, given: settings.tokenSigningKey }),
      background: createBackground(log),
    };
    await identity.keys.jwks();
    const tidying = setInterval(() => identity.background.start('tidying', () => tidy(identity)), TIDY_MS);
    tidying.unref();
    const serving = await serve({
      name: 'identity',
      host: settings.host,
      port: settings.port,
      portSetting: 'IDENTITY_PORT',
      log,
      ready: async () => {
        await pool.query('select 1');
      },
      drain: async () => {
        clearInterval(tidying);
        await identity.background.settled();
        mailer.close();
        await pool.end();
      },
      handler: async (request, response, { traceId }) => {
        let answer;
        try {
          answer = await answerCall(identity, request);
        } catch (error) {
          log.error({ err: error, traceId }, 'request failed');
          answer = { status: 500, body: { code: 'internal', traceId } };
        }
        response.setHeader('x-content-type-options', 'nosniff');
        sendJson(response, answer.status, answer.body);
      },
    });
    return { ...serving, identity };
  } catch (error) {
    mailer.close();
    await pool.end();
    throw refusedByDatabase(error, settings.databaseUrl);
  }
}

async function tidy({ pool }: Identity): Promise<void> {
  await forgetOldAttempts(pool);
  await pool.query('delete from auth.session where "expiresAt" < now()');
  await pool.query('delete from auth.verification where "expiresAt" < now()');
}
