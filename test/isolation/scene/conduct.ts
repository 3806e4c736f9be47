import { randomUUID } from 'node:crypto';
import type { Role } from '@lianban/complaint/vocabulary';
import { DEFAULT_STANDING_SETTINGS } from '@lianban/partner-standing/standing-settings';
import { proposeDeduction } from '@lianban/persistence/standing/deductions';
import type { StandingOutcome } from '@lianban/persistence/standing/run-standing-command';
import { suspendService } from '@lianban/persistence/standing/sanctions';
import { type Cast, type SeededComplaint, workerOf } from './complaints.ts';
import { PARTNERS_MONEY } from './money.ts';
import { FACE_OF, type TenantKey } from './organisations.ts';

/** What is held against a partner in the scene: a proposed deduction and a suspended service, each with a complaint as evidence. */
export interface PartnerConduct {
  readonly partner: TenantKey;
  readonly carrier: TenantKey;
  readonly deductionId: string;
  readonly sanctionId: string;
}

/** Deductions and sanctions of partners of two carriers; each text holds a mark for exactly those who may read it (SCO-05, SAN-05). */
export async function seedConduct(cast: Cast, complaints: readonly SeededComplaint[]): Promise<Partial<Record<TenantKey, PartnerConduct>>> {
  const conduct: Partial<Record<TenantKey, PartnerConduct>> = {};
  for (const [partner, carrier, key] of PARTNERS_MONEY) {
    const serviceId = complaints.find((each) => each.key === key)?.serviceId;
    // Evidence is a complaint the partner has answered for.
    const held = complaints.find(({ owner, orders }) => owner === carrier && orders.some(({ holder }) => holder === partner));
    if (!serviceId || !held) throw new Error(`Nothing can be held against ${partner}.`);
    conduct[partner] = await seedOf(cast, partner, carrier, { id: held.id, serviceId });
  }
  return conduct;
}

async function seedOf(
  { marks, tenants, actors, databases }: Cast,
  partner: TenantKey,
  carrier: TenantKey,
  { id, serviceId }: { readonly id: string; readonly serviceId: string },
): Promise<PartnerConduct> {
  const wholes = [
    { tenant: carrier, unit: null },
    { tenant: partner, unit: null },
  ];
  const { id: tenantId, programmeId } = tenants[carrier];
  const { personId, name } = workerOf(actors, carrier);
  const database = databases[FACE_OF.carrier];
  const now = new Date().toISOString();
  const request = (role: Role) => ({
    caller: { kind: 'person', personId, tenantId, tenantKind: 'carrier', unitId: null, roles: [role] } as const,
    programmeId,
    idempotencyKey: randomUUID(),
    now,
    personName: name,
  });
  const done = (outcome: StandingOutcome): string => {
    if (outcome.kind !== 'done') throw new Error(`conduct of ${partner}: ${JSON.stringify(outcome)}`);
    return outcome.standingId;
  };
  const evidence = [{ kind: 'complaint', id } as const];
  const reason = (what: string): string => `理由${marks.word(`reason of the ${what} of ${partner}`, ...wholes)}`;
  const [item] = DEFAULT_STANDING_SETTINGS.rubric.items;
  const deductionId = done(
    await proposeDeduction(database, request('quality_reviewer'), {
      partnerTenantId: tenants[partner].id,
      month: now.slice(0, 7),
      itemId: item!.id,
      points: 1,
      evidence,
      reason: reason('deduction'),
    }),
  );
  const sanctionId = done(
    await suspendService(database, request('service_centre_manager'), { serviceId, evidence, reason: reason('suspension') }),
  );
  marks.known(deductionId, `id of the deduction of ${partner}`, ...wholes);
  marks.known(sanctionId, `id of the sanction of ${partner}`, ...wholes);
  return { partner, carrier, deductionId, sanctionId };
}
