import { openPool } from '@lianban/identity/database/pool';
import { replaceSigningKeys, rotateSigningKey } from '@lianban/identity/token/signing-keys';
import { parseArgs } from 'node:util';
import { loginUrls } from '../logins.ts';
import { prepareWholeDatabase } from '../rooms.ts';
import { requireRoom } from '../disk-room.ts';
import { refuseLostSecrets } from '../stack/lost-secrets.ts';
import { requireSettings } from '../stack/production-settings.ts';
import { type RunningDatabase, runningDatabase } from '../stack/running-database.ts';
import { inviteAdministrator } from './invite-administrator.ts';
import { logFindings } from './log-findings.ts';
import { scorecardFindings } from './scorecard-findings.ts';
import { smsGatewayKey } from './sms-gateway-key.ts';

export interface Surroundings {
  readonly env: NodeJS.ProcessEnv;
  readonly dataDirectory: string;
  readonly announce: (line: string) => void;
}

const usage = `Usage: npm run admin -- <what>

  prepare-database            creates the database, its roles and logins, or brings them up to date (also: migrate)
      --new-passwords         where secrets.json of DATA_DIR is lost: every process then needs its URL anew
  database-urls               the URL of each process's login
  invite <e-mail>             the first administrator of an organisation; in an empty system it also makes the programme and the organisation:
      --programme <slug>      default main            --programme-name <name>   --programme-kind adc|banking
      --organisation <name>   --organisation-kind carrier|partner|vendor|association|member
      --name <person's name>  --locale zh-CN|en
  rotate-signing-key          a new key for tokens beside the present one, which checks for a day more: nobody is signed out
  new-signing-key             a new key for tokens, kept under the present IDENTITY_SECRET; for a changed secret
  sms-gateway-key             a key for a carrier's SMS gateway, and what to put into SMS_GATEWAY_KEYS:
      --programme <slug>      --organisation <name>   --days <how long it is good, default 366>
  verify-log [complaint id]   checks the log of a complaint, or of all: nothing edited, swapped, cut off or removed
  verify-scorecards           recomputes every scorecard from the logs and prints what differs (also: npm run verify:scorecards)
      --mend                  makes what differs anew from the logs`;

const options = {
  programme: { type: 'string' },
  'programme-name': { type: 'string' },
  'programme-kind': { type: 'string' },
  organisation: { type: 'string' },
  'organisation-kind': { type: 'string' },
  name: { type: 'string' },
  locale: { type: 'string' },
  'new-passwords': { type: 'boolean' },
  days: { type: 'string' },
  mend: { type: 'boolean' },
} as const;

/** Carries out one act of administration and returns the lines to print. Throws one sentence where it cannot. */
export async function administrate(args: readonly string[], { env, dataDirectory, announce }: Surroundings): Promise<string[]> {
  const {
    positionals: [what, subject],
    values,
  } = parseArgs({ args: [...args], options, allowPositionals: true });
  if (what === undefined || what === 'help') return [usage];
  requireSettings(env, []);
  requireRoom(dataDirectory, 1);
  if (!values['new-passwords']) await refuseLostSecrets(dataDirectory, env);
  const running = runningDatabase(dataDirectory, env);
  const { adminUrl, database, secrets } = running;
  switch (what) {
    case 'prepare-database':
    case 'migrate':
      await prepareWholeDatabase({ adminUrl, database, passwords: secrets.passwords });
      return [`Database ${database} is up to date.`];
    case 'database-urls':
      return Object.entries(loginUrls(adminUrl, database, secrets.passwords)).map(([login, url]) => `${login.padEnd(12)} ${url}`);
    case 'invite':
      if (!subject) throw new Error('Name the address to invite: npm run admin -- invite <e-mail>');
      await prepareWholeDatabase({ adminUrl, database, passwords: secrets.passwords });
      return inviteAdministrator({ email: subject, values, running, env, announce });
    case 'rotate-signing-key':
      return withKeys(running, env, async (pool, secret) => {
        const kid = await rotateSigningKey(pool, secret);
        return `Tokens will be signed with the new key ${kid} within minutes; the present one checks those that are out.`;
      });
    case 'new-signing-key':
      return withKeys(running, env, async (pool, secret) => {
        const kid = await replaceSigningKeys(pool, secret);
        return `Tokens are signed with the new key ${kid}. Start identity again where it runs.`;
      });
    case 'sms-gateway-key':
      return smsGatewayKey(running, values);
    case 'verify-log': {
      const findings = await logFindings(running, subject ?? null, [env.LOG_SIGNING_KEY || secrets.logSigning]);
      if (findings.length > 0) process.exitCode = 1;
      return findings.length > 0 ? findings : ['The log is whole.'];
    }
    case 'verify-scorecards': {
      const { complaints, findings } = await scorecardFindings(running, values.mend === true);
      if (findings.length > 0) process.exitCode = 1;
      return [
        ...findings,
        `${complaints} complaints recomputed, ${findings.length} differences${values.mend && findings.length > 0 ? ', mended' : ''}.`,
      ];
    }
    default:
      throw new Error(`There is no '${what}'.\n\n${usage}`);
  }
}

/** An act on the keys of tokens, under identity's secret. A key's public half stays known for a day, so that tokens still out keep their time. */
async function withKeys(
  { databases, secrets }: RunningDatabase,
  env: NodeJS.ProcessEnv,
  act: (pool: ReturnType<typeof openPool>, secret: string) => Promise<string>,
): Promise<string[]> {
  requireSettings(env, ['IDENTITY_SECRET']);
  const pool = openPool(databases.identity, 1);
  try {
    return [await act(pool, env.IDENTITY_SECRET || secrets.identity)];
  } finally {
    await pool.end();
  }
}
