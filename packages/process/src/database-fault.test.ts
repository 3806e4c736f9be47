import { expect, test } from '@jest/globals';
import { databaseFault, refusedByDatabase } from './database-fault.ts';
import { StartRefused } from './start-refused.ts';

const url = 'postgres://dba:hunter2@db.example:6432/lianban';
const coded = (code: string, message = 'as the driver says it'): Error => Object.assign(new Error(message), { code });

test.each<[Error, RegExp]>([
  [
    coded('ECONNREFUSED', 'connect ECONNREFUSED'),
    /does not answer at db\.example:6432 \(connect ECONNREFUSED\)\. Start it, or correct host and port/,
  ],
  [new Error('timeout expired'), /does not answer at db\.example:6432/],
  [coded('ENOTFOUND'), /There is no host db\.example\. Correct DATABASE_URL\./],
  [coded('28P01'), /does not take the login dba/],
  [coded('28000', 'no pg_hba.conf entry, no encryption'), /add \?sslmode=require to DATABASE_URL/],
  [new Error('The server does not support SSL connections'), /offers no encryption\. Take sslmode out of DATABASE_URL/],
  [coded('SELF_SIGNED_CERT_IN_CHAIN'), /Name the file of its authority in DATABASE_URL: \?sslmode=verify-full&sslrootcert=<file>/],
  [coded('3D000'), /has no database lianban\. Make it by npm run admin -- prepare-database/],
  [coded('57P03'), /is starting or stopping/],
  [coded('53300'), /has no connection left/],
  [coded('53100'), /disk of PostgreSQL at db\.example:6432 is full/],
])('%s is told with what to do, without the password', (error, sentence) => {
  expect(databaseFault(error, url)).toMatch(sentence);
  expect(databaseFault(error, url)).not.toContain('hunter2');
});

test('an error of another kind stays what it is', () => {
  const bug = new TypeError('x is undefined');
  expect(databaseFault(bug, url)).toBeNull();
  expect(refusedByDatabase(bug, url)).toBe(bug);
});

test('a process on a database that is not prepared is refused', () => {
  const refused = refusedByDatabase(coded('42P01', 'relation "auth.person" does not exist'), url);
  expect(refused).toBeInstanceOf(StartRefused);
  expect(String(refused)).toMatch(/not prepared for the login of DATABASE_URL .*prepare-database.*database-urls/);
});
