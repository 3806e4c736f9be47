import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import { formatYuan } from '@lianban/partner-standing/money';
import { monthAfter, type Month } from '@lianban/partner-standing/month';
import type { Mode } from '@lianban/partner-standing/scorecard/mode';
import type { Database } from '../../database.ts';
import type { LoginName } from '../../schema/row-security.ts';
import { addUpScorecards } from '../../standing/add-up-scorecards.ts';
import { tellMedians } from '../../standing/medians.ts';
import { claimRefund, commandRefund } from '../../standing/refunds.ts';
import { statement } from '../../standing/read-settlement.ts';
import type { StandingRequest } from '../../standing/run-standing-command.ts';
import { enterSettlementPayment, enterSettlementShare, settleMonth } from '../../standing/settlement.ts';
import { readAs } from '../../tenant-transaction.ts';
import type { DemoTenant } from '../organisations.ts';
import { namedPartner } from '../registry/cards.ts';
import type { DemoComplaint } from '../script.ts';
import { happened, monthAgo, onDay } from './calendar.ts';
import { conductLives } from './conduct-lives.ts';
import { suppliedShare } from './outside-figures.ts';
import { done, loginOf, requestOf, type DemoAct } from './desk.ts';
import { refundLives, type DemoRefund } from './refund-lives.ts';

const CORRECTIONS = 5_000;
const MONTHS = 50;
type Open = (login: LoginName) => Database;

/**
 * Plays refunds, settlements, closings and sanctions through the one write path at their own instants, all in the order of time: what is
 * owed is held while a suspension lasts.
 *
 * @param conduct whether months are closed and what follows from it; false where there are only the named complaints
 */
export async function seedActs(open: Open, now: IsoInstant, complaints: readonly DemoComplaint[], conduct: boolean): Promise<void> {
  const until = Date.parse(now);
  const ofPartners = Map.groupBy(refundLives(until), ({ partner }) => partner);
  const acts = [
    ...[...ofPartners].flatMap(([partner, refunds]) => refundActs(open, refunds, claimable(complaints, partner, until))),
    ...SETTLEMENTS.flatMap((settlement) => settlementActs(open, until, settlement)),
    ...(conduct ? conductLives(open, until) : []),
  ];
  // Of one instant in the order in which they are told.
  const inOrder = acts
    .filter(({ at }) => happened(at, until))
    .toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
  for (const { play } of inOrder) await play();
  while ((await addUpScorecards(open('worker'), CORRECTIONS)) > 0);
  while ((await tellMedians(open('worker'), now, MONTHS)) > 0);
}

/** Complaints a refund may be claimed on, the earliest first: the carrier's own, still standing, about one of the partner's services. */
function claimable(
  complaints: readonly DemoComplaint[],
  partner: DemoTenant,
  until: number,
): { id: Uuid; at: IsoInstant; serviceId: Uuid }[] {
  return complaints
    .flatMap(({ id, steps }) => {
      const [first] = steps;
      if (first?.command.name !== 'take_complaint' || first.by.tenantId !== partner.supervisorTenantId || !happened(first.at, until))
        return [];
      const { serviceId } = first.command;
      const over = steps.some(({ command }) => command.name === 'withdraw_complaint');
      return !over && partner.services.some((service) => service.id === serviceId)
        ? [{ id, at: first.at, serviceId: serviceId ?? '' }]
        : [];
    })
    .sort((one, other) => (one.at < other.at ? -1 : 1));
}

function refundActs(
  open: Open,
  refunds: readonly DemoRefund[],
  complaints: readonly { id: Uuid; at: IsoInstant; serviceId: Uuid }[],
): DemoAct[] {
  const used = new Set<Uuid>();
  return refunds.flatMap(({ id, name, partner, claim, claimed, steps }): DemoAct[] => {
    // The latest before the claim, about that very service where there is one; a small demonstration may have none.
    const before = complaints.filter((each) => each.at <= claimed.at && !used.has(each.id));
    const complaint = before.findLast(({ serviceId }) => serviceId === claim.serviceId) ?? before.at(-1);
    if (complaint === undefined) return [];
    used.add(complaint.id);
    const request = requestOf(partner, claimed.by, claimed.at, `refund-${id}`);
    const begin = async () =>
      void done(
        await claimRefund(open(loginOf(request)), { ...request, newStandingId: id }, { ...claim, complaintId: complaint.id }),
        name,
      );
    return [
      { at: claimed.at, play: begin },
      ...steps.map(({ at, by, command }, index): DemoAct => {
        const step = requestOf(partner, by, at, `refund-${id}-${index}`);
        return { at, play: async () => void done(await commandRefund(open(loginOf(step)), step, id, command), `${name}, ${command.name}`) };
      }),
    ];
  });
}

interface DemoSettlement {
  readonly partner: string;
  readonly mode: Mode;
  /** Whether what is owed is paid after settling. */
  readonly pays: boolean;
}

/** Months that are settled or to be settled, the last one's being last month. */
const SETTLED_MONTHS = 4;

/** Settlements of several months, with the shares that billing supplied: those of last month are open while its eighth day after has not come. */
export const SETTLEMENTS: readonly DemoSettlement[] = [
  { partner: '云桥软件', mode: 'emp', pays: true },
  { partner: '湘通物联', mode: 'emp', pays: true },
  { partner: '湘通物联', mode: 'c', pays: false },
  { partner: '麓谷数据', mode: 'emp', pays: true },
  { partner: '方舟信息', mode: 'c', pays: true },
];

function settlementActs(open: Open, until: number, { partner: name, mode, pays }: DemoSettlement): DemoAct[] {
  const partner = namedPartner(name);
  const of = { partnerTenantId: partner.id, mode };
  const desk = open('carrier');
  return Array.from({ length: SETTLED_MONTHS }, (_, index) => index).flatMap((index): DemoAct[] => {
    const month = monthAgo(until, SETTLED_MONTHS - index);
    const amount = suppliedShare(until, partner.id, mode, month);
    const act = (day: number, what: string, play: (request: StandingRequest) => Promise<void>): DemoAct => {
      const at = new Date(onDay(monthAfter(month), day)).toISOString();
      return { at, play: () => play(requestOf(partner, 'clerk', at, `settlement-${name}-${mode}-${what}-${index}`)) };
    };
    return [
      act(5, 'share', async (request) => {
        done(await enterSettlementShare(desk, request, of, { shareOf: month, month, amount }), `share of ${month}`);
      }),
      act(8, 'settle', async (request) => void done(await settleMonth(desk, request, of, { month }), `${month} settled`)),
      ...(pays ? [act(15, 'pay', (request) => pay(desk, request, of, month))] : []),
    ];
  });
}

/** Pays what the month before left owing; while it is held nothing is. */
async function pay(
  desk: Database,
  request: StandingRequest,
  of: { readonly partnerTenantId: Uuid; readonly mode: Mode },
  month: Month,
): Promise<void> {
  const { caller, programmeId } = request;
  const owed = (await readAs(desk, { ...caller, programmeId }, (tx) => statement(tx, { ...of, month })))?.closing ?? 0n;
  if (owed <= 0n) return;
  const input = { month: monthAfter(month), amount: formatYuan(owed), reference: `FK-${month}` };
  done(await enterSettlementPayment(desk, request, of, input), `${month} paid`);
}
