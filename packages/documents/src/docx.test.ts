import { inflateRawSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { writeDocx } from './docx.ts';
import { detectFileType } from './file-type.ts';
import { readZipDirectory, zipEntryData } from './content/zip-directory.ts';

test('a document holds its title, facts, table and note as they are, figures at the right', async () => {
  const bytes = await writeDocx({
    title: '结算单',
    facts: [['应付', '1,234.50', true]],
    columns: [
      { header: '摘要', value: (row: { what: string; amount: string }) => row.what },
      { header: '金额', figures: true, value: ({ amount }) => amount },
    ],
    rows: [{ what: '<退费> & \u0000冲正', amount: '-0.07' }],
    note: '金额单位：元。',
  });
  expect(await detectFileType(bytes, '结算单.docx')).toMatchObject({ kind: 'accepted' });
  const part = readZipDirectory(bytes)?.find(({ name }) => name === 'word/document.xml');
  const xml = inflateRawSync(zipEntryData(bytes, part!)!).toString();
  for (const text of ['结算单', '应付', '1,234.50', '摘要', '&lt;退费&gt; &amp; 冲正', '-0.07', '金额单位：元。'])
    expect(xml).toContain(text);
  expect(xml.match(/w:jc w:val="right"/g)).toHaveLength(3);
});
