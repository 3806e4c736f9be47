import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { Role } from '@lianban/complaint/vocabulary';
import type { LoginName } from '../../schema/row-security.ts';
import type { CloseMonthOutcome } from '../../standing/close-month.ts';
import type { StandingOutcome, StandingRequest } from '../../standing/run-standing-command.ts';
import { someoneAt } from '../casting.ts';
import { DEMO_PROGRAMMES, type DemoTenant } from '../organisations.ts';
import { DEMO_PEOPLE, demoPerson, type DemoPerson } from '../people.ts';
import type { DemoDesk } from './calendar.ts';

/** Something that happens to partners' standing at an instant; acts are played in the order of time. */
export interface DemoAct {
  readonly at: IsoInstant;
  readonly play: () => Promise<void>;
}

/** The login of whoever asks. */
export const loginOf = ({ caller }: StandingRequest): LoginName => (caller.tenantKind === 'partner' ? 'partner' : 'carrier');

const ACCOUNTS: Readonly<Record<Exclude<DemoDesk, 'partner' | 'partnerManager'>, string>> = {
  clerk: 'settlement@carrier.example',
  approver: 'approver@carrier.example',
  reviewer: 'reviewer@carrier.example',
  manager: 'manager@carrier.example',
  agent: 'intake@carrier.example',
};

/** A request of somebody at that desk about a partner's standing. */
export function requestOf(partner: DemoTenant, by: DemoDesk, at: IsoInstant, key: string): StandingRequest {
  const programme = DEMO_PROGRAMMES.find(({ tenants }) => tenants.includes(partner))!;
  const own = by === 'partner' || by === 'partnerManager';
  const person = own ? partnersPerson(partner, by === 'partner' ? 'service_contact' : 'general_manager') : demoPerson(ACCOUNTS[by]);
  const { personId, tenantId, roles, name } = person;
  return {
    caller: { kind: 'person', personId, tenantId, tenantKind: own ? 'partner' : 'carrier', unitId: null, roles },
    programmeId: programme.id,
    idempotencyKey: `demo-standing-${key}`,
    now: at,
    personName: name,
  };
}

/** Who of the partner has the role; where the roster names nobody, an unnamed colleague does. */
function partnersPerson(partner: DemoTenant, role: Role): DemoPerson {
  const programme = DEMO_PROGRAMMES.find(({ tenants }) => tenants.includes(partner))!;
  return DEMO_PEOPLE.find(({ tenantId, roles }) => tenantId === partner.id && roles.includes(role)) ?? someoneAt(programme, partner);
}

/** @throws Error for a step of the demonstration that does not come about */
export function done(outcome: StandingOutcome | CloseMonthOutcome, what: string): Uuid {
  if (outcome.kind !== 'done') throw new Error(`demonstration standing, ${what}: ${JSON.stringify(outcome)}`);
  return outcome.standingId;
}
