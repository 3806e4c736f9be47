import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHash, randomBytes } from 'node:crypto';
import { testServer } from '../../../../test/kit/database.ts';
import { administrate } from './administrate.ts';

const dataDirectory = mkdtempSync(join(tmpdir(), 'lianban-admin-'));
const said: string[] = [];
let env: NodeJS.ProcessEnv;

const admin = (...args: string[]): Promise<string[]> => administrate(args, { env, dataDirectory, announce: (line) => said.push(line) });

beforeAll(async () => {
  const url = new URL(await testServer());
  url.pathname = `/empty_${randomBytes(4).toString('hex')}`;
  env = { DATABASE_URL: url.href, PORTAL_URL: 'https://portal.example', SMTP_URL: 'smtp://127.0.0.1:9', MAIL_FROM: 'lianban@example.org' };
});
afterAll(() => rmSync(dataDirectory, { recursive: true, force: true }));

test('an empty system gets its programme, its first organisation and its administrator by one command', async () => {
  const [line, link] = await admin(
    'invite',
    'first@example.org',
    '--organisation',
    '某省移动',
    '--programme',
    'adc-test',
    '--name',
    '王敏',
  );
  expect(line).toContain('first@example.org is invited as administrator of 某省移动');
  expect(line).toContain('the mail could not be sent');
  expect(link).toMatch(/^https:\/\/portal\.example\/invitation\/\S+$/);
  expect(said).toContain('Programme adc-test and organisation 某省移动 entered.');
});

test('a partner comes under the carrier that is there', async () => {
  const [line] = await admin(
    'invite',
    'partner@example.org',
    '--organisation',
    '某软件公司',
    '--organisation-kind',
    'partner',
    '--programme',
    'adc-test',
  );
  expect(line).toContain('administrator of 某软件公司');
});

test('a key for the SMS gateway of the carrier is shown once, with its digest for the setting', async () => {
  const [line, key = '', , entry = ''] = await admin('sms-gateway-key', '--programme', 'adc-test', '--days', '30');
  expect(line).toContain('SMS gateway of 某省移动');
  expect(key).toMatch(/^[\w-]{43}$/);
  const [, , digest, until = ''] = entry.split('/');
  expect(digest).toBe(createHash('sha256').update(key).digest('hex'));
  expect(Date.parse(until) - Date.now()).toBeGreaterThan(29 * 86_400_000);
  await expect(admin('sms-gateway-key', '--organisation', '某软件公司')).rejects.toThrow('There is no such carrier');
  await expect(admin('sms-gateway-key', '--days', 'many')).rejects.toThrow('--days');
});

test('what cannot be is refused in a sentence', async () => {
  await expect(admin('invite', 'no address')).rejects.toThrow('Say which organisation');
  await expect(admin('invite', 'no address', '--organisation', '某省移动')).rejects.toThrow('is not an e-mail address');
  await expect(
    admin('invite', 'a@example.org', '--organisation', '某银行', '--organisation-kind', 'member', '--programme', 'adc-test'),
  ).rejects.toThrow('has organisations of kind carrier, vendor, partner');
  await expect(admin('fly')).rejects.toThrow("There is no 'fly'");
});

test('the log of a system without complaints is whole, and its database can be brought up to date again', async () => {
  expect(await admin('verify-log')).toEqual(['The log is whole.']);
  expect((await admin('migrate'))[0]).toContain('is up to date');
  expect((await admin('database-urls')).map((line) => line.split(' ')[0])).toContain('worker');
});
