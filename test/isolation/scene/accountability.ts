import { randomUUID } from 'node:crypto';
import type { Role } from '@lianban/complaint/vocabulary';
import type { PersonCommand } from '@lianban/partner-standing/accountability/decide';
import { openDatabase } from '@lianban/persistence/database';
import { commandCase, enterPublicity, watchAccountability } from '@lianban/persistence/standing/accountability';
import { casePage } from '@lianban/persistence/standing/read-accountability';
import { readAs } from '@lianban/persistence/tenant-transaction';
import { type Cast, workerOf } from './complaints.ts';
import type { TenantKey } from './organisations.ts';

/** A member's case of accountability in the scene: of the press, decided, minuted, with a measure that runs (ACC-01). */
export interface MemberCase {
  readonly member: TenantKey;
  readonly association: TenantKey;
  readonly caseId: string;
  readonly measureId: string;
}

const MEMBERS = [
  ['memberOne', 'associationOne'],
  ['memberTwo', 'associationOne'],
  ['memberThree', 'associationTwo'],
] as const;
const AT_ONCE = 100;

/** Cases of members of two associations; each text holds a mark for exactly those who may read it (ACC-04). */
export async function seedAccountability(cast: Cast, workerUrl: string): Promise<Partial<Record<TenantKey, MemberCase>>> {
  for (const [member, association] of MEMBERS) await publicity(cast, member, association);
  const worker = openDatabase({ url: workerUrl, poolSize: 1 });
  await watchAccountability(worker, new Date().toISOString(), AT_ONCE);
  await worker.close();
  const cases: Partial<Record<TenantKey, MemberCase>> = {};
  for (const [member, association] of MEMBERS) cases[member] = await interviewed(cast, member, association);
  return cases;
}

/** Whoever sees all of the association or of the member. */
const wholes = (member: TenantKey, association: TenantKey) => [association, member].map((tenant) => ({ tenant, unit: null }));

function requestOf({ tenants, actors }: Cast, association: TenantKey, role: Role) {
  const { id: tenantId, programmeId } = tenants[association];
  const { personId, name } = workerOf(actors, association);
  const caller = { kind: 'person', personId, tenantId, tenantKind: 'association', unitId: null, roles: [role] } as const;
  return { caller, programmeId, idempotencyKey: randomUUID(), now: new Date().toISOString(), personName: name };
}

async function publicity(cast: Cast, member: TenantKey, association: TenantKey): Promise<void> {
  const word = (what: string) => `文字${cast.marks.word(`${what} about ${member}`, ...wholes(member, association))}`;
  const request = requestOf(cast, association, 'reviewer');
  done(
    await enterPublicity(cast.databases.association, request, {
      memberTenantId: cast.tenants[member].id,
      outletUnitId: null,
      complaintId: null,
      medium: 'press',
      source: word('source of the publicity'),
      appearedAt: request.now,
      mishandled: true,
      reason: word('reason of the publicity'),
    }),
    member,
  );
}

async function interviewed(cast: Cast, member: TenantKey, association: TenantKey): Promise<MemberCase> {
  const { marks, tenants, databases } = cast;
  const word = (what: string) => `文字${marks.word(`${what} of the case of ${member}`, ...wholes(member, association))}`;
  const { caller, programmeId } = requestOf(cast, association, 'leader');
  const page = await readAs(databases.association, { ...caller, programmeId }, (tx) =>
    casePage(tx, { memberTenantId: tenants[member].id, states: null, clause: 4, first: 1, after: null }),
  );
  const caseId = page.items[0]?.item.id;
  if (caseId === undefined) throw new Error(`no case of ${member}`);
  const give = async (role: Role, command: PersonCommand) =>
    done(await commandCase(databases.association, requestOf(cast, association, role), caseId, command), member);
  await give('leader', { name: 'decide_interview', reason: word('reason of the interview') });
  const measureId = randomUUID();
  const inTenDays = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);
  await give('reviewer', {
    name: 'hold_interview',
    heldAt: new Date().toISOString(),
    attendees: [
      { name: word('attendee of the association'), side: 'association' },
      { name: word('attendee of the member'), side: 'member' },
    ],
    measures: [{ measureId, text: word('measure'), deadlineDay: inTenDays }],
    reason: word('remarks'),
  });
  marks.known(caseId, `id of the case of ${member}`, ...wholes(member, association));
  marks.known(measureId, `id of a measure of the case of ${member}`, ...wholes(member, association));
  return { member, association, caseId, measureId };
}

function done(outcome: { readonly kind: string }, member: TenantKey): void {
  if (outcome.kind !== 'done') throw new Error(`case of ${member}: ${JSON.stringify(outcome)}`);
}
