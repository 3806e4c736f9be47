import { instantAt, milliseconds } from '@lianban/complaint/instant';
import type { Caller } from '@lianban/complaint/command';
import fc from 'fast-check';
import type { NoticeCommand, NoticeDraftInput } from '../change-notice/decision.ts';
import { dayOf } from '../change-notice/earliest.ts';
import { NOTICE_COMMANDS, SYSTEM_COMMANDS, type NoticeState } from '../change-notice/states.ts';
import type { Change } from '../registration.ts';
import { CAST, NEW_LIAISON, SYSTEM, type Desk } from './desk.ts';

/** One step of a random story: some time passes, then someone tries something with one of a few notices. */
export interface Step {
  readonly hours: number;
  readonly who: (typeof WHO)[number];
  /** Whether it is done by someone whose work it is, instead of by `who`. */
  readonly apt: boolean;
  readonly what: number;
  readonly notice: number;
  readonly choice: number;
}

const WHO = ['contactA', 'managerA', 'technicalA', 'contactB', 'department', 'centre', 'agent', 'engineer', 'system'] as const;

/** Random steps, hours to weeks apart, mostly by those whose work it is; many are refused, as in life. */
export const steps = (maxLength = 30): fc.Arbitrary<Step[]> =>
  fc.array(
    fc.record({
      hours: fc.oneof(
        { weight: 3, arbitrary: fc.integer({ min: 0, max: 48 }) },
        { weight: 1, arbitrary: fc.integer({ min: 0, max: 1000 }) },
      ),
      who: fc.constantFrom(...WHO),
      apt: fc.integer({ min: 0, max: 9 }).map((n) => n > 1),
      what: fc.nat({ max: 99 }),
      notice: fc.nat({ max: 4 }),
      choice: fc.nat({ max: 11 }),
    }),
    { minLength: 1, maxLength },
  );

const MOBILES = ['13812341234', '13912341234', '13812341234', '18912341234', '0731-84123456'] as const;

function changesOf(choice: number, serial: number): Change[] {
  const contact: Change = {
    field: 'service_contact',
    value: { name: `联系人${serial}`, mobile: MOBILES[serial % MOBILES.length] ?? MOBILES[0], email: null },
  };
  const all: readonly (readonly Change[])[] = [
    [{ field: 'company_name', value: `公司${serial}` }],
    [contact],
    [{ field: 'hotline_fixed', value: `0731-841234${10 + serial}` }],
    [contact],
    [NEW_LIAISON],
    [contact, { field: 'company_name', value: `公司${serial}` }],
    [{ field: 'toll_free', value: choice % 2 === 0 ? '4001234567' : null }],
    [
      { field: 'tariff:sms', value: `每条 ${serial} 分` },
      { field: 'web_column', value: `example.com/${serial}` },
    ],
  ];
  return [...(all[choice % all.length] ?? [])];
}

/** What a step asks. */
export function commandOf(desk: Desk, { what, choice, apt }: Step, id: string, serial: number): NoticeCommand {
  const input: NoticeDraftInput = {
    changes: changesOf(choice, serial),
    effectiveDay: what % 5 === 0 ? dayOf(instantAt(milliseconds(desk.now) + choice * 5 * 86_400_000), desk.calendar) : null,
    emergency: what % 4 === 0,
    reason: '临时变更',
    exceptionReason: what % 3 === 0 ? '' : '号码携转',
  };
  const others = desk.open.filter((notice) => notice.id !== id).map((notice) => notice.id);
  const commands: { readonly [N in NoticeCommand['name']]: NoticeCommand } = {
    draft: { name: 'draft', ...input },
    revise: { name: 'revise', ...input },
    submit: { name: 'submit', replaces: choice % 3 === 0 ? [] : others },
    acknowledge: { name: 'acknowledge' },
    approve_emergency: { name: 'approve_emergency', reason: '' },
    grant_exception: { name: 'grant_exception', reason: '同意' },
    confirm_informed: { name: 'confirm_informed' },
    take_effect: { name: 'take_effect' },
    reject: { name: 'reject', reason: '资料不全' },
    withdraw: { name: 'withdraw', reason: '' },
    // The system replaces only what another notice was submitted to replace.
    be_replaced: { name: 'take_effect' },
    import_card: { name: 'import_card', changes: input.changes, reason: '导入 名单.csv 第 2 行', exceptionReason: input.exceptionReason },
  };
  const notice = desk.notices.get(id);
  const names = notice === undefined ? (['draft'] as const) : apt ? LIKELY[notice.state] : ANY;
  return commands[names[what % names.length] ?? 'take_effect'];
}

const ANY = ['draft', ...NOTICE_COMMANDS, ...SYSTEM_COMMANDS] as const;
/** What usually follows in a state. */
const LIKELY: Readonly<Record<NoticeState, readonly NoticeCommand['name'][]>> = {
  drafted: ['submit', 'submit', 'submit', 'submit', 'submit', 'revise', 'withdraw'],
  submitted: ['acknowledge', 'approve_emergency', 'grant_exception', 'take_effect', 'take_effect', 'reject', 'withdraw'],
  acknowledged: ['confirm_informed', 'confirm_informed', 'grant_exception', 'take_effect', 'reject'],
  informed: ['take_effect', 'take_effect', 'grant_exception', 'reject', 'withdraw'],
  effective: ['acknowledge', 'confirm_informed', 'reject'],
  rejected: ['acknowledge'],
  withdrawn: ['acknowledge'],
  replaced: ['acknowledge'],
};

function callerOf({ who, apt }: Step, { name }: NoticeCommand): Caller {
  if (!apt) return who === 'system' ? SYSTEM : CAST[who];
  if (name === 'take_effect' || name === 'be_replaced') return SYSTEM;
  if (name === 'confirm_informed') return CAST.centre;
  return ['draft', 'revise', 'submit', 'withdraw'].includes(name) ? CAST.contactA : CAST.department;
}

/** Plays steps; `after` sees the desk after each one, refused or not. */
export function play(
  desk: Desk,
  all: readonly Step[],
  after: (desk: Desk, asked: { id: string; caller: Caller; command: NoticeCommand }) => void = () => {},
): Desk {
  all.forEach((step, serial) => {
    desk.now = instantAt(milliseconds(desk.now) + step.hours * 3_600_000);
    const ids = [...desk.notices.keys()];
    const fresh = `notice-${serial}`;
    const id = step.notice === 0 ? fresh : (ids[ids.length - step.notice] ?? fresh);
    const command = commandOf(desk, step, id, serial);
    const caller = callerOf(step, command);
    if (desk.asks(id, caller, command).kind === 'decided') desk.does(id, caller, command);
    after(desk, { id, caller, command });
  });
  return desk;
}
