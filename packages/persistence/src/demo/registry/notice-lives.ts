import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { NoticeCommand, NoticeDraftInput } from '@lianban/contact-registry/change-notice/decision';
import type { NoticeState } from '@lianban/contact-registry/change-notice/states';
import type { Change } from '@lianban/contact-registry/registration';
import { demoId } from '../identifiers.ts';
import type { DemoTenant } from '../organisations.ts';
import { colleagueOf, contactOf, DEMO_PARTNERS, firstCard, liaisonOf, mobileOf, namedPartner } from './cards.ts';

/** Who gives a command: somebody of the partner, or of the carrier's two departments. */
export type RegistryActor = 'partner' | 'department' | 'centre';

export interface RegistryStep {
  readonly at: IsoInstant;
  readonly by: RegistryActor;
  readonly command: NoticeCommand;
}

/** A demonstration notice: its fixed id, the commands that make it what it is, and what must be true of it then. */
export interface DemoNotice {
  readonly id: Uuid;
  readonly name: string;
  readonly shows: string;
  readonly partner: DemoTenant;
  readonly steps: readonly RegistryStep[];
  readonly expected: { readonly state: NoticeState; readonly owed?: string | null; readonly shortNotice?: boolean };
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const REGISTERED_DAYS_AGO = 200;

interface Plan {
  readonly name: string;
  readonly shows: string;
  readonly partner: string;
  readonly daysAgo: number;
  readonly draft: (partner: DemoTenant) => Partial<NoticeDraftInput> & { readonly changes: readonly Change[] };
  /** Steps after the draft, with the hours after it. */
  readonly steps: readonly (readonly [hours: number, by: RegistryActor, command: NoticeCommand])[];
  /** The name of the notice it replaces. */
  readonly replaces?: string;
  readonly expected: DemoNotice['expected'];
}

const submit: NoticeCommand = { name: 'submit', replaces: [] };
const acknowledge: NoticeCommand = { name: 'acknowledge' };
const confirm: NoticeCommand = { name: 'confirm_informed' };
const renamed = (value: string): Change => ({ field: 'company_name', value });

/** Notices in every state, each for one thing to show; what follows from the calendar holds whatever the present is. */
const PLANS: readonly Plan[] = [
  {
    name: 'renamed',
    shows: 'REG-03: the whole way of a change, in the registry since',
    partner: '云桥软件',
    daysAgo: 90,
    draft: () => ({ changes: [{ field: 'hotline_fixed', value: '+8673188990101' }], reason: '客服热线中继扩容，启用新号码' }),
    steps: [
      [0.5, 'partner', submit],
      [20, 'department', acknowledge],
      [26, 'centre', confirm],
    ],
    expected: { state: 'effective' },
  },
  {
    name: 'liaison',
    shows: 'REG-03: a liaison is effective on notice and announced at once',
    partner: '云桥软件',
    daysAgo: 20,
    draft: (partner) => ({
      changes: [{ field: 'liaisons', value: [liaisonOf(partner, colleagueOf(partner, 2), 3), liaisonOf(partner, '姚远', 9)] }],
      reason: '增设一名专职联络人',
    }),
    steps: [[0.2, 'partner', submit]],
    expected: { state: 'effective' },
  },
  {
    name: 'submitted',
    shows: 'REG-03: a change that waits for the group-customer department',
    partner: '云桥软件',
    daysAgo: 2,
    draft: (partner) => ({
      changes: [{ field: 'technical_contact', value: contactOf(partner, '姚远', 9) }],
      reason: '原技术联系人调任研发岗位',
    }),
    steps: [[1, 'partner', submit]],
    expected: { state: 'submitted', owed: 'acknowledgement' },
  },
  {
    name: 'draft',
    shows: 'a draft, which the carrier does not see',
    partner: '云桥软件',
    daysAgo: 1,
    draft: () => ({ changes: [{ field: 'email', value: 'kefu-new@partner-01' }] }),
    steps: [],
    expected: { state: 'drafted' },
  },
  {
    name: 'acknowledged',
    shows: 'REG-03: acknowledged; the customer-service centre has still to confirm',
    partner: '湘通物联',
    daysAgo: 4,
    draft: (partner) => ({ changes: [{ field: 'hotline_mobile', value: mobileOf(partner, 11) }], reason: '热线手机换机换卡' }),
    steps: [
      [0.5, 'partner', submit],
      [22, 'department', acknowledge],
    ],
    expected: { state: 'acknowledged', owed: 'confirmation' },
  },
  {
    name: 'informed',
    shows: 'REG-04: both departments know; it takes effect by itself on its day',
    partner: '方舟信息',
    daysAgo: 10,
    draft: () => ({ changes: [renamed('株洲方舟信息技术股份有限公司')], reason: '公司完成股份制改造' }),
    steps: [
      [0.5, 'partner', submit],
      [18, 'department', acknowledge],
      [40, 'centre', confirm],
    ],
    expected: { state: 'informed', owed: null },
  },
  {
    name: 'emergency',
    shows: 'REG-05: an emergency that waits for the carrier’s approval',
    partner: '洞庭智农',
    daysAgo: 0.5,
    draft: (partner) => ({
      changes: [{ field: 'service_contact', value: { ...contactOf(partner, '易春生', 1), email: null } }],
      emergency: true,
      reason: '客服联系人突发疾病住院，明日起由易春生接手，手机号码不变',
    }),
    steps: [[0.3, 'partner', submit]],
    expected: { state: 'submitted', owed: 'approval' },
  },
  {
    name: 'short-notice',
    shows: 'REG-05: an approved emergency, marked as short notice for the scorecard',
    partner: '金盾安防',
    daysAgo: 30,
    draft: () => ({
      changes: [{ field: 'hotline_fixed', value: '+8673188990401' }],
      emergency: true,
      reason: '办公楼线路被施工挖断，热线改接备用号码',
    }),
    steps: [
      [0.2, 'partner', submit],
      [1.5, 'department', { name: 'approve_emergency', reason: '已电话核实，同意' }],
      [3, 'centre', confirm],
    ],
    expected: { state: 'effective', shortNotice: true },
  },
  {
    name: 'rejected',
    shows: 'REG-03: rejected with its reason',
    partner: '金盾安防',
    daysAgo: 7,
    draft: () => ({ changes: [renamed('湖南金盾集团')], reason: '品牌升级' }),
    steps: [
      [0.5, 'partner', submit],
      [25, 'department', { name: 'reject', reason: '名称与营业执照不一致，请附变更登记通知书后重新提交。' }],
    ],
    expected: { state: 'rejected' },
  },
  {
    name: 'exception-asked',
    shows: 'REG-02: another mobile of the service contact, which only an exception permits',
    partner: '雁城软件',
    daysAgo: 3,
    draft: (partner) => ({
      changes: [{ field: 'service_contact', value: { name: '龙小红', mobile: '+8618973400612', email: `service@partner-06.example` } }],
      reason: partner.shortName,
      exceptionReason: '号码已携号转入移动网络，附携入证明编号。',
    }),
    steps: [
      [0.5, 'partner', submit],
      [20, 'department', acknowledge],
    ],
    expected: { state: 'acknowledged', owed: 'exception' },
  },
  {
    name: 'withdrawn',
    shows: 'withdrawn by the partner before its day',
    partner: '雁城软件',
    daysAgo: 12,
    draft: () => ({ changes: [renamed('衡阳雁城软件集团有限公司')], reason: '拟更名' }),
    steps: [
      [0.5, 'partner', submit],
      [30, 'partner', { name: 'withdraw', reason: '更名暂缓' }],
    ],
    expected: { state: 'withdrawn' },
  },
  {
    name: 'replaced',
    shows: 'two notices on one field: the later has replaced the earlier',
    partner: '麓谷数据',
    daysAgo: 6,
    draft: () => ({ changes: [{ field: 'email', value: 'help@partner-07.example' }], reason: '启用新客服邮箱' }),
    steps: [[0.5, 'partner', submit]],
    expected: { state: 'replaced' },
  },
  {
    name: 'replacing',
    shows: 'the notice that took its place',
    partner: '麓谷数据',
    daysAgo: 5,
    draft: () => ({ changes: [{ field: 'email', value: 'service@partner-07.example' }], reason: '邮箱名称更正' }),
    steps: [[0.5, 'partner', submit]],
    replaces: 'replaced',
    expected: { state: 'submitted', owed: 'acknowledgement' },
  },
  {
    name: 'exception-granted',
    shows: 'REG-02: an exception that was granted, in the registry since',
    partner: '中南医信',
    daysAgo: 70,
    draft: (partner) => ({
      changes: [{ field: 'service_contact', value: contactOf(partner, colleagueOf(partner, 0), 12) }],
      reason: '原号码停机销号',
      exceptionReason: '原号码因实名信息问题被停用，无法恢复。',
    }),
    steps: [
      [0.5, 'partner', submit],
      [20, 'department', acknowledge],
      [21, 'department', { name: 'grant_exception', reason: '情况属实，同意更换一次。' }],
      [44, 'centre', confirm],
    ],
    expected: { state: 'effective' },
  },
  {
    name: 'unanswered',
    shows: 'REG-03: its day came before the department had acted',
    partner: '桃源电商',
    daysAgo: 50,
    draft: () => ({ changes: [renamed('常德桃源电子商务集团有限公司')], reason: '更名登记完成' }),
    steps: [[0.5, 'partner', submit]],
    expected: { state: 'effective', owed: null },
  },
];

/** The notices of the demonstration as of `until`, in the order of time. Ids do not depend on `until`. */
export function noticeLives(until: number): DemoNotice[] {
  const registrations = DEMO_PARTNERS.map((partner, index): DemoNotice => {
    const begun = until - REGISTERED_DAYS_AGO * DAY + index * HOUR;
    return {
      id: demoId('change_notice', 1000 + index),
      name: `registration of ${partner.shortName}`,
      shows: 'REG-01: a first registration',
      partner,
      steps: stepsOf(begun, { changes: firstCard(partner), reason: '首次登记' }, [
        [0.5, 'partner', submit],
        [5, 'department', acknowledge],
        [6, 'centre', confirm],
      ]),
      expected: { state: 'effective' },
    };
  });
  const id = (name: string): Uuid => demoId('change_notice', PLANS.findIndex((plan) => plan.name === name) + 1);
  const lives = PLANS.map(({ name, shows, partner: shortName, daysAgo, draft, steps, replaces, expected }): DemoNotice => {
    const partner = namedPartner(shortName);
    const replacing = steps.map(
      ([hours, by, command]) =>
        [hours, by, command.name === 'submit' && replaces !== undefined ? { ...command, replaces: [id(replaces)] } : command] as const,
    );
    return { id: id(name), name, shows, partner, steps: stepsOf(until - daysAgo * DAY, draft(partner), replacing), expected };
  });
  return [...registrations, ...lives];
}

function stepsOf(
  begun: number,
  draft: Partial<NoticeDraftInput> & { readonly changes: readonly Change[] },
  steps: Plan['steps'],
): RegistryStep[] {
  const input: NoticeDraftInput = { effectiveDay: null, emergency: false, reason: '', exceptionReason: '', ...draft };
  const all: Plan['steps'] = [[0, 'partner', { name: 'draft', ...input }], ...steps];
  return all.map(([hours, by, command]) => ({ at: new Date(begun + hours * HOUR).toISOString(), by, command }));
}
