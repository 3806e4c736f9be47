import { randomUUID } from 'node:crypto';
import { storeUpload } from '@lianban/persistence/files';
import { writeResponsePlan } from '@lianban/persistence/response-plan/write-plan';
import { type Cast, workerOf } from './complaints.ts';
import type { Viewer } from './marks.ts';
import type { TenantKey } from './organisations.ts';

/** A member's response plan in the scene, with a file: its own affair (ASC-02). */
export interface MemberPlan {
  readonly member: TenantKey;
  readonly planId: string;
  readonly file: { readonly id: string; readonly viewers: readonly Viewer[] };
}

/** A plan of each member, with a mark in each of its texts for the member's own people. */
export async function seedPlans(cast: Cast): Promise<Partial<Record<TenantKey, MemberPlan>>> {
  const plans: Partial<Record<TenantKey, MemberPlan>> = {};
  for (const member of ['memberOne', 'memberTwo', 'memberThree'] as const) plans[member] = await planOf(cast, member);
  return plans;
}

async function planOf({ marks, tenants, actors, databases }: Cast, member: TenantKey): Promise<MemberPlan> {
  const own = { tenant: member, unit: 'any' } as const;
  const { id: tenantId, programmeId } = tenants[member];
  const { personId } = workerOf(actors, member);
  const caller = { kind: 'person', personId, tenantId, tenantKind: 'member', unitId: null, roles: ['leader'] } as const;
  const now = new Date().toISOString();
  const word = (what: string): string => `方案${marks.word(`${what} of the response plan of ${member}`, own)}`;
  const fileId: string = randomUUID();
  const content = Buffer.from(word('file'));
  await storeUpload(
    databases.association,
    { ...caller, programmeId },
    { id: fileId, fileName: `${word('name of a file')}.txt`, mediaType: 'text/plain', bytes: content.length, content, at: now },
  );
  const outcome = await writeResponsePlan(
    databases.association,
    { caller, programmeId, idempotencyKey: randomUUID(), now, personName: word('writer') },
    'complaint',
    {
      title: word('title'),
      situation: word('situation'),
      steps: word('steps'),
      authority: word('authority'),
      escalation: word('escalation'),
      words: word('words'),
      change: '',
      validFrom: new Date(Date.parse(now) + 8 * 3_600_000).toISOString().slice(0, 10),
      outletUnitIds: [],
      keptFileIds: [],
      newFileIds: [fileId],
    },
  );
  if (outcome.kind !== 'done') throw new Error(`response plan of ${member}: ${JSON.stringify(outcome)}`);
  marks.known(outcome.entryId, `id of the response plan of ${member}`, own);
  marks.known(fileId, `id of the file of the response plan of ${member}`, own);
  return { member, planId: outcome.entryId, file: { id: fileId, viewers: [own] } };
}
