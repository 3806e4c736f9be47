import { expect, test } from '@jest/globals';
import { PassThrough, type Transform } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { createElement } from 'react';
import { renderToPipeableStream } from 'react-dom/server';
import { wholeText } from './whole-text.server.ts';

/** A page whose Chinese letters lie at every place of React's buffer. */
const page = createElement(
  'main',
  null,
  ...Array.from({ length: 60 }, (_, n) => createElement('p', { key: n, title: 'a'.repeat(n % 7) }, '客户诉求'.repeat(20))),
);

const rendered = (through: Transform): Promise<Buffer> => {
  renderToPipeableStream(page).pipe(through);
  return buffer(through);
};

test('what React writes of Chinese pages holds NUL bytes; what we send does not, and nothing else is missing', async () => {
  const [raw, sent] = await Promise.all([rendered(new PassThrough()), rendered(wholeText())]);
  expect(raw.includes(0)).toBe(true);
  expect(sent.includes(0)).toBe(false);
  expect(sent.toString()).toBe(raw.toString().replaceAll('\0', ''));
  expect(sent.toString().match(/客户诉求/g)).toHaveLength(1200);
});
