import { plainText } from '@lianban/complaint/decide/field-checks';

/** What tells of a person and is taken out of a typical case; a `likely_name` only reads like one. */
export const PERSONAL_DATA = ['name', 'likely_name', 'phone', 'id_number', 'account', 'email'] as const;
export type PersonalData = (typeof PERSONAL_DATA)[number];

/** A text without what tells of a person, and how much of it was in it. */
export interface DeIdentified {
  readonly text: string;
  readonly removed: Readonly<Record<PersonalData, number>>;
}

/** What stands in its place; nothing in these is taken out again. */
const IN_PLACE: Readonly<Record<PersonalData, string>> = {
  name: '某某',
  likely_name: '某某',
  phone: '[电话]',
  id_number: '[证件号]',
  account: '[账号]',
  email: '[邮箱]',
};

// The surnames of nine in ten people; two-letter ones first, so that they are not read as one letter and a name.
const SURNAME =
  '(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|司徒|[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛芦季俞章鲁葛伍韦申尤毕聂丛焦柳邢路岳齐梅莫庄辛祝左涂谷祁耿牟卜路詹苗凌费纪靳盛童欧甄项曲裴卫屈鲍覃霍翁隋植甘薄司柏宁柯阮桂闵解柴华冉房边辜吉饶刁瞿戚丘古池滕晋苑邬臧畅宫])';
const TITLE = '(?:先生|女士|小姐|同志|老师|师傅|大爷|大妈|阿姨|经理|行长|主任|柜员|主管)';
const LABEL = '(?:客户|投诉人|当事人|持卡人|储户|户主|柜员|员工|经办人|联系人|大堂经理|客户经理|姓名|户名)';
const AFTER_NAME = '(?=[^\\p{Script=Han}]|[在称于到来因的说向与和及被]|反映|投诉|办理|表示|要求|认为|前往|本人|$)';

const TITLED = new RegExp(`${SURNAME}\\p{Script=Han}{0,2}?(${TITLE})`, 'gu');
const LABELLED = new RegExp(`(${LABEL}(?:姓名)?[为是]?[:：\\s]{0,2})${SURNAME}\\p{Script=Han}{1,2}?${AFTER_NAME}`, 'gu');
// Begins where nothing before it belongs to it: else a long word without a sign at its end is read anew from each of its letters.
const EMAIL = /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const DATE = '(?<!\\d)(?:19|20)\\d{2}[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\\d|3[01])(?!\\d)(?:[ T]\\d{1,2}(?=:\\d{2}))?';
const AMOUNT = '(?<!\\d)(?:0|[1-9]\\d{0,8}|[1-9]\\d{0,2}(?:,\\d{3}){1,3})(?:\\.\\d{1,2})?(?=\\s?(?:元|万元|亿元|美元|港元))';
/** Seven digits or more, however they are parted; nothing shorter tells of one person. */
const NUMBER = '\\d(?:[ \\u00a0\\u3000\\-‐-―_.,/·]{0,3}\\d){6,}[Xx]?';
const NUMBERS = new RegExp(`${DATE}|${AMOUNT}|(${NUMBER})`, 'gu');
const SPOKEN = '[〇零一二三四五六七八九幺壹贰叁肆伍陆柒捌玖]';
// Plain digits among them too; at two spoken ones, for '123456一般' is none. Parted only where all are spoken: days stay.
const SPOKEN_NUMBER = new RegExp(
  `${SPOKEN}(?:[ \\u00a0\\u3000-]{0,2}${SPOKEN}){6,}|(?=\\d*${SPOKEN}\\d*${SPOKEN})(?:\\d|${SPOKEN}){7,}`,
  'gu',
);

/**
 * A text without names, phones, numbers of accounts, cards and papers, and mail addresses (ASC-03: typical cases). Days and
 * amounts stay. Names are those that are known to belong to the case, and what reads like one by its title or label: a name
 * that nobody knows and nothing marks is not found, so that a person reads it once more.
 *
 * @param knownNames of the customer and the staff concerned
 */
export function deIdentify(text: string, knownNames: readonly string[] = []): DeIdentified {
  const removed: Record<PersonalData, number> = { name: 0, likely_name: 0, phone: 0, id_number: 0, account: 0, email: 0 };
  const take = (what: PersonalData): string => {
    removed[what] += 1;
    return IN_PLACE[what];
  };
  let kept = withPlainDigits(plainText(text));
  // The longest first: a name may be part of another.
  for (const name of knownNames
    .map((one) => plainText(one))
    .filter((one) => one.length > 1)
    .toSorted((a, b) => b.length - a.length)) {
    kept = kept.split(name).reduce((before, after) => before + take('name') + after);
  }
  kept = kept
    .replace(EMAIL, () => take('email'))
    .replace(NUMBERS, (whole, number: string | undefined) => (number === undefined ? whole : take(kindOf(number))))
    .replace(SPOKEN_NUMBER, (number) => take(number.length < PAPER_DIGITS ? 'phone' : 'account'))
    .replace(LABELLED, (_, label: string) => label + take('likely_name'))
    .replace(TITLED, (_, title: string) => {
      take('likely_name');
      return `某${title}`;
    });
  return { text: kept, removed };
}

/** What in a text tells of a person for certain; empty: nothing. What only reads like a name is for people to judge. */
export function personalDataIn(text: string, knownNames: readonly string[] = []): PersonalData[] {
  const { removed } = deIdentify(text, knownNames);
  return PERSONAL_DATA.filter((what) => what !== 'likely_name' && removed[what] > 0);
}

const PAPER_DIGITS = 15;
const ID_DIGITS = 18;
const LONGEST_PHONE = 12;

function kindOf(number: string): PersonalData {
  const digits = number.replace(/[^\dXx]/g, '');
  if (digits.length === ID_DIGITS || /x$/i.test(digits)) return 'id_number';
  if (digits.length === PAPER_DIGITS) return 'id_number';
  const isPhone = digits.length <= 8 || /^(1[3-9]\d{9}|0\d{9,11}|[48]00\d{7}|86\d{11})$/.test(digits);
  return isPhone && digits.length <= LONGEST_PHONE + 1 ? 'phone' : 'account';
}

/** Full-width digits and letters as plain ones; Chinese signs stay as they are. */
function withPlainDigits(text: string): string {
  return text.replace(/[０-９Ａ-Ｚａ-ｚ＠．－]/g, (sign) => sign.normalize('NFKC'));
}
