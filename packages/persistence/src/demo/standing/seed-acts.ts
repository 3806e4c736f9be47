import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import { formatYuan } from '@lianban/partner-standing/money';
import { monthAfter, type Month } from '@lianban/partner-standing/month';
import type { Mode } from '@lianban/partner-standing/scorecard/mode';
import type { Database } from '../../database.ts';
import type { LoginName } from '../../schema/row-security.ts';
import { claimRefund, commandRefund } from '../../standing/refunds.ts';
import { statement } from '../../standing/read-settlement.ts';
import type { StandingOutcome, StandingRequest } from '../../standing/run-standing-command.ts';
import { enterSettlementPayment, enterSettlementShare, settleMonth } from '../../standing/settlement.ts';
import { readAs } from '../../tenant-transaction.ts';
import { someoneAt } from '../casting.ts';
import { DEMO_PROGRAMMES, type DemoTenant } from '../organisations.ts';
import { DEMO_PEOPLE, demoPerson, type DemoPerson } from '../people.ts';
import { namedPartner } from '../registry/cards.ts';
import type { DemoComplaint } from '../script.ts';
import { happened, monthAgo, onDay, type DemoDesk } from './calendar.ts';
import { refundLives, type DemoRefund } from './refund-lives.ts';

type Open = (login: LoginName) => Database;

/** Plays refunds and settlements through the one write path at their own instants, partner by partner. */
export async function seedActs(open: Open, now: IsoInstant, complaints: readonly DemoComplaint[]): Promise<void> {
  const until = Date.parse(now);
  const ofPartners = Map.groupBy(refundLives(until), ({ partner }) => partner);
  for (const [partner, refunds] of ofPartners) await playRefunds(open, until, refunds, claimable(complaints, partner, until));
  for (const settlement of SETTLEMENTS) await playSettlement(open, until, settlement);
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

async function playRefunds(
  open: Open,
  until: number,
  refunds: readonly DemoRefund[],
  complaints: { id: Uuid; at: IsoInstant; serviceId: Uuid }[],
): Promise<void> {
  const used = new Set<Uuid>();
  for (const { id, name, partner, claim, claimed, steps } of refunds) {
    // The latest before the claim, about that very service where there is one; a small demonstration may have none.
    const before = complaints.filter((each) => each.at <= claimed.at && !used.has(each.id));
    const complaint = before.findLast(({ serviceId }) => serviceId === claim.serviceId) ?? before.at(-1);
    if (complaint === undefined || !happened(claimed.at, until)) continue;
    used.add(complaint.id);
    const request = requestOf(partner, claimed.by, claimed.at, `refund-${id}`);
    done(await claimRefund(open(loginOf(request)), { ...request, newStandingId: id }, { ...claim, complaintId: complaint.id }), name);
    for (const [index, { at, by, command }] of steps.entries()) {
      if (!happened(at, until)) break;
      const step = requestOf(partner, by, at, `refund-${id}-${index}`);
      done(await commandRefund(open(loginOf(step)), step, id, command), `${name}, ${command.name}`);
    }
  }
}

interface DemoSettlement {
  readonly partner: string;
  readonly mode: Mode;
  /** Gross shares of the months from four months ago on, the last one's being that of last month. */
  readonly shares: readonly string[];
  /** Whether what is owed is paid after settling. */
  readonly pays: boolean;
}

/** Settlements of several months: those of last month are open while its eighth day after has not come. */
export const SETTLEMENTS: readonly DemoSettlement[] = [
  { partner: '云桥软件', mode: 'emp', shares: ['182340.00', '179985.50', '191002.75', '188410.20'], pays: true },
  { partner: '湘通物联', mode: 'emp', shares: ['96500.00', '101230.40', '99870.00', '104415.60'], pays: true },
  { partner: '湘通物联', mode: 'c', shares: ['45210.30', '44876.00', '43990.80', '45102.10'], pays: false },
  { partner: '麓谷数据', mode: 'emp', shares: ['61200.00', '60450.00', '58890.50', '59975.25'], pays: true },
  { partner: '方舟信息', mode: 'c', shares: ['38120.00', '37650.20', '0', '36988.90'], pays: true },
];

async function playSettlement(open: Open, until: number, { partner: name, mode, shares, pays }: DemoSettlement): Promise<void> {
  const partner = namedPartner(name);
  const of = { partnerTenantId: partner.id, mode };
  const request = (at: number, what: string): StandingRequest => requestOf(partner, 'clerk', iso(at), `settlement-${name}-${mode}-${what}`);
  const desk = open('carrier');
  for (const [index, amount] of shares.entries()) {
    const month = monthAgo(until, shares.length - index);
    const [entered, settled, paid] = [5, 8, 15].map((day) => onDay(monthAfter(month), day)) as [number, number, number];
    if (entered > until) return;
    done(await enterSettlementShare(desk, request(entered, `share-${index}`), of, { shareOf: month, month, amount }), `share of ${month}`);
    if (settled > until) return;
    done(await settleMonth(desk, request(settled, `settle-${index}`), of, { month }), `${month} settled`);
    if (!pays || paid > until) continue;
    await pay(desk, request(paid, `pay-${index}`), of, month);
  }
}

/** Pays what the month before left owing. */
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

const iso = (ms: number): IsoInstant => new Date(ms).toISOString();
const loginOf = ({ caller }: StandingRequest): LoginName => (caller.tenantKind === 'partner' ? 'partner' : 'carrier');

const ACCOUNTS: Readonly<Record<Exclude<DemoDesk, 'partner'>, string>> = {
  clerk: 'settlement@carrier.example',
  approver: 'approver@carrier.example',
  reviewer: 'reviewer@carrier.example',
  manager: 'manager@carrier.example',
  agent: 'intake@carrier.example',
};

/** A request of somebody at that desk about a partner's standing. */
export function requestOf(partner: DemoTenant, by: DemoDesk, at: IsoInstant, key: string): StandingRequest {
  const programme = DEMO_PROGRAMMES.find(({ tenants }) => tenants.includes(partner))!;
  const person = by === 'partner' ? partnersPerson(partner) : demoPerson(ACCOUNTS[by]);
  const { personId, tenantId, roles, name } = person;
  return {
    caller: { kind: 'person', personId, tenantId, tenantKind: by === 'partner' ? 'partner' : 'carrier', unitId: null, roles },
    programmeId: programme.id,
    idempotencyKey: `demo-standing-${key}`,
    now: at,
    personName: name,
  };
}

/** Who answers for the partner's service: its service contact. */
function partnersPerson(partner: DemoTenant): DemoPerson {
  const programme = DEMO_PROGRAMMES.find(({ tenants }) => tenants.includes(partner))!;
  return (
    DEMO_PEOPLE.find(({ tenantId, roles }) => tenantId === partner.id && roles.includes('service_contact')) ?? someoneAt(programme, partner)
  );
}

/** @throws Error for a step of the demonstration that does not come about */
export function done(outcome: StandingOutcome, what: string): Uuid {
  if (outcome.kind !== 'done') throw new Error(`demonstration standing, ${what}: ${JSON.stringify(outcome)}`);
  return outcome.standingId;
}
