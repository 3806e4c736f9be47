import type { Uuid } from '@lianban/complaint/vocabulary';
import type { Database } from '../database.ts';
import { readAs } from '../tenant-transaction.ts';
import type { StandingOutcome, StandingRequest } from './run-standing-command.ts';
import type { Subject } from './write/subjects.ts';

/** What a stranger is told: no more than that of a thing that is not there. */
export const STRANGER = { kind: 'refused', code: 'not_a_party' } as const satisfies StandingOutcome;

/** Whose standing a log is of, with the caller's own eyes: null for what is of another subject, or not the caller's to see. */
export async function partnerOf(
  database: Database,
  { caller, programmeId }: StandingRequest,
  subject: Subject,
  id: Uuid,
): Promise<Uuid | null> {
  const [log] = await readAs(database, { ...caller, programmeId }, (tx) =>
    tx.query<{ partnerTenantId: Uuid }>(
      'select partner_tenant_id as "partnerTenantId" from lianban.standing_log where programme_id = $1 and id = $2 and subject = $3',
      [programmeId, id, subject],
    ),
  );
  return log?.partnerTenantId ?? null;
}

/** The partner whose service it is, in the directory as the caller sees it. */
export async function ownerOfService(database: Database, { caller, programmeId }: StandingRequest, serviceId: Uuid): Promise<Uuid | null> {
  const [service] = await readAs(database, { ...caller, programmeId }, (tx) =>
    tx.query<{ tenantId: Uuid }>('select tenant_id as "tenantId" from lianban.service where programme_id = $1 and id = $2', [
      programmeId,
      serviceId,
    ]),
  );
  return service?.tenantId ?? null;
}
