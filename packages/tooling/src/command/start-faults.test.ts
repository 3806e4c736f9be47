import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { testDatabase, testServer } from '../../../../test/kit/database.ts';
import { nativeFolder } from '../postgres/native-files.ts';
import { root } from '../root.ts';
import { chosenPorts, portSettings, type PortName, type Ports } from '../stack/addresses.ts';

const folder = mkdtempSync(join(tmpdir(), 'lianban-faults-'));
chmodSync(folder, 0o755);
const mounted: string[] = [];
afterAll(() => {
  for (const at of mounted) spawnSync('umount', [at]);
  rmSync(folder, { recursive: true, force: true });
});

let ports: Ports;
let count = 0;
beforeAll(async () => {
  ports = await chosenPorts();
});

const freshFolder = (): string => join(folder, `data-${(count += 1)}`);

interface Ended {
  readonly code: number | null;
  readonly said: string;
}

/** Runs a program of Node until it ends. */
function run(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  onText: (text: string) => void = () => undefined,
  before: readonly string[] = [],
): Promise<Ended> {
  const [program = '', ...rest] = [...before, process.execPath, ...args];
  const child = spawn(program, rest, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      onText(text);
      // What starts although it should not must end for the test to say so.
      if (/is ready after|"msg":"listening"/.test(text)) child.kill('SIGTERM');
    });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, said })));
}

interface Way {
  readonly command?: readonly string[];
  readonly onText?: (text: string) => void;
  /** a command that runs it, such as one that changes the mounts first */
  readonly before?: readonly string[];
}

/** Runs `npm start` as the scripts of package.json do, with settings of its own. */
function start(settings: NodeJS.ProcessEnv, { command = ['start'], onText, before }: Way = {}): Promise<Ended> {
  const own = Object.fromEntries((Object.keys(ports) as PortName[]).map((name) => [portSettings[name][0], String(ports[name])]));
  return run(
    [join(root, 'packages/tooling/bin/lianban.mjs'), ...command],
    { NODE_ENV: 'development', LIANBAN_DEMO_COMPLAINTS: '3', DATA_DIR: freshFolder(), ...own, ...settings },
    onText,
    before,
  );
}

const stackTrace = /^\s+at .*[(:/]/m;

/** Ends with exit code 1; the last line is the sentence; nowhere a stack trace. */
function refuses({ code, said }: Ended, ...sentence: (string | RegExp)[]): void {
  expect(said).not.toMatch(stackTrace);
  const lines = said.trim().split('\n');
  for (const part of sentence) expect(lines.slice(-sentence.length).join('\n')).toMatch(part instanceof RegExp ? part : literally(part));
  expect(code).toBe(1);
}

const literally = (text: string): RegExp => new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));

describe('a taken port', () => {
  let holder: Server;
  beforeAll(async () => {
    holder = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => holder.once('listening', resolve));
  });
  afterAll(() => void holder.close());

  test.each(['PORTAL_PORT', 'GATEWAY_PORT', 'VENDOR_PORT', 'IDENTITY_PORT', 'POSTGRES_PORT'])('%s', async (setting) => {
    const { port } = holder.address() as AddressInfo;
    refuses(
      await start({ [setting]: String(port) }),
      new RegExp(`^Port ${port} is taken by another program\\. .*${setting} to a free port`, 'm'),
    );
  });
});

test.each<[string, NodeJS.ProcessEnv, string]>([
  [
    'no port of PostgreSQL',
    { POSTGRES_PORT: 'abc' },
    "POSTGRES_PORT is 'abc'; it must be a port number from 1 to 65535, or 0 for any free one.",
  ],
  ['no address of this machine', { HOST: '192.0.2.7' }, "HOST is '192.0.2.7', which is no address of this machine"],
  [
    'a mistyped mode, which would pass for development',
    { NODE_ENV: 'prod' },
    '  - NODE_ENV is wrong: must be development, test or production.',
  ],
  ['no build', { PORTAL_BUILD_DIR: '/nowhere' }, "PORTAL_BUILD_DIR is '/nowhere', where there is no build of the portal."],
  ['a database that is not there', { DATABASE_URL: 'postgres://a:b@127.0.0.1:1/x' }, 'PostgreSQL does not answer at 127.0.0.1:1'],
])('a wrong setting: %s', async (_what, settings, sentence) => {
  refuses(await start(settings), sentence);
});

describe('settings of production', () => {
  const complete = {
    NODE_ENV: 'production',
    PORTAL_URL: 'https://portal.example',
    SMTP_URL: 'smtp://127.0.0.1:9',
    MAIL_FROM: 'lianban@example.org',
    IDENTITY_SECRET: 'x'.repeat(32),
    INTERNAL_SECRET: 'y'.repeat(32),
  };

  test('those that are missing are all named, before anything is made', async () => {
    const data = freshFolder();
    const missing = Object.keys(complete).filter((name) => name !== 'NODE_ENV');
    refuses(
      await start({ NODE_ENV: 'production', DATA_DIR: data }),
      'The settings do not allow a start (see .env.example):',
      ...missing.map((name) => `  - ${name} is not set (production has no default for it).`),
    );
    expect(existsSync(data)).toBe(false);
  });

  test.each<[string, NodeJS.ProcessEnv, ...string[]]>([
    ['web/server.ts', { PORTAL_URL: 'portal' }, 'PORTAL_URL is wrong: must be an http or https address.'],
    [
      'packages/identity/src/server.ts',
      { SMTP_URL: 'http://x', IDENTITY_SECRET: 'short' },
      'SMTP_URL is wrong: must be an smtp:// or smtps:// address.',
      'IDENTITY_SECRET is wrong: must have at least 32 characters.',
    ],
    ['packages/identity/src/server.ts', { TOKEN_SIGNING_KEY: 'no key' }, 'TOKEN_SIGNING_KEY is no private RSA key of 2048 bits or more'],
    [
      'packages/worker/src/server.ts',
      { LOG_SIGNING_KEY: 'no key', CLOCK_SWEEP_MS: '1' },
      'LOG_SIGNING_KEY is wrong: must be a private Ed25519 key, PKCS8 PEM.',
      'CLOCK_SWEEP_MS is wrong: must be 50 or more.',
    ],
    ['packages/worker/src/server.ts', { DATABASE_URL: 'postgres://me:x@127.0.0.1/x' }, 'user "me" is no login of Lianban'],
    [
      'subgraphs/partner/src/server.ts',
      { JWKS_URL: 'keys', DATABASE_URL: '' },
      'JWKS_URL is wrong: must be an http or https address.',
      'DATABASE_URL is not set (production has no default for it).',
    ],
    [
      'gateway/src/server.ts',
      { SIGN_IN_REQUIRED: 'false', GATEWAY_PORT: 'no', LOG_LEVEL: 'loud' },
      'SIGN_IN_REQUIRED may not be set in production.',
      'GATEWAY_PORT is wrong: must be a port number.',
      'LOG_LEVEL is wrong: must be one of trace, debug, info',
    ],
    ['gateway/src/server.ts', { PERSISTED_ONLY: 'false' }, 'PERSISTED_ONLY may not be switched off in production'],
    ['gateway/src/server.ts', { CARRIER_URL: 'nowhere' }, 'The supergraph has no usable address of carrier; set CARRIER_URL.'],
  ])('%s alone: %o', async (entry, wrong, ...sentences) => {
    const { urls } = await testDatabase();
    const login = /(partner|worker|identity)/.exec(entry)?.[1] as 'partner' | undefined;
    const { code, said } = await run([join(root, entry)], {
      ...complete,
      ...(login ? { DATABASE_URL: urls[login] } : {}),
      TOKEN_ISSUER: 'https://id.example',
      JWKS_URL: 'https://id.example/jwks.json',
      GATEWAY_URL: 'https://graph.example',
      IDENTITY_URL: 'https://id.example',
      ...wrong,
    });
    expect(said).not.toMatch(stackTrace);
    for (const sentence of sentences) expect(said).toContain(sentence);
    expect(code).toBe(1);
  });

  test('what a process finds wrong is what npm start says', async () => {
    const { said, code } = await start({
      ...complete,
      SMTP_URL: 'http://x',
      DATABASE_URL: await ownDatabase(),
      PORTAL_BUILD_DIR: someBuild(),
    });
    expect(said).toMatch(/(identity|worker): The settings do not allow a start \(see \.env\.example\):\s+- SMTP_URL is wrong/);
    expect(said).not.toMatch(stackTrace);
    expect(code).toBe(1);
  }, 120_000);
});

/** A database of the run's server for one start; not made yet. */
async function ownDatabase(): Promise<string> {
  const url = new URL(await testServer());
  url.pathname = `/faults_${process.pid}_${(count += 1)}`;
  return url.href;
}

/** A folder that passes for a build as far as these starts come: the portal is the last to start. */
function someBuild(): string {
  const build = join(folder, 'build');
  mkdirSync(join(build, 'server'), { recursive: true });
  writeFileSync(join(build, 'server/index.js'), '');
  return build;
}

test('a database of a newer release is left as it is', async () => {
  const url = await ownDatabase();
  const settings = { DATABASE_URL: url, DATA_DIR: freshFolder() };
  expect(await start(settings, { command: ['admin', 'prepare-database'] })).toMatchObject({ code: 0 });
  await query(url, "insert into lianban.migration (name, executed_at) values ('Migration29990101Later', now())");
  refuses(
    await start(settings),
    /The database faults_\w+ is of a newer release: it holds Migration29990101Later, which this one does not know/,
  );
  await query(url, "delete from lianban.migration where name = 'Migration29990101Later'; update auth.schema_version set version = 99");
  refuses(await start(settings), 'Schema auth of this database is of a newer release (version 99');
  expect(await query(url, 'select version from auth.schema_version')).toEqual([{ version: 99 }]);
}, 120_000);

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

describe('the folder of data', () => {
  test('is a file', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    refuses(await start({ DATA_DIR: file }), `${file} is a file, but data are to be kept in it. Set DATA_DIR to a folder.`);
  });

  test('holds secrets that are damaged', async () => {
    const data = freshFolder();
    mkdirSync(data);
    writeFileSync(join(data, 'secrets.json'), '{"identity"');
    refuses(await start({ DATA_DIR: data, DATABASE_URL: await testServer() }), `${join(data, 'secrets.json')} is damaged.`);
  });

  test('has no room: the kernel refuses to write', async () => {
    const data = freshFolder();
    mkdirSync(join(data, 'postgres'), { recursive: true });
    symlinkSync('/dev/full', join(data, 'postgres', 'password'));
    refuses(
      await start({ DATA_DIR: data }),
      'The disk that holds the data or this checkout is full. Free at least 1 GB there and start again; no stored data is lost.',
    );
  });
});

/** Mounts belong to root with the right to mount; a container may withhold it. What needs none is tested above. */
function smallDisk(megabytes: number): string | null {
  const at = mkdtempSync(join(folder, 'disk-'));
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=755`, 'tmpfs', at]).status !== 0) return null;
  mounted.push(at);
  return at;
}

const small = smallDisk(60);
if (small !== null)
  describe('a disk of its own', () => {
    test('that is too small', async () => {
      refuses(
        await start({ DATA_DIR: join(small, 'data') }),
        /The disk that holds \S+ is full: \d+ MB are free, 300 MB are needed\. Free at least 1 GB/,
      );
    });

    test('that is read-only', async () => {
      spawnSync('mount', ['-o', 'remount,ro', small]);
      refuses(
        await start({ DATA_DIR: join(small, 'data') }),
        /^\S+ cannot be written: its disk is read-only\. Set DATA_DIR to a folder that can be written\.$/m,
      );
    });

    test('that fills up while the system starts', async () => {
      const disk = smallDisk(360) ?? '';
      const ended = await start(
        { DATA_DIR: join(disk, 'data'), PORTAL_BUILD_DIR: someBuild() },
        { onText: (text) => text.includes('Preparing the database') && spawnSync('dd', ['if=/dev/zero', `of=${disk}/filled`, 'bs=1M']) },
      );
      refuses(ended, /^The disk that holds .* is full\. Free at least 1 GB/m);
    }, 120_000);

    test('a library that PostgreSQL needs is missing', async () => {
      const empty = join(folder, 'empty');
      mkdirSync(empty);
      const hide = ['unshare', '--mount', 'sh', '-c', `mount --bind ${empty} ${join(nativeFolder(), 'lib')} && exec "$@"`, 'sh'];
      refuses(
        await start({}, { before: hide }),
        /PostgreSQL needs the system library \S+\.so\S*, which is missing\. Install it, or set DATABASE_URL/,
      );
      expect(readFileSync(join(nativeFolder(), 'lib/libpq.so.5')).length).toBeGreaterThan(0);
    });
  });
