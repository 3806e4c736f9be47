import type { Command, WorkOrderDraft } from '../command.ts';
import type { DecisionContext } from '../decision.ts';
import type { PersonCaller } from '../policy/facts.ts';
import { CHANNELS, CUSTOMER_KINDS, REQUEST_KINDS, SOLVED_BY, type IsoInstant, type TenantKind, type Uuid } from '../vocabulary.ts';
import { checkConcern } from './concern-checks.ts';
import { checkedContact } from './contact-checks.ts';
import type { FieldChecks } from './field-checks.ts';
import { checkedDraft, holderRefusal } from './sending.ts';

const MOST_ATTEMPTS = 1000;
const MOST_WORK_ORDERS = 20;

/** An intake whose fields are as they will be kept. */
export interface Intake {
  readonly unitId: Uuid | null;
  readonly receivedAt: IsoInstant;
  readonly said: {
    readonly subject: string;
    readonly description: string;
    readonly wish: string;
    readonly receivedAt: IsoInstant;
    readonly discoveredAt: IsoInstant | null;
    readonly confirmedAt: IsoInstant | null;
  };
  readonly workOrders: readonly WorkOrderDraft[];
}

/**
 * Every field of an intake; problems are noted in `checks` (CMP-02: nothing but a field is refused here).
 *
 * @param earliest how far back it may have been received; left out: as far as people state such things
 */
export function checkedIntake(
  checks: FieldChecks,
  command: Command<'take_complaint'>,
  caller: PersonCaller,
  context: DecisionContext,
  earliest?: IsoInstant,
): Intake {
  checkChoices(checks, command);
  checkedContact(checks, command.contact);
  checkConcern(checks, command, caller, context);
  const { now } = context;
  const receivedAt = checks.past('receivedAt', command.receivedAt, now, earliest);
  const stated = command.discoveredAt === null ? null : checks.past('discoveredAt', command.discoveredAt, now);
  // Who reports a fault has discovered it by then (CLK-05).
  const fault = command.kind === 'fault_report' || command.workOrders.some(({ faultGrade }) => faultGrade != null);
  const discoveredAt = stated ?? (fault ? receivedAt : null);
  const confirmedAt = command.confirmedAt === null ? null : checks.past('confirmedAt', command.confirmedAt, now, receivedAt);
  const said = {
    subject: checks.text('subject', command.subject, 'line'),
    description: checks.text('description', command.description, 'text'),
    wish: checks.text('wish', command.wish, 'text', 'optional'),
    receivedAt,
    discoveredAt,
    confirmedAt,
  };
  if (command.serviceId !== null && !knowsService(command.serviceId, caller, context)) checks.add('serviceId', 'unknown');
  if (command.repeatOf === context.complaintId) checks.add('repeatOf', 'cannot_repeat_itself');
  return {
    unitId: checkedUnit(checks, command, caller, context),
    receivedAt,
    said,
    workOrders: checkedOrders(checks, command, caller, context),
  };
}

/** Organisations of these kinds know all others of the programme, and are known by all; the rest know each other not (domain.md 1). */
const KNOWN_TO_ALL: readonly TenantKind[] = ['carrier', 'vendor', 'association'];

function knowsService(serviceId: Uuid, caller: PersonCaller, { services, tenants }: DecisionContext): boolean {
  const provider = services.get(serviceId)?.tenantId;
  if (provider === undefined) return false;
  const kind = tenants.get(provider)?.kind;
  return provider === caller.tenantId || KNOWN_TO_ALL.includes(caller.tenantKind) || (kind !== undefined && KNOWN_TO_ALL.includes(kind));
}

function checkChoices(checks: FieldChecks, command: Command<'take_complaint'>): void {
  checks.oneOf('kind', command.kind, REQUEST_KINDS);
  checks.oneOf('customerKind', command.customerKind, CUSTOMER_KINDS);
  checks.oneOf('channel', command.channel, CHANNELS);
  checks.oneOf('solvedBy', command.solvedBy, SOLVED_BY);
  checks.count('attempts', command.attempts, 1, MOST_ATTEMPTS);
}

function checkedUnit(
  checks: FieldChecks,
  { unitId }: Command<'take_complaint'>,
  caller: PersonCaller,
  context: DecisionContext,
): Uuid | null {
  const chosen = unitId ?? caller.unitId;
  const known = chosen === null || (context.tenants.get(caller.tenantId)?.unitIds.includes(chosen) ?? false);
  const permitted = caller.unitId === null || chosen === caller.unitId;
  if (!known || !permitted) checks.add('unitId', 'unit_unknown');
  return chosen;
}

function checkedOrders(
  checks: FieldChecks,
  { workOrders }: Command<'take_complaint'>,
  caller: PersonCaller,
  context: DecisionContext,
): readonly WorkOrderDraft[] {
  if (workOrders.length > MOST_WORK_ORDERS) checks.add('workOrders', 'too_many', String(MOST_WORK_ORDERS));
  const sender = { ownerTenantId: caller.tenantId, ownerTenantKind: caller.tenantKind };
  const holders = new Set<string>();
  return workOrders.map((draft, index) => {
    const code = holderRefusal(sender, draft, context);
    if (code !== null) checks.add(`workOrders.${index}.${code === 'unit_unknown' ? 'holderUnitId' : 'holderTenantId'}`, code);
    const holder = `${draft.holderTenantId} ${draft.holderUnitId ?? ''}`;
    if (holders.has(holder)) checks.add(`workOrders.${index}.holderTenantId`, 'holder_already_has_open_order');
    holders.add(holder);
    // Nothing was sent yet under which another could go.
    return { ...checkedDraft(checks, `workOrders.${index}.`, draft), parentWorkOrderId: null };
  });
}
