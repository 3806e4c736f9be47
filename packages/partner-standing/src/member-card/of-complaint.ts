import type { ComplaintState } from '@lianban/complaint/state';
import type { Uuid } from '@lianban/complaint/vocabulary';
import { measureOf, type AssociationComplaint, type CountedClock, type MemberPart } from './contribution.ts';

/**
 * A complaint as the cards of an association and its members look at it; null where no association is its first receiver
 * (ASC-01: the association's people take it).
 */
export function associationComplaintOf(state: ComplaintState): AssociationComplaint | null {
  if (state.ownerTenantKind !== 'association') return null;
  const { id, acceptedAt, kind, channel, repeatOf, closedAs, validity, ownerTenantId, workOrders } = state;
  const members = [
    ...new Set(workOrders.filter(({ holderTenantKind }) => holderTenantKind === 'member').map(({ holderTenantId }) => holderTenantId)),
  ];
  return {
    complaintId: id,
    acceptedAt,
    kind,
    channel,
    repeat: repeatOf !== null,
    withdrawn: closedAs === 'withdrawn',
    verdict: validity === 'unjudged' ? null : validity,
    clocks: clocksOf(state, ownerTenantId),
    members: members.map((memberTenantId) => partOf(state, memberTenantId)),
  };
}

function clocksOf({ clocks }: ComplaintState, holder: Uuid): CountedClock[] {
  return clocks.flatMap((clock): CountedClock[] => {
    const measure = clock.holderTenantId === holder ? measureOf(clock) : null;
    return measure === null ? [] : [{ measure, state: clock.state }];
  });
}

function partOf(state: ComplaintState, memberTenantId: Uuid): MemberPart {
  const own = state.workOrders.filter(({ holderTenantId }) => holderTenantId === memberTenantId);
  const said = (outcome: string): number =>
    state.callBacks.filter(
      ({ tenantId, outcome: found, at }) => tenantId === state.ownerTenantId && found === outcome && own.some(({ sentAt }) => sentAt <= at),
    ).length;
  return {
    memberTenantId,
    outletUnitId: own.findLast(({ holderUnitId }) => holderUnitId !== null)?.holderUnitId ?? null,
    stands: own.some(({ state: standing }) => standing !== 'recalled' && standing !== 'void'),
    clocks: clocksOf(state, memberTenantId),
    returns: own.reduce((sum, { returns, parentWorkOrderId }) => sum + (parentWorkOrderId === null ? returns : 0), 0),
    satisfied: said('satisfied'),
    notSatisfied: said('not_satisfied'),
  };
}
