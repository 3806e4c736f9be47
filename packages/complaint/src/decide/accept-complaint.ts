import { FOR_ALL } from '../audience.ts';
import type { Command } from '../command.ts';
import type { EventPayloads } from '../event.ts';
import type { PersonCaller } from '../policy/facts.ts';
import type { Intake } from './intake-checks.ts';
import type { Turn } from './turn.ts';

/** The first event of a complaint: the caller's organisation owns it from now on. `past`: where it was taken over from a list. */
export function acceptComplaint(
  turn: Turn,
  command: Command<'take_complaint'>,
  intake: Intake,
  caller: PersonCaller,
  past?: EventPayloads['complaint_accepted']['past'],
): void {
  const { subject, description, wish, ...dates } = intake.said;
  turn.append(
    'complaint_accepted',
    FOR_ALL,
    {
      number: command.number,
      ...dates,
      ownerTenantId: caller.tenantId,
      ownerTenantKind: caller.tenantKind,
      ownerUnitId: intake.unitId,
      supervisorTenantId: turn.context.tenants.get(caller.tenantId)?.supervisorTenantId ?? null,
      kind: command.kind,
      customerKind: command.customerKind,
      customerId: command.customerId,
      channel: command.channel,
      serviceId: command.serviceId,
      attempts: command.attempts,
      solvedBy: command.solvedBy,
      responsibilityUnclear: command.responsibilityUnclear,
      ...(past === undefined ? {} : { past }),
    },
    { subject, description, wish },
  );
}
