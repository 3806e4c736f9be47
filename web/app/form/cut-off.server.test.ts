import { expect, test } from '@jest/globals';
import { formOfHead, UnreadFile } from './cut-off.server.ts';

const type = 'multipart/form-data; boundary=----xyz';
const field = (name: string, value: string): string => `------xyz\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const file = (name: string, value: string): string =>
  `------xyz\r\nContent-Disposition: form-data; name="list"; filename="${name}"\r\nContent-Type: text/csv\r\n\r\n${value}`;
const read = (text: string) => formOfHead({ head: Buffer.from(text), type, mostMegabytes: 24 });

test('the fields before a file that is too large are those of the form, and the file is one that was not read', async () => {
  const form = await read(field('form', 'reconcile') + field('month', '2026-10') + file('清单.csv', '雁'.repeat(1_000)));
  expect([form.get('form'), form.get('month')]).toEqual(['reconcile', '2026-10']);
  const list = form.get('list');
  expect(list).toBeInstanceOf(UnreadFile);
  expect(list).toMatchObject({ name: '清单.csv', mostMegabytes: 24 });
});

test('a small file before the large one was not read either; a field that is cut is left out', async () => {
  const form = await read(`${field('form', 'a')}${file('1.csv', '1')}\r\n${file('2.csv', '2')}`);
  expect(form.getAll('list').map((each) => (each instanceof UnreadFile ? each.name : each))).toEqual(['1.csv', '2.csv']);
  expect([...(await read(`${field('form', 'a')}------xyz\r\nContent-Disposition: form-data; name="reason"\r\n\r\nabc`)).keys()]).toEqual([
    'form',
  ]);
  expect([...(await formOfHead({ head: Buffer.from('x'), type: 'multipart/form-data', mostMegabytes: 1 })).keys()]).toEqual([]);
});
