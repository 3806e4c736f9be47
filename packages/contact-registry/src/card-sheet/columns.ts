/** How many liaisons and services of a partner a sheet may have columns for. */
export const MOST_GROUPS = 20;

/** What one column holds, by a word that is also the place of a problem: `service_contact.mobile`, `liaisons.0.name`, `services.1.tariff` … */
export type SheetColumn = string;

interface Heading {
  /** As an export writes it and an import names it. */
  readonly header: string;
  /** What else partners' lists call it. */
  readonly also: readonly string[];
  /** What it is called without the name of its group, where a list has one group only. */
  readonly alone?: readonly string[];
}

const PERSON_PARTS: Readonly<Record<string, Heading>> = {
  name: { header: '姓名', also: [''] },
  mobile: { header: '手机', also: ['手机号', '手机号码', '移动电话', '电话', '联系电话'] },
  fixedLine: { header: '固定电话', also: ['固话', '座机'] },
  email: { header: '邮箱', also: ['电子邮箱', '电子邮件', 'email', 'e-mail'] },
};
const SERVICE_PARTS: Readonly<Record<string, Heading>> = {
  name: { header: '名称', also: [''] },
  number: { header: '服务号码', also: ['号码', '服务代码', '接入号'], alone: ['服务号码', '服务代码'] },
  tariff: { header: '资费说明', also: ['资费', '资费信息'], alone: ['资费说明', '资费', '资费信息'] },
};

const SINGLE: Readonly<Record<string, Heading>> = {
  partner: { header: '合作伙伴', also: ['合作伙伴名称', '合作伙伴简称', 'SI', '机构', '机构名称'] },
  company_name: { header: '公司名称', also: ['单位名称', '企业名称', '公司全称'] },
  business_types: { header: '业务类型', also: ['业务类别'] },
  ...person('service_contact', ['客服联系人', '客户服务联系人'], ['name', 'mobile', 'email']),
  ...person('technical_contact', ['技术联系人', '技术支持联系人'], ['name', 'mobile', 'email']),
  hotline_fixed: { header: '7×24热线固定电话', also: ['客服热线固定电话', '客服热线固话', '24小时热线固定电话', '热线固定电话'] },
  hotline_mobile: { header: '7×24热线移动电话', also: ['客服热线移动电话', '客服热线手机', '24小时热线移动电话', '热线移动电话'] },
  toll_free: { header: '被叫付费电话', also: ['800/400电话', '400/800电话', '800电话', '400电话', '免费电话'] },
  email: { header: '客服邮箱', also: ['邮箱', '电子邮箱', '公司邮箱', 'email', 'e-mail'] },
  web_column: { header: '网上客服专栏', also: ['网站客服专栏', '客服专栏', '网址', 'web'] },
};
const LAST: Readonly<Record<string, Heading>> = {
  exceptionReason: { header: '号码例外说明', also: ['例外说明', '例外理由'] },
};

/** The columns of a sheet that holds so many liaisons and services of each partner, in order. */
export function sheetColumns(liaisons: number, services: number): SheetColumn[] {
  const groups = (name: string, count: number, parts: object): string[] =>
    Array.from({ length: count }, (_, index) => Object.keys(parts).map((part) => `${name}.${index}.${part}`)).flat();
  return [...Object.keys(SINGLE), ...groups('liaisons', liaisons, PERSON_PARTS), ...groups('services', services, SERVICE_PARTS)];
}

/** What a column is called, in Chinese: the sheets of partners and departments are. */
export function headerOf(column: SheetColumn): string {
  return headingOf(column)?.header ?? column;
}

/** Which column each cell of a heading row is, null for what is none of ours. */
export function columnsOf(headers: readonly string[]): (SheetColumn | null)[] {
  return headers.map((header) => COLUMN_OF.get(plain(header)) ?? null);
}

function headingOf(column: SheetColumn): Heading | undefined {
  const [group = '', place = '', part = ''] = column.split('.');
  if (group === 'liaisons') return grouped(['专职联络人', '联络人'], Number(place), PERSON_PARTS[part]);
  if (group === 'services' && part !== '') return grouped(['业务'], Number(place), SERVICE_PARTS[part]);
  return SINGLE[column] ?? LAST[column];
}

/** `专职联络人姓名`, then `专职联络人2姓名`: the first needs no number. */
function grouped(names: readonly string[], index: number, part: Heading | undefined): Heading | undefined {
  if (part === undefined) return undefined;
  const numbers = index === 0 ? ['', '1'] : [String(index + 1)];
  const all = names.flatMap((name) => numbers.flatMap((number) => [part.header, ...part.also].map((word) => `${name}${number}${word}`)));
  return { header: all[0] ?? '', also: [...all.slice(1), ...(index === 0 ? (part.alone ?? []) : [])] };
}

function person(field: string, names: readonly string[], parts: readonly string[]): Record<string, Heading> {
  return Object.fromEntries(parts.map((part) => [`${field}.${part}`, grouped(names, 0, PERSON_PARTS[part])!]));
}

/** A heading without what people write differently: blanks, strokes, brackets, the sign between 7 and 24, capitals. */
const plain = (header: string): string =>
  header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s×x*·/()_\-:]/g, '');

const EVERY = [...sheetColumns(MOST_GROUPS, MOST_GROUPS), ...Object.keys(LAST)];
/** The first column that claims a word has it: 联络人 is the liaison, 邮箱 the company's. */
const COLUMN_OF: ReadonlyMap<string, SheetColumn> = new Map(
  EVERY.flatMap((column) => {
    const { header, also } = headingOf(column)!;
    return [header, ...also].map((word): [string, SheetColumn] => [plain(word), column]);
  }).reverse(),
);
