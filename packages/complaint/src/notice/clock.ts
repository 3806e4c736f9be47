import { milliseconds } from '../instant.ts';
import type { ProgrammeSettings } from '../settings.ts';
import type { Clock, ComplaintState } from '../state.ts';
import type { Uuid } from '../vocabulary.ts';
import type { NoticeDraft, NotifyTable, Receiver } from './draft.ts';
import { orderIn, theHolder, theOwner, theSupervisor, toDuty, whoIs } from './draft.ts';

/**
 * Warnings, breaches and moved deadlines. The ladder of CLK-21: a warning goes to the holder's handlers, the last warning
 * to its leaders too; a breach to both, then to who stands above the holder.
 */
export const clockNotices: NotifyTable<'clock_warned' | 'clock_breached' | 'clock_recomputed'> = {
  clock_warned: ({ payload }, state, settings) =>
    onClock(state, payload.clockId, (clock, holder) => {
      const duties = isLastWarning(payload.percent, settings) ? (['handle', 'lead', 'track'] as const) : (['handle', 'track'] as const);
      return [
        toDuty(holder, dutiesOf(state, clock, duties), 'clock_warned', state, clock.workOrderId, {
          ...valuesOf(clock),
          percent: String(payload.percent),
          step: '1',
        }),
      ];
    }),
  clock_breached: ({ payload, at }, state) =>
    onClock(state, payload.clockId, (clock, holder) => {
      const lateByMs = String(Math.max(0, milliseconds(at) - milliseconds(clock.dueAt)));
      const values = { ...valuesOf(clock), ...whoIs(holder), lateByMs };
      const first = toDuty(holder, dutiesOf(state, clock, ['handle', 'track', 'lead']), 'clock_breached', state, clock.workOrderId, {
        ...values,
        step: '1',
      });
      return [
        first,
        ...above(state, clock).map((receiver, index) =>
          toDuty(receiver, ['track', 'lead'], 'clock_breached', state, clock.workOrderId, { ...values, step: String(index + 2) }),
        ),
      ];
    }),
  clock_recomputed: ({ payload }, state) =>
    onClock(state, payload.clockId, (clock, holder) => [
      toDuty(holder, dutiesOf(state, clock, ['handle', 'track']), 'clock_recomputed', state, clock.workOrderId, valuesOf(clock)),
    ]),
};

function onClock(state: ComplaintState, clockId: Uuid, notify: (clock: Clock, holder: Receiver) => NoticeDraft[]): NoticeDraft[] {
  const clock = state.clocks.find(({ id }) => id === clockId);
  if (clock === undefined) return [];
  const order = orderIn(state, clock.workOrderId);
  return notify(clock, order === undefined ? theOwner(state) : theHolder(order));
}

/** An order's clock concerns those who handle it, the complaint's own those who track it. */
function dutiesOf(state: ComplaintState, clock: Clock, duties: readonly ('handle' | 'track' | 'lead')[]) {
  const other = orderIn(state, clock.workOrderId) === undefined ? 'handle' : 'track';
  return duties.filter((duty) => duty !== other);
}

/** Who stands above the holder, nearest first: who sent it the order, the first receiver, then the supervisor of the order or of the complaint. */
function above(state: ComplaintState, clock: Clock): readonly Receiver[] {
  const order = orderIn(state, clock.workOrderId);
  const owner = order === undefined || isOwners(state, order.holderTenantId, order.holderUnitId) ? [] : [theOwner(state)];
  const supervisorId = order?.supervisorTenantId ?? state.supervisorTenantId;
  const supervisor = supervisorId === null || supervisorId === clock.holderTenantId ? [] : [theSupervisor(state, supervisorId)];
  const parent = orderIn(state, order?.parentWorkOrderId ?? null);
  return [...(parent === undefined ? [] : [theHolder(parent)]), ...owner, ...supervisor];
}

/** Held by the first receiver itself: then the next step is its supervisor's. */
function isOwners({ ownerTenantId, ownerUnitId }: ComplaintState, tenantId: Uuid, unitId: Uuid | null): boolean {
  return ownerTenantId === tenantId && ownerUnitId === unitId;
}

function isLastWarning(percent: number, { warnAtPercent }: ProgrammeSettings): boolean {
  return percent >= Math.max(...warnAtPercent);
}

function valuesOf({ rule, part, dueAt }: Clock): Record<string, string> {
  return { rule, part, dueAt };
}
