/** The columns of a list of past complaints (docs/decisions/0024), in the order of its headings. */
export const PAST_COLUMNS = [
  'number',
  'receivedAt',
  'channel',
  'customer',
  'phone',
  'customerKind',
  'kind',
  'subject',
  'description',
  'wish',
  'member',
  'outlet',
  'staff',
  'valid',
  'forwardedAt',
  'reportedAt',
  'closedAt',
  'closing',
  'result',
] as const;
export type PastColumn = (typeof PAST_COLUMNS)[number];

/** Columns without which a list is none of past complaints. */
export const REQUIRED_COLUMNS = ['number', 'receivedAt', 'customer', 'phone', 'subject', 'closedAt'] as const satisfies PastColumn[];

/** The heading of each column, then what else such lists call it. */
const HEADINGS: Readonly<Record<PastColumn, readonly [string, ...string[]]>> = {
  number: ['原编号', '编号', '受理编号', '投诉编号', '台账编号'],
  receivedAt: ['收到日期', '收到时间', '受理日期', '受理时间', '投诉日期', '投诉时间'],
  channel: ['受理渠道', '投诉渠道', '渠道', '投诉方式', '受理方式'],
  customer: ['投诉人', '投诉人姓名', '客户名称', '客户姓名', '姓名'],
  phone: ['联系电话', '电话', '投诉人电话', '手机'],
  customerKind: ['客户类型'],
  kind: ['投诉类型', '类型'],
  subject: ['投诉主题', '主题', '事由', '投诉事由'],
  description: ['投诉内容', '内容', '投诉事项'],
  wish: ['客户诉求', '诉求', '投诉请求'],
  member: ['会员单位', '被投诉单位', '被投诉银行', '银行'],
  outlet: ['网点', '被投诉网点', '涉及网点'],
  staff: ['涉及人员', '被投诉人员'],
  valid: ['是否有效', '有效性'],
  forwardedAt: ['转办日期', '转办时间', '转办会员日期'],
  reportedAt: ['上报日期', '上报时间', '会员上报日期', '反馈日期', '反馈时间'],
  closedAt: ['办结日期', '办结时间', '结案日期', '结案时间'],
  closing: ['结案方式', '办结方式'],
  result: ['处理结果', '处理情况', '办理结果'],
};

export const pastHeading = (column: PastColumn): string => HEADINGS[column][0];

/** A heading without what people write differently: blanks, strokes, brackets. */
const plain = (header: string): string =>
  header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s/()（）_\-:：*]/g, '');

const COLUMN_OF: ReadonlyMap<string, PastColumn> = new Map(
  PAST_COLUMNS.flatMap((column) => HEADINGS[column].map((word): [string, PastColumn] => [plain(word), column])),
);

/** Which column each cell of a heading row is, null for what is none of ours. */
export const pastColumnsOf = (headers: readonly string[]): (PastColumn | null)[] =>
  headers.map((header) => COLUMN_OF.get(plain(header)) ?? null);

/** The column in which a field of the intake stands. */
export function columnOfField(field: string): PastColumn {
  const known = FIELDS[field.replace(/\.\d+(\.\w+)?$/, '')];
  return known ?? 'number';
}

const FIELDS: Readonly<Record<string, PastColumn>> = {
  'past.externalNumber': 'number',
  'past.forwardedAt': 'forwardedAt',
  'past.reportedAt': 'reportedAt',
  'past.closedAt': 'closedAt',
  'past.closing': 'closing',
  'past.result': 'result',
  receivedAt: 'receivedAt',
  channel: 'channel',
  kind: 'kind',
  customerKind: 'customerKind',
  'contact.name': 'customer',
  'contact.phone': 'phone',
  subject: 'subject',
  description: 'description',
  wish: 'wish',
  'concern.memberId': 'member',
  'concern.unitId': 'outlet',
  'concern.staff': 'staff',
};
