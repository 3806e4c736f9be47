import { createLog } from '@lianban/process/log';
import pg from 'pg';
import { testDatabase } from '../../../../test/kit/database.ts';
import { prepareIdentity } from '../prepare-identity.ts';
import type { Settings } from '../settings.ts';
import { startIdentity, type StartedIdentity } from '../start.ts';
import { openMailbox, type Mailbox } from '../../../../test/kit/mailbox.ts';
import { EMAIL, PASSWORD, seedTwoProgrammes } from './two-programmes.ts';

/** The fields of answers that tests read one by one; which of them an answer has is the test's matter. */
export interface ReplyBody {
  readonly [field: string]: unknown;
  readonly session: string & { id: string };
  readonly challenge: string;
  readonly token: string;
  readonly retryAt: string;
  readonly secret: string;
  readonly recoveryCodes: string[];
  readonly flow: string;
  readonly url: string;
  readonly next: string;
  readonly sessions: { id: string; current: boolean }[];
  readonly seats: { id: string; tenantId: string; covered: boolean }[];
  readonly people: { email: string }[];
  readonly invitations: { id: string; email: string }[];
  readonly entries: { id: string; action: string; [field: string]: unknown }[];
}

/** An answer as a client sees it. */
export interface Reply {
  readonly status: number;
  readonly body: ReplyBody;
}

/** A whole identity process on a real database, with a real SMTP server beside it. */
export interface RunningIdentity {
  readonly started: StartedIdentity;
  readonly settings: Settings;
  readonly mailbox: Mailbox;
  readonly url: string;
  readonly admin: pg.Pool;
  /** POSTs JSON (GETs when `body` is undefined), as the portal would for a browser at `address`. */
  call(
    path: string,
    body?: unknown,
    options?: { session?: string | undefined; address?: string; headers?: Record<string, string> },
  ): Promise<Reply>;
  /** Signs a seeded person in and gives the handle. */
  signIn(email: string, password?: string): Promise<string>;
  close(): Promise<void>;
}

let visitors = 0;

export async function runIdentity(changed: Partial<Settings> = {}): Promise<RunningIdentity> {
  const database = await testDatabase();
  const rolesOf = new URL(database.urls.identity).username.replace(/_identity$/, '');
  await prepareIdentity({ adminUrl: database.adminUrl, rolesOf });
  await seedTwoProgrammes(database.adminUrl, database.urls.identity);
  const mailbox = await openMailbox();
  const settings: Settings = {
    production: false,
    host: '127.0.0.1',
    port: 0,
    databaseUrl: database.urls.identity,
    tokenIssuer: 'http://identity.test',
    tokenAudience: 'lianban',
    tokenSigningKey: undefined,
    portalUrl: 'http://portal.test',
    smtpUrl: mailbox.url,
    mailFrom: '联办 <no-reply@lianban.example>',
    identitySecret: 'the secret of the tests, long enough for anybody',
    internalSecret: 'the internal secret of the tests, long enough',
    privateProviderHosts: [],
    ...changed,
  };
  const started = await startIdentity(settings, createLog('identity', { write: () => undefined }));
  const admin = new pg.Pool({ connectionString: database.adminUrl, max: 2 });

  const call: RunningIdentity['call'] = async (path, body, { session, address = '203.0.113.7', headers = {} } = {}) => {
    const response = await fetch(started.url + path, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        'x-lianban-client': 'test',
        'x-internal-secret': settings.internalSecret,
        'x-client-address': address,
        'x-client-agent': 'Test Browser',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(session ? { authorization: `Session ${session}` } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    return { status: response.status, body: (await response.json()) as ReplyBody };
  };
  return {
    started,
    settings,
    mailbox,
    url: started.url,
    admin,
    call,
    async signIn(email, password = PASSWORD) {
      visitors += 1;
      const { status, body } = await call('/sign-in', { email, password }, { address: `198.51.100.${visitors % 250}` });
      if (status !== 200 || body['status'] !== 'signed_in')
        throw new Error(`sign-in of ${email} answered ${status} ${JSON.stringify(body)}`);
      return body.session;
    },
    async close() {
      await started.close();
      await mailbox.close();
      await admin.end();
    },
  };
}

export { EMAIL, PASSWORD };
