import { describe, expect, test } from '@jest/globals';
import { isOfOurs } from './submitted.server.ts';

const form = (...names: readonly string[]): FormData => {
  const sent = new FormData();
  for (const name of names) sent.append(name, 'x');
  return sent;
};

describe('a form is read where a page of ours can have sent it', () => {
  test.each([
    [['form', 'idempotencyKey', 'contact.name', 'service_contact.mobile']],
    [['liaisons[0].name', 'liaisons[9].fixedLine', 'services[120].tariff', 'workOrders[0].holderId']],
    [['concern.about', 'concern.staff[0].name', 'concern.representatives[4].phone']],
    [['limit-URGENT-REPLY', 'roles', 'roles', 'replaces[]']],
    [Array.from({ length: 2_000 }, () => 'replaces')],
    [[]],
  ])('%.80j', (names) => expect(isOfOurs(form(...names))).toBe(true));

  test.each([
    ['a list of ninety million rows', ['liaisons[90000000].name']],
    ['lists in lists', ['a[99][99][99][99]']],
    ['a list in a row of a list', ['a[99].b[99].c']],
    ['a list of ninety million rows in a part', ['concern.staff[90000000].name']],
    ['orders to the library that reads forms', ['__intent__']],
    ['a state of that library', ['__state__']],
    ['what every object has', ['__proto__.x']],
    ['a path without end', [`a${'.b'.repeat(1_000)}`]],
    ['no name', ['']],
    ['a name of 100 000 letters', ['a'.repeat(100_000)]],
    ['one field a hundred thousand times', Array.from({ length: 100_000 }, () => 'a')],
  ])('not %s', (_what, names) => expect(isOfOurs(form(...names))).toBe(false));
});
