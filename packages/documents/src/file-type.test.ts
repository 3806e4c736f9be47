import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { AMR, ELF, EXE, GIF, JPEG, MP3, PDF, PNG, WEBP, mp4, office, ole, wav, zip } from './testing/sample-files.ts';
import { detectFileType, MAX_ATTACHMENT_BYTES } from './file-type.ts';

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const refused = (reason: string) => ({ kind: 'refused', reason });
const accepted = (mediaType: string, fileName: string) => ({ kind: 'accepted', mediaType, fileName });
/** '投诉,时限' in GB18030, with '㐀', which GB2312 lacks. */
const GB18030 = Buffer.from([0xcd, 0xb6, 0xcb, 0xdf, 0x2c, 0xca, 0xb1, 0xcf, 0xde, 0x81, 0x39, 0xee, 0x39, 0x0d, 0x0a]);

describe('what may be attached', () => {
  test.each([
    ['截图.png', PNG, 'image/png', '截图.png'],
    ['照片.JPG', JPEG, 'image/jpeg', '照片.jpg'],
    ['a.gif', GIF, 'image/gif', 'a.gif'],
    ['a.webp', WEBP, 'image/webp', 'a.webp'],
    ['合同.pdf', PDF, 'application/pdf', '合同.pdf'],
    ['说明.docx', office('word/document.xml'), `${OFFICE}.wordprocessingml.document`, '说明.docx'],
    ['说明.docx', office('word/document2.xml'), `${OFFICE}.wordprocessingml.document`, '说明.docx'],
    ['表.xlsx', office('xl/workbook.xml'), `${OFFICE}.spreadsheetml.sheet`, '表.xlsx'],
    ['培训.pptx', office('ppt/presentation.xml'), `${OFFICE}.presentationml.presentation`, '培训.pptx'],
    [
      '长.xlsx',
      office('xl/workbook.xml', [{ name: 'xl/a.xml', content: 'a', longSizes: true }]),
      `${OFFICE}.spreadsheetml.sheet`,
      '长.xlsx',
    ],
    ['旧.doc', ole(['1Table', 'WordDocument']), 'application/msword', '旧.doc'],
    ['旧.xls', ole(['Workbook']), 'application/vnd.ms-excel', '旧.xls'],
    ['说明.txt', Buffer.from('客户投诉:短信收不到\r\n'), 'text/plain', '说明.txt'],
    ['清单.csv', Buffer.from('\ufeff编号,时限\r\n1,24'), 'text/csv', '清单.csv'],
    ['清单.csv', GB18030, 'text/csv', '清单.csv'],
    ['录音.mp3', MP3, 'audio/mpeg', '录音.mp3'],
    ['录音.wav', wav(), 'audio/wav', '录音.wav'],
    ['录音.amr', AMR, 'audio/amr', '录音.amr'],
    ['录音.m4a', mp4('M4A ', ['soun']), 'audio/mp4', '录音.m4a'],
    ['手机录音.m4a', mp4('mp42', ['soun']), 'audio/mp4', '手机录音.m4a'],
  ])('%s is accepted', async (name, bytes, mediaType, fileName) => {
    expect(await detectFileType(bytes, name)).toEqual(accepted(mediaType, fileName));
  });

  test('the content decides: a picture of another kind, or without an extension, gets the right one', async () => {
    expect(await detectFileType(PNG, '微信图片.jpg')).toEqual(accepted('image/png', '微信图片.png'));
    expect(await detectFileType(PDF, '合同')).toEqual(accepted('application/pdf', '合同.pdf'));
    expect(await detectFileType(PDF, '合同v1.2')).toEqual(accepted('application/pdf', '合同v1.2.pdf'));
  });
});

describe('what is refused, and why', () => {
  test.each([
    ['空.png', Buffer.alloc(0), 'empty'],
    ['大.txt', Buffer.alloc(MAX_ATTACHMENT_BYTES + 1, 'a'), 'too_large'],
    ['程序.exe', EXE, 'active_content'],
    ['程序.png', ELF, 'active_content'],
    ['脚本.txt', Buffer.from('#!/bin/sh\nrm -rf /\n'), 'active_content'],
    ['页面.html', Buffer.from('<!DOCTYPE html><p>hi'), 'active_content'],
    ['页面.png', Buffer.from('<html><script>alert(1)</script>'), 'active_content'],
    ['页面.txt', Buffer.from('\ufeff \n<!-- a --><SCRIPT>alert(1)</SCRIPT>'), 'active_content'],
    ['页面.txt', Buffer.from('\ufeff<html>', 'utf16le'), 'active_content'],
    ['图.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), 'active_content'],
    ['图.png', Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'), 'active_content'],
    ['宏.docx', office('word/document.xml', [{ name: 'word/vbaProject.bin', content: 'x' }]), 'active_content'],
    ['宏.xls', ole(['Workbook', '_VBA_PROJECT_CUR']), 'active_content'],
    [
      '程序.zip',
      zip([
        { name: 'META-INF/MANIFEST.MF', content: 'a' },
        { name: 'A.class', content: 'a' },
      ]),
      'active_content',
    ],
    ['密.docx', ole(['EncryptionInfo', 'EncryptedPackage']), 'encrypted'],
    ['密.xlsx', office('xl/workbook.xml', [{ name: 'xl/a.xml', content: 'a', encrypted: true }]), 'encrypted'],
    ['包.zip', zip([{ name: 'a.txt', content: 'a' }]), 'type_not_allowed'],
    ['片.mp4', mp4('isom', ['vide', 'soun']), 'type_not_allowed'],
    ['信.msg', ole(['__properties_version1.0']), 'type_not_allowed'],
    ['批.bat', Buffer.from('del *.*'), 'type_not_allowed'],
    ['图.png', Buffer.from('只是文字'), 'extension_mismatch'],
    ['文.txt', PNG, 'extension_mismatch'],
    ['合同.pdf', PNG, 'extension_mismatch'],
    ['数据.txt', Buffer.from([1, 2, 3, 0, 255, 254, 0, 7]), 'unrecognised'],
    ['文.txt', Buffer.from('a\u0000b'), 'unrecognised'],
    ['录音.m4a', mp4('M4A ', []), 'damaged'],
  ])('%s: %#', async (name, bytes, reason) => {
    expect(await detectFileType(bytes, name)).toEqual(refused(reason));
  });

  test.each([
    ['PNG', PNG, 'a.png'],
    ['JPEG', JPEG, 'a.jpg'],
    ['GIF', GIF, 'a.gif'],
    ['WebP', WEBP, 'a.webp'],
    ['PDF', PDF, 'a.pdf'],
    ['docx', office('word/document.xml'), 'a.docx'],
  ])('a %s cut off anywhere is refused', async (_, bytes, name) => {
    for (let length = 1; length < bytes.length - 2; length += 1) {
      expect(await detectFileType(bytes.subarray(0, length), name)).toMatchObject({ kind: 'refused' });
    }
    expect(await detectFileType(bytes.subarray(0, bytes.length - 7), name)).toEqual(refused('damaged'));
  });

  test.each([
    ['PNG', PNG, 'a.png'],
    ['JPEG', JPEG, 'a.jpg'],
    ['GIF', GIF, 'a.gif'],
    ['WebP', WEBP, 'a.webp'],
  ])('a %s with a page behind its end is refused, with a camera’s own data it is not', async (_, bytes, name) => {
    const withPage = Buffer.concat([bytes, Buffer.from('\n<script>alert(1)</script>')]);
    expect(await detectFileType(withPage, name)).toEqual(refused('active_content'));
    const withTrailer = Buffer.concat([bytes, Buffer.from('SEFT\u0000\u0001camera')]);
    expect(await detectFileType(withTrailer, name)).toMatchObject({ kind: 'accepted' });
  });

  test('a script in the form of a GIF header is no GIF', async () => {
    expect(await detectFileType(Buffer.from('GIF89a/*\u0000\u0000\u0000\u0000\u0000*/=1;alert(1)'), 'a.gif')).toEqual(refused('damaged'));
  });
});

describe('archives that unpack to far more than they are', () => {
  const zeros = Buffer.alloc(30 * 1024 * 1024);

  test('a bomb is refused by what it declares', async () => {
    const bomb = office('xl/workbook.xml', [{ name: 'xl/a.xml', content: zeros }]);
    expect(bomb.length).toBeLessThan(100_000);
    expect(await detectFileType(bomb, 'a.xlsx')).toEqual(refused('archive_bomb'));
  });

  test('a bomb that declares less is refused by what it does', async () => {
    const liar = office('xl/workbook.xml', [{ name: 'xl/a.xml', content: zeros, size: 100 }]);
    expect(await detectFileType(liar, 'a.xlsx')).toEqual(refused('archive_bomb'));
  });

  test('a large sheet of ordinary text is not', async () => {
    const rows = Array.from({ length: 60_000 }, (_, row) => `<row r="${row}"><c><v>${(row * 7919) % 100_003}</v></c></row>`).join('');
    expect(await detectFileType(office('xl/workbook.xml', [{ name: 'xl/a.xml', content: rows }]), 'a.xlsx')).toMatchObject({
      kind: 'accepted',
    });
  });
});

describe('any input', () => {
  test('10 MB of Chinese text are text', async () => {
    const text = Buffer.from('客户反映短信收不到，'.repeat(350_000));
    expect(await detectFileType(text, '记录.txt')).toMatchObject({ kind: 'accepted', mediaType: 'text/plain' });
  });

  test('nothing is thrown, whatever the bytes and the name', async () => {
    const beginnings = [PNG, JPEG, GIF, WEBP, PDF, office('word/document.xml'), ole(['Workbook']), mp4('M4A ', ['soun']), Buffer.alloc(0)];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...beginnings),
        fc.uint8Array({ maxLength: 400 }),
        fc.nat(),
        fc.string({ unit: 'binary' }),
        async (beginning, noise, at, name) => {
          const bytes = Buffer.concat([beginning, noise]);
          noise.forEach((byte, index) => {
            if (index % 7 === 0 && bytes.length > 0) bytes[(at + index * 31) % bytes.length] = byte;
          });
          expect(['accepted', 'refused']).toContain((await detectFileType(bytes, name)).kind);
        },
      ),
      { numRuns: 400 },
    );
  });
});
