import { parseArgs } from 'node:util';
import { loginUrls } from '../logins.ts';
import { prepareWholeDatabase } from '../rooms.ts';
import { runningDatabase } from '../stack/running-database.ts';
import { inviteAdministrator } from './invite-administrator.ts';
import { logFindings } from './log-findings.ts';
import { smsGatewayKey } from './sms-gateway-key.ts';

export interface Surroundings {
  readonly env: NodeJS.ProcessEnv;
  readonly dataDirectory: string;
  readonly announce: (line: string) => void;
}

const usage = `Usage: npm run admin -- <what>

  prepare-database            creates the database, its roles and logins, or brings them up to date (also: migrate)
  database-urls               the URL of each process's login
  invite <e-mail>             the first administrator of an organisation; in an empty system it also makes the programme and the organisation:
      --programme <slug>      default main            --programme-name <name>   --programme-kind adc|banking
      --organisation <name>   --organisation-kind carrier|partner|vendor|association|member
      --name <person's name>  --locale zh-CN|en
  sms-gateway-key             a key for a carrier's SMS gateway, and what to put into SMS_GATEWAY_KEYS:
      --programme <slug>      --organisation <name>   --days <how long it is good, default 366>
  verify-log [complaint id]   checks the log of a complaint, or of all: nothing edited, swapped, cut off or removed`;

const options = {
  programme: { type: 'string' },
  'programme-name': { type: 'string' },
  'programme-kind': { type: 'string' },
  organisation: { type: 'string' },
  'organisation-kind': { type: 'string' },
  name: { type: 'string' },
  locale: { type: 'string' },
  days: { type: 'string' },
} as const;

/** Carries out one act of administration and returns the lines to print. Throws one sentence where it cannot. */
export async function administrate(args: readonly string[], { env, dataDirectory, announce }: Surroundings): Promise<string[]> {
  const {
    positionals: [what, subject],
    values,
  } = parseArgs({ args: [...args], options, allowPositionals: true });
  if (what === undefined || what === 'help') return [usage];
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
    case 'sms-gateway-key':
      return smsGatewayKey(running, values);
    case 'verify-log': {
      const findings = await logFindings(running, subject ?? null, [env.LOG_SIGNING_KEY || secrets.logSigning]);
      if (findings.length > 0) process.exitCode = 1;
      return findings.length > 0 ? findings : ['The log is whole.'];
    }
    default:
      throw new Error(`There is no '${what}'.\n\n${usage}`);
  }
}
