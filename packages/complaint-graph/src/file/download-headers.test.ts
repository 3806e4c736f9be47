import { expect, test } from '@jest/globals';
import { downloadHeaders } from './download-headers.ts';

test('a name in Chinese, with quotes and line ends, stays one header and comes back whole', () => {
  const headers = downloadHeaders({ fileName: '截图 "一"\r\n(终*).png', mediaType: 'image/png', content: new Uint8Array(3) });
  const disposition = String(headers['content-disposition']);
  expect(disposition).not.toMatch(/[\r\n]/);
  expect(disposition).toMatch(/^attachment; filename="[\x20-\x7e]*"; filename\*=UTF-8''[\w%.~-]+$/);
  expect(decodeURIComponent(disposition.split("''")[1] ?? '')).toBe('截图 "一"\r\n(终*).png');
  expect(headers).toMatchObject({ 'content-type': 'image/png', 'content-length': 3, 'x-content-type-options': 'nosniff' });
});
