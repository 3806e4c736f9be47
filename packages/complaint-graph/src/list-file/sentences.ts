import type { Locale } from '../messages/messages.ts';
import type { TableRefusal } from '@lianban/documents/table/table';

/** Why an uploaded list is not read: what is wrong with the file, with its columns, or that nothing stands in it. */
export type ListRefusal = TableRefusal | 'column_missing' | 'column_repeated' | 'no_rows';

interface Sentences {
  /** `{at}` stands for the place, `{limit}` for what would be right. */
  readonly refusals: Readonly<Record<ListRefusal, string>>;
  readonly row: string;
  readonly column: string;
}

export const SENTENCES: Readonly<Record<Locale, Sentences>> = {
  'zh-CN': {
    row: '第 {row} 行',
    column: ' {column} 列',
    refusals: {
      too_large: '文件过大，最多 {limit}。',
      not_a_table: '这不是 xlsx 工作簿或 csv 名单。',
      damaged: '文件已损坏，请重新保存后上传。',
      archive_bomb: '文件解压后过大。',
      encrypted: '文件设有密码，请去除密码后上传。',
      unknown_encoding: '无法识别文字编码，请另存为 UTF-8 或 GB18030。',
      too_many_rows: '行数过多，最多 {limit} 行。',
      too_many_columns: '列数过多，最多 {limit} 列。',
      cell_too_long: '{at}的内容过长，最多 {limit} 个字符。',
      formula: '{at}是公式，请粘贴为数值后上传。',
      cell_error: '{at}是错误值，请更正后上传。',
      quote_open: '{at}的引号没有结束。',
      empty: '文件里没有内容。',
      column_missing: '缺少“{limit}”一列。',
      column_repeated: '“{limit}”一列重复。',
      no_rows: '表头下没有内容。',
    },
  },
  en: {
    row: 'row {row}',
    column: ', column {column}',
    refusals: {
      too_large: 'The file is too large: at most {limit}.',
      not_a_table: 'This is no xlsx workbook and no csv list.',
      damaged: 'The file is damaged: save it again and upload it.',
      archive_bomb: 'The file unpacks to too much.',
      encrypted: 'The file has a password: take it off and upload the file again.',
      unknown_encoding: 'The text’s encoding is not known: save the file as UTF-8 or GB18030.',
      too_many_rows: 'Too many rows: at most {limit}.',
      too_many_columns: 'Too many columns: at most {limit}.',
      cell_too_long: 'Too long at {at}: at most {limit} characters.',
      formula: 'There is a formula at {at}: paste its value and upload the file again.',
      cell_error: 'There is an error value at {at}: correct it and upload the file again.',
      quote_open: 'A quotation mark at {at} is never closed.',
      empty: 'There is nothing in the file.',
      column_missing: 'The column “{limit}” is missing.',
      column_repeated: 'The column “{limit}” is there twice.',
      no_rows: 'There is nothing under the headings.',
    },
  },
};
