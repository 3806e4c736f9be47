import { expect, test } from '@jest/globals';
import { writeDocx, writeReport } from './docx.ts';
import { detectFileType } from './file-type.ts';
import { docxXml } from './testing/docx-text.ts';

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
  const xml = docxXml(bytes);
  for (const text of ['结算单', '应付', '1,234.50', '摘要', '&lt;退费&gt; &amp; 冲正', '-0.07', '金额单位：元。'])
    expect(xml).toContain(text);
  expect(xml.match(/w:jc w:val="right"/g)).toHaveLength(3);
});

test('a table of words stands at the left, without names of columns it has no heading line, and each line of a text is one', async () => {
  const tables = [
    { columns: [], rows: [['编号', '第一行\n第二行']], words: true },
    { columns: ['时间', '经手'], rows: [['2026-01-05', '李某']], words: true },
  ];
  const xml = docxXml(await writeReport({ title: '案卷', imprint: '', sections: [{ title: '经过', paragraphs: [], tables }] }));
  expect(xml).not.toContain('w:jc w:val="right"');
  expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  for (const line of ['第一行', '第二行']) expect(xml).toContain(`<w:t xml:space="preserve">${line}</w:t>`);
});

test('a report has its sections as headings, paragraphs and tables, names at the left and figures at the right', async () => {
  const bytes = await writeReport({
    title: '投诉情况通报',
    imprint: '2026-07-15',
    sections: [
      {
        title: '一、总体情况',
        paragraphs: ['共 7 件。', '有效 6 件。'],
        tables: [{ columns: ['月份', '件数'], rows: [['2026-01', '7']] }],
      },
      { title: '二、建议', paragraphs: [], tables: [] },
    ],
  });
  expect(await detectFileType(bytes, '通报.docx')).toMatchObject({ kind: 'accepted' });
  const xml = docxXml(bytes);
  for (const text of ['投诉情况通报', '2026-07-15', '一、总体情况', '共 7 件。', '有效 6 件。', '月份', '2026-01', '二、建议'])
    expect(xml).toContain(text);
  expect(xml.match(/w:pStyle w:val="Heading1"/g)).toHaveLength(2);
  expect(xml.match(/w:jc w:val="right"/g)).toHaveLength(2);
});
