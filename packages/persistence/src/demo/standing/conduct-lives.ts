import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import { monthAfter, type Month } from '@lianban/partner-standing/month';
import type { MissingCode } from '@lianban/partner-standing/month-close/missing';
import type { Measure, SanctionRule } from '@lianban/partner-standing/sanction/event';
import type { SanctionState } from '@lianban/partner-standing/sanction/states';
import type { Database } from '../../database.ts';
import type { LoginName } from '../../schema/row-security.ts';
import { carryOnClosings, closeMonth } from '../../standing/close-month.ts';
import { decideDeduction, proposeDeduction, proposeFromRegistry } from '../../standing/deductions.ts';
import { decideObjection, fileObjection } from '../../standing/objections.ts';
import { deductionPage } from '../../standing/read-conduct.ts';
import { sanctionPage } from '../../standing/read-sanctions.ts';
import { relateServices } from '../../standing/relate-services.ts';
import { releaseHeld } from '../../standing/release-held.ts';
import { commandSanction, suspendService, type SanctionStep } from '../../standing/sanctions.ts';
import { watchMassComplaints } from '../../standing/watch-mass-complaints.ts';
import { readAs } from '../../tenant-transaction.ts';
import { demoId } from '../identifiers.ts';
import type { DemoTenant } from '../organisations.ts';
import { namedPartner } from '../registry/cards.ts';
import { monthAgo, onDay, type DemoDesk } from './calendar.ts';
import { done, requestOf, type DemoAct } from './desk.ts';
import { stormOf, waveAt } from './storms.ts';

type Open = (login: LoginName) => Database;

const HOUR = 3_600_000;
const PARTNERS = 100;
/** A card of those months is closed: three months, each on the sixth day of the next. */
const CLOSED_MONTHS = [3, 2, 1] as const;
const MAY_BE_MISSING: readonly MissingCode[] = [
  'billed_users_missing',
  'signed_group_customers_missing',
  'mode_unknown',
  'dispute_pending',
  'deduction_undecided',
  'objection_undecided',
];

const iso = (ms: number): IsoInstant => new Date(ms).toISOString();
const loginOf = (by: DemoDesk): LoginName => (by === 'partner' || by === 'partnerManager' ? 'partner' : 'carrier');

/** What must be true of the sanctions once all of it has been played: of which partner and month, and where it stands. */
export const EXPECTED_SANCTIONS: readonly {
  readonly partner: string;
  readonly rule: SanctionRule;
  readonly measure: Measure;
  /** Months before the present; null: of no month. */
  readonly month: number | null;
  readonly state: SanctionState;
}[] = [
  { partner: '湘通物联', rule: 'SAN-01', measure: 'rectification_until_compliant', month: 2, state: 'compliant' },
  { partner: '湘通物联', rule: 'SAN-01', measure: 'rectification_until_compliant', month: 1, state: 'plan_submitted' },
  { partner: '金盾安防', rule: 'SAN-01', measure: 'rectification_until_compliant', month: 3, state: 'ordered' },
  { partner: '金盾安防', rule: 'SAN-01', measure: 'rectification_until_compliant', month: 2, state: 'proposed' },
  { partner: '金盾安防', rule: 'SAN-02', measure: 'ending', month: 1, state: 'awaiting_approval' },
  { partner: '方舟信息', rule: 'SAN-04', measure: 'rectification_for_a_month', month: 2, state: 'ordered' },
  { partner: '苗岭传媒', rule: 'SAN-04', measure: 'rectification_for_a_month', month: 1, state: 'proposed' },
  { partner: '桃源电商', rule: 'SAN-05', measure: 'service_suspension', month: null, state: 'service_suspended' },
];

/** A step of the sanction that a partner's month proposed by a rule. */
interface Step {
  readonly partner: string;
  readonly rule: SanctionRule;
  readonly measure: Measure;
  readonly month: number;
  readonly by: DemoDesk;
  /** Day of the month after the one it is about, or after that. */
  readonly day: number;
  readonly command: SanctionStep;
}

const order = (partner: string, rule: SanctionRule, month: number, measure: Measure = 'rectification_until_compliant') => ({
  partner,
  rule,
  measure,
  month,
});
const confirm: SanctionStep = { name: 'confirm', deadlineDay: null, reason: '考核数据经核对无误' };

const STEPS: readonly Step[] = [
  { ...order('湘通物联', 'SAN-01', 2), by: 'reviewer', day: 7, command: confirm },
  {
    ...order('湘通物联', 'SAN-01', 2),
    by: 'partnerManager',
    day: 10,
    command: { name: 'submit_plan', plan: '增设两名夜班值守，定位平台参数变更改为双人复核；十个工作日内完成，每周书面报告进展。' },
  },
  { ...order('湘通物联', 'SAN-01', 2), by: 'reviewer', day: 12, command: { name: 'accept_plan', reason: '' } },
  {
    ...order('湘通物联', 'SAN-01', 2),
    by: 'reviewer',
    day: 25,
    command: { name: 'find_compliant', reason: '抽查一周工单，响应均在时限内，整改合格' },
  },
  { ...order('湘通物联', 'SAN-01', 1), by: 'reviewer', day: 7, command: confirm },
  {
    ...order('湘通物联', 'SAN-01', 1),
    by: 'partnerManager',
    day: 12,
    command: { name: 'submit_plan', plan: '终端固件分批升级，升级前逐车备份参数；上线后三天专人回访，问题当日闭环。' },
  },
  { ...order('金盾安防', 'SAN-01', 3), by: 'reviewer', day: 7, command: confirm },
  { ...order('方舟信息', 'SAN-04', 2, 'rectification_for_a_month'), by: 'reviewer', day: 7, command: confirm },
  {
    ...order('金盾安防', 'SAN-02', 1, 'ending'),
    by: 'reviewer',
    day: 10,
    command: { ...confirm, reason: '连续三个月达到标准，提请中止合作' },
  },
];

/** Closings, deductions, objections and sanctions as acts at their instants, to be played in order with all others. */
export function conductLives(open: Open, until: number): DemoAct[] {
  return [
    ...CLOSED_MONTHS.map((months) => closing(open, until, months, 6, '')),
    ...STEPS.map((step) => sanctionStep(open, until, step)),
    ...objected(open, until),
    ...scored(open, until),
    ...wave(open, until),
    // The suspension for a month of 方舟信息 is over a day before its next month is settled.
    {
      at: iso(onDay(monthAgo(until, 0), 7) + HOUR),
      play: async () => void (await releaseHeld(open('worker'), iso(onDay(monthAgo(until, 0), 7) + HOUR), PARTNERS)),
    },
  ];
}

const request = (partner: DemoTenant, by: DemoDesk, at: IsoInstant, key: string) => requestOf(partner, by, at, `conduct-${key}`);

/** A month closed on a day of the next one. */
function closing(open: Open, until: number, months: number, day: number, reason: string): DemoAct {
  const month = monthAgo(until, months);
  const at = iso(onDay(monthAfter(month), day));
  return {
    at,
    play: async () => {
      const asked = request(namedPartner('云桥软件'), 'reviewer', at, `close-${months}-${day}`);
      done(await closeMonth(open('carrier'), asked, { month, acknowledged: MAY_BE_MISSING, reason }), `closing of ${month}`);
      while ((await carryOnClosings(open('worker'), at, PARTNERS)) > 0);
    },
  };
}

function sanctionStep(open: Open, until: number, step: Step): DemoAct {
  const { partner: name, by, day, command } = step;
  const partner = namedPartner(name);
  const month = monthAgo(until, step.month);
  const at = iso(onDay(monthAfter(month), day));
  return {
    at,
    play: async () => {
      const id = await sanctionOf(open, partner, month, step);
      if (id === null) return;
      const asked = request(partner, by, at, `${name}-${step.rule}-${step.month}-${command.name}`);
      done(await commandSanction(open(loginOf(by)), asked, id, command), `${name}, ${step.rule}, ${command.name}`);
    },
  };
}

/** The sanction a month proposed; null where the demonstration is too small to have it. */
async function sanctionOf(
  open: Open,
  partner: DemoTenant,
  month: Month,
  { rule, measure }: Pick<Step, 'rule' | 'measure'>,
): Promise<Uuid | null> {
  const { caller, programmeId } = request(partner, 'reviewer', iso(0), 'read');
  const page = await readAs(open('carrier'), { ...caller, programmeId }, (tx) =>
    sanctionPage(tx, { partnerTenantId: partner.id, states: null, month, first: 20, after: null }),
  );
  return page.items.find(({ item }) => item.rule === rule && item.measure === measure && item.state !== 'lapsed')?.item.id ?? null;
}

/** One complaint less on a closed card: objected to, upheld, and the month closed again in a second version. */
function objected(open: Open, until: number): DemoAct[] {
  const partner = namedPartner('湘通物联');
  const month = monthAgo(until, 2);
  const objection = demoId('standing', 100);
  const [contested] = stormOf(until, partner, month);
  if (contested === undefined) return [];
  const at = (day: number): IsoInstant => iso(onDay(monthAfter(month), day));
  return [
    {
      at: at(8),
      play: async () => {
        const asked = { ...request(partner, 'partnerManager', at(8), 'object'), newStandingId: objection };
        const evidence = '该件为客户自行更换车辆未报备所致，工单内有客户书面确认，非我方服务问题。';
        done(await fileObjection(open('partner'), asked, { about: { kind: 'complaint', id: contested }, evidence }), 'objection');
      },
    },
    {
      at: at(9),
      play: async () => {
        const asked = request(partner, 'reviewer', at(9), 'judge');
        done(
          await decideObjection(open('carrier'), asked, objection, { upheld: true, reason: '客户书面确认属实，异议成立' }),
          'objection decided',
        );
      },
    },
    closing(open, until, 2, 11, '异议成立，剔除一件'),
  ];
}

/** Deductions: by the reviewer with a complaint, and by the registry's findings, of which two are decided. */
function scored(open: Open, until: number): DemoAct[] {
  const partner = namedPartner('湘通物联');
  const month = monthAgo(until, 1);
  const [complaint] = stormOf(until, partner, month);
  const at = (day: number): IsoInstant => iso(onDay(monthAfter(month), day));
  const reviewers = open('carrier');
  const looked = (when: IsoInstant): DemoAct => ({
    at: when,
    play: async () => {
      while ((await proposeFromRegistry(open('worker'), when, PARTNERS)) > 0);
    },
  });
  return [
    looked(at(3)),
    {
      at: at(4),
      play: async () => {
        const { caller, programmeId } = request(partner, 'reviewer', at(4), 'read');
        const page = await readAs(reviewers, { ...caller, programmeId }, (tx) =>
          deductionPage(tx, { partnerTenantId: null, month, states: ['proposed'], first: 2, after: null }),
        );
        for (const [index, { item }] of page.items.entries()) {
          const input =
            index === 0
              ? { accepted: true, points: item.points, reason: '核对拨测录音，情况属实' }
              : { accepted: false, points: 0, reason: '当日为运营商侧割接，不予扣分' };
          done(await decideDeduction(reviewers, request(partner, 'reviewer', at(4), `found-${index}`), item.id, input), 'finding decided');
        }
      },
    },
    {
      at: at(5),
      play: async () => {
        if (complaint === undefined) return;
        const id = demoId('standing', 101);
        const asked = { ...request(partner, 'reviewer', at(5), 'score'), newStandingId: id };
        const input = {
          partnerTenantId: partner.id,
          month,
          itemId: 'attitude',
          points: 3,
          reason: '客服两次以“不归我们管”回复客户，有录音',
          evidence: [{ kind: 'complaint', id: complaint }],
        } as const;
        done(await proposeDeduction(reviewers, asked, input), 'deduction');
        const decided = { accepted: true, points: 3, reason: '录音属实' };
        done(await decideDeduction(reviewers, request(partner, 'reviewer', at(5), 'score-decided'), id, decided), 'deduction decided');
      },
    },
    looked(iso(until)),
  ];
}

/** Mass complaints on one service: alert, early warning to who runs a related one, and its suspension by a manager (RTE-04, SAN-05). */
function wave(open: Open, until: number): DemoAct[] {
  const partner = namedPartner('桃源电商');
  const related = ['苗岭传媒', '洞庭智农'].map((name) => namedPartner(name).services[0]!.id);
  const at = waveAt(until);
  const suspendedAt = iso(Date.parse(at) + HOUR);
  const service = partner.services[0]!;
  return [
    {
      at: iso(Date.parse(at) - 30 * 24 * HOUR),
      play: async () => {
        const { caller, programmeId, now, personName } = request(partner, 'manager', at, 'relate');
        const asked = { serviceId: service.id, relatedServiceIds: related, seen: null, now, personName };
        await relateServices(open('carrier'), { ...caller, programmeId }, asked);
      },
    },
    { at, play: async () => void (await watchMassComplaints(open('worker'), at)) },
    {
      at: suspendedAt,
      play: async () => {
        const asked = { ...request(partner, 'manager', suspendedAt, 'suspend'), newStandingId: demoId('standing', 102) };
        const reason = '优惠券短信重复下发引发大批投诉，社会影响恶劣，立即暂停下发，待查明原因';
        done(await suspendService(open('carrier'), asked, { serviceId: service.id, evidence: [], reason }), 'service suspended');
      },
    },
  ];
}
