import { expect, test } from '@jest/globals';
import { Readable } from 'node:stream';
import { mailBox } from './mail-box.ts';
import { mailListPage, mailPage } from './mail-page.ts';

const message = (subject: string, body: string): Readable =>
  Readable.from([
    `From: =?utf-8?B?6IGU5Yqe?= <lianban@example.org>\r\nTo: a@example.org\r\nSubject: ${subject}\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${body}`,
  ]);

test('mails are listed newest first and found by address', async () => {
  const box = mailBox();
  await box.take(message('one', 'first'), ['A@example.org']);
  await box.take(message('two', 'see https://portal.example/invitation/abc now'), ['b@example.org']);
  expect(box.list().map(({ subject }) => subject)).toEqual(['two', 'one']);
  expect(box.list('a@example.org').map(({ subject }) => subject)).toEqual(['one']);
  expect(box.list()[0]?.links).toEqual(['https://portal.example/invitation/abc']);
  expect(box.list()[0]?.from).toContain('联办');
});

test('nothing a mail carries runs on the page', async () => {
  const box = mailBox();
  const mail = await box.take(message('<script>alert(1)</script>', '<script>alert(2)</script>"><img src=x onerror=alert(3)>'), [
    '"><script>@example.org',
  ]);
  for (const html of [mailPage(mail), mailListPage(box.list())]) {
    expect(html).not.toContain('<script>');
    expect(html).not.toContain('<img');
  }
  expect(mailPage(mail)).toContain('<iframe sandbox=""');
});

test('the box keeps no more than it should', async () => {
  const box = mailBox(2);
  for (const subject of ['1', '2', '3']) await box.take(message(subject, subject), ['a@example.org']);
  expect(box.list().map(({ subject }) => subject)).toEqual(['3', '2']);
});
