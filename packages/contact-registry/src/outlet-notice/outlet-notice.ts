import type { FieldProblem } from '@lianban/complaint/decision';
import { ContactChecks } from '../contact-checks.ts';
import { publishedNumber, spoken } from '../phone-numbers.ts';

/**
 * Whose complaint numbers an outlet publishes, in the prescribed order (REG-09): 本网点 → 系统内 → 省银协和中银协, which share
 * the third place.
 */
export const NOTICE_LEVELS = ['outlet', 'bank', 'provincial_association', 'china_banking_association'] as const;
export type NoticeLevel = (typeof NOTICE_LEVELS)[number];

const PLACES: Readonly<Record<NoticeLevel, 1 | 2 | 3>> = { outlet: 1, bank: 2, provincial_association: 3, china_banking_association: 3 };

/** Whose numbers they are, as published, and the numbers in E.164 or short. */
export interface PublishedNumbers {
  readonly name: string;
  readonly numbers: readonly string[];
}

/** What is known for an outlet's notice; numbers as the registry keeps them. */
export type NoticeSource = Readonly<Record<NoticeLevel, PublishedNumbers>>;

/** One line of the notice. */
export interface NoticeLine {
  readonly place: 1 | 2 | 3;
  readonly level: NoticeLevel;
  readonly name: string;
  /** As people read them. */
  readonly numbers: readonly string[];
}

/** A notice as it is printed. */
export interface OutletNotice {
  /** The outlet's and its bank's. */
  readonly outletName: string;
  readonly bankName: string;
  /** Always all four, in the prescribed order; without numbers where they are missing. */
  readonly lines: readonly NoticeLine[];
  /** What must be there before it may be published. */
  readonly missing: readonly NoticeLevel[];
}

const MOST_NUMBERS = 5;

/** The notice of an outlet, printable as it is where nothing is missing (REG-09). */
export function outletNotice(source: NoticeSource): OutletNotice {
  const lines = NOTICE_LEVELS.map((level): NoticeLine => {
    const { name, numbers } = source[level];
    return { place: PLACES[level], level, name, numbers: [...new Set(numbers)].map(spoken) };
  });
  return {
    outletName: source.outlet.name,
    bankName: source.bank.name,
    lines,
    missing: lines.filter(({ numbers }) => numbers.length === 0).map(({ level }) => level),
  };
}

/** Whether it may be published: every level has a number. */
export function isPublishable({ missing }: Pick<OutletNotice, 'missing'>): boolean {
  return missing.length === 0;
}

/** The numbers of one level as they were typed: what is to be kept of them, in their one form and order, and what is wrong. */
export function checkPublishedNumbers(
  field: string,
  numbers: readonly string[],
): { readonly numbers: string[]; readonly problems: readonly FieldProblem[] } {
  const checks = new ContactChecks();
  if (numbers.length > MOST_NUMBERS) checks.note(field, 'too_many', String(MOST_NUMBERS));
  const kept = numbers.slice(0, MOST_NUMBERS).map((number, index) => checks.number(`${field}.${index}`, number, publishedNumber));
  return { numbers: [...new Set(kept)], problems: checks.problems };
}

/** An outlet as far as its notice goes. */
export interface NoticeDuty {
  readonly outletUnitId: string;
  /** Whether it takes part in the season's service contest 优服创建活动. */
  readonly inContest: boolean;
  readonly notice: OutletNotice;
}

/** The outlets of the season's contest that cannot publish their notice yet, with what each lacks; others owe none (REG-09). */
export function owedNotices(outlets: readonly NoticeDuty[]): NoticeDuty[] {
  return outlets.filter(({ inContest, notice }) => inContest && !isPublishable(notice));
}
