import { expect, test } from '@jest/globals';
import { NOTICE_KINDS } from '@lianban/complaint/notices';
import { CHANGE_NOTICE_MESSAGES } from '@lianban/contact-registry/change-notice/messages';
import { REPORT_MESSAGES } from '@lianban/contact-registry/contact-report/messages';
import { STANDING_MESSAGES } from '@lianban/partner-standing/message-kinds';
import { NOTICE_SENTENCES, noticeMail } from './notice-text.ts';

test.each(NOTICE_KINDS)('%s has a sentence in both languages that its values fill', (kind) => {
  const mail = noticeMail(
    kind,
    { number: 'TS20261122-000001', rule: 'CLK-03', percent: '80' },
    { organisation: '云桥软件', link: 'https://portal.example/c/1' },
  );
  expect(NOTICE_SENTENCES[kind].zh).toMatch(/\p{Script=Han}/u);
  expect(mail.subject).toContain('TS20261122-000001');
  expect(`${mail.subject}${mail.text}`).not.toMatch(/[{}]/);
  expect(mail.text).toContain('https://portal.example/c/1');
});

test.each(CHANGE_NOTICE_MESSAGES)('%s names the partner and the day in both languages, and no contact', (kind) => {
  const mail = noticeMail(
    kind,
    { partner: '云桥软件', day: '2026-12-18', owed: 'acknowledgement' },
    { organisation: '湖南移动', link: 'https://portal.example/registry/notices/1' },
  );
  expect(mail.subject).toContain('云桥软件');
  expect(mail.text).toContain('生效日 2026-12-18');
  expect(mail.text).toContain('effective day 2026-12-18');
  expect(`${mail.subject}${mail.text}`).not.toMatch(/[{}]|undefined/);
});

test.each(REPORT_MESSAGES)('%s names the member and its days in both languages, and nobody', (kind) => {
  const mail = noticeMail(
    kind,
    { member: '辽河银行', fields: 'handler_a', handler: 'handler_a', fromDay: '2026-12-01', toDay: '2026-12-03' },
    { organisation: '辽银协', link: 'https://portal.example/contact-report' },
  );
  expect(mail.subject).toContain('辽河银行');
  expect(mail.text.split('辽河银行')).toHaveLength(3);
  expect(`${mail.subject}${mail.text}`).not.toMatch(/[{}]|undefined/);
});

test.each(STANDING_MESSAGES)('%s names the partner in both languages, and no amount', (kind) => {
  const mail = noticeMail(
    kind,
    {
      partner: '云桥软件',
      month: '2026-11',
      rule: 'SAN-01',
      amount: '17.00',
      version: '2',
      left: '3',
      service: '家校互动',
      count: '12',
      hours: '24',
    },
    { organisation: '湖南移动', link: 'https://portal.example/notices' },
  );
  expect(mail.subject).toContain('云桥软件');
  expect(mail.text.split('云桥软件')).toHaveLength(3);
  expect(`${mail.subject}${mail.text}`).not.toMatch(/[{}]|undefined|17\.00/);
});

test('an early warning is about the service and names no partner (RTE-04)', () => {
  const mail = noticeMail(
    'early_warning',
    { service: '家校互动', count: '12', hours: '24' },
    { organisation: '湘通物联', link: 'https://portal.example/notices' },
  );
  expect(mail.subject).toBe('【联办】家校互动 内部通报：家校互动 24 小时内出现 12 起投诉');
});
