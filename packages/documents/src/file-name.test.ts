import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { extensionOf, safeFileName } from './file-name.ts';

describe('a safe file name', () => {
  test.each([
    ['客户截图 1.png', '客户截图 1.png'],
    ['C:\\Users\\王\\桌面\\合同.pdf', '合同.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['/', 'attachment'],
    ['', 'attachment'],
    ['...', 'attachment'],
    ['.htaccess', 'htaccess'],
    ['a\u0000b\r\nc.txt', 'abc.txt'],
    ['\u202egnp.exe', 'gnp.exe'],
    ['合\u200b同\u2066.pdf', '合同.pdf'],
    ['a<b>:"c"|?*.txt', 'a_b___c____.txt'],
    ['con.txt', '_con.txt'],
    ['NUL', '_NUL'],
    ['报告.  ', '报告'],
    ['a\ud800.txt', 'a\ufffd.txt'],
    ['a \u3000 b.txt', 'a b.txt'],
    ['家庭👨‍👩‍👧.png', '家庭👨‍👩‍👧.png'],
    ['报告.PDF', '报告.pdf'],
  ])('%j becomes %j', (declared, safe) => {
    expect(safeFileName(declared)).toBe(safe);
  });

  test('an extension that fits the content replaces another, or is added', () => {
    expect(safeFileName('照片.jpg', 'png')).toBe('照片.png');
    expect(safeFileName('照片', 'png')).toBe('照片.png');
    expect(safeFileName('合同v1.2', 'pdf')).toBe('合同v1.2.pdf');
    expect(safeFileName('', 'pdf')).toBe('attachment.pdf');
  });

  test('a long name is cut between characters and keeps its extension', () => {
    const name = safeFileName(`${'投诉'.repeat(200)}.docx`);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
    expect(name).toMatch(/^(投诉)+投?\.docx$/);
    expect(safeFileName(`${'👨‍👩‍👧'.repeat(50)}.png`)).toMatch(/^(👨‍👩‍👧)+\.png$/u);
  });

  test('whatever the name: short, visible, without path, and safe again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (declared) => {
        const name = safeFileName(declared);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
        expect(name).toMatch(/^[^/\\<>:"|?*\p{Cc}\u202a-\u202e\u2066-\u2069]+$/u);
        expect(name).toMatch(/[^\s.]$/);
        expect(safeFileName(name)).toBe(name);
      }),
      { numRuns: 500 },
    );
  });
});

test.each([
  ['a.PNG', 'png'],
  ['a.tar.gz', 'gz'],
  ['a', ''],
  ['.png', ''],
  ['合同v1.2', ''],
  ['a.mp3', 'mp3'],
  ['a.说明', ''],
])('the extension of %s is %j', (name, extension) => {
  expect(extensionOf(name)).toBe(extension);
});
