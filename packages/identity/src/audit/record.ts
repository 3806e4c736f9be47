import { v7 as uuidv7 } from 'uuid';
import type { Statements } from '../database/pool.ts';
import type { Origin } from '../http/origin.ts';

/** What the audit trail knows of; the portal translates these. */
export const AUDIT_ACTIONS = [
  'sign_in',
  'sign_in_code',
  'sign_out',
  'locked_out',
  'seat_chosen',
  'session_ended',
  'password_changed',
  'reset_requested',
  'reset_done',
  'totp_on',
  'totp_off',
  'recovery_codes_made',
  'invited',
  'invitation_sent_again',
  'invitation_cancelled',
  'invitation_accepted',
  'seat_changed',
  'seat_removed',
  'provider_changed',
  'provider_removed',
  'provider_bound',
  'person_changed',
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** One line of the trail. */
export interface AuditDraft {
  readonly action: AuditAction;
  readonly outcome: 'done' | 'refused';
  readonly from: Origin;
  /** Whose administrators may read it; null or absent: every tenant in which `personId` has a seat. */
  readonly tenantId?: string | null;
  /** Who acted; absent when nobody was signed in. */
  readonly actorId?: string | null;
  /** Whom it concerns. */
  readonly personId?: string | null;
  readonly email?: string | null;
  readonly detail?: Record<string, unknown>;
}

/**
 * Writes to the trail; give the transaction of the act itself where there is one. An act on a whole person (a wrong
 * password, a reset) is told to every tenant in which the person sits, in a line of its own each; one that concerns
 * nobody known is kept without a tenant, for the operator.
 */
export async function record(statements: Statements, draft: AuditDraft): Promise<void> {
  const tenants = draft.tenantId ? [draft.tenantId] : draft.personId ? await tenantsOf(statements, draft.personId) : [];
  for (const tenantId of tenants.length > 0 ? tenants : [null]) {
    await statements.query(
      /* sql */ `
      insert into auth.audit_entry (id, tenant_id, action, outcome, actor_id, actor_name, person_id, person_name, email, address, agent, detail)
      values ($1, $2, $3, $4, $5, (select name from auth.person where id = $5), $6, (select name from auth.person where id = $6),
              coalesce($7, (select email from auth.person where id = $6)), $8, $9, $10)`,
      [
        uuidv7(),
        tenantId,
        draft.action,
        draft.outcome,
        draft.actorId ?? null,
        draft.personId ?? null,
        draft.email ?? null,
        draft.from.address,
        draft.from.agent,
        JSON.stringify(draft.detail ?? {}),
      ],
    );
  }
}

async function tenantsOf(statements: Statements, personId: string): Promise<string[]> {
  const { rows } = await statements.query<{ tenantId: string }>(
    'select tenant_id as "tenantId" from auth.seat where person_id = $1 and active',
    [personId],
  );
  return rows.map((row) => row.tenantId);
}
