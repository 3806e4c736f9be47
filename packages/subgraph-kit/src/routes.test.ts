import { expect, test } from '@jest/globals';
import { routeFinder } from './routes.ts';

const download = () => undefined;
const upload = () => undefined;
const find = routeFinder({ 'POST /files': upload, 'GET /files/:id': download });

test.each([
  ['GET', '/files/a%20b', { handler: download, params: { id: 'a b' } }],
  ['POST', '/files', { handler: upload, params: {} }],
  ['GET', '/files', 'other method'],
  ['GET', '/files/', null],
  ['GET', '/files/a/b', null],
  ['GET', '/files/%zz', null],
  ['GET', '/elsewhere', null],
])('%s %s', (method, path, found) => {
  expect(find(method, path)).toEqual(found);
});
