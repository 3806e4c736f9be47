import { randomUUID } from 'node:crypto';
import { passedHalves } from '@lianban/partner-standing/bulletin/half-year';
import { summaryById } from '@lianban/persistence/standing/read-summaries';
import { commandSummary, draftSummary, type SummaryStep } from '@lianban/persistence/standing/summaries';
import { readAs } from '@lianban/persistence/tenant-transaction';
import { type Cast, workerOf } from './complaints.ts';
import type { TenantKey } from './organisations.ts';

/** A member's draft of a periodic summary in the scene: nobody else knows that it is there, its association neither (ASC-02). */
export interface MemberSummary {
  readonly member: TenantKey;
  readonly summaryId: string;
  readonly countermeasureId: string;
}

const ZONE = { timeZone: 'Asia/Shanghai' };

/** A draft of each member, with marks in its words and its countermeasure. */
export async function seedSummaries(cast: Cast): Promise<Partial<Record<TenantKey, MemberSummary>>> {
  const drafts: Partial<Record<TenantKey, MemberSummary>> = {};
  for (const member of ['memberOne', 'memberTwo', 'memberThree'] as const) drafts[member] = await drafted(cast, member);
  return drafts;
}

async function drafted({ marks, tenants, actors, databases }: Cast, member: TenantKey): Promise<MemberSummary> {
  const { id: tenantId, programmeId } = tenants[member];
  const { personId, name } = workerOf(actors, member);
  const caller = { kind: 'person', personId, tenantId, tenantKind: 'member', unitId: null, roles: ['responsible_department'] } as const;
  const now = new Date().toISOString();
  const request = () => ({ caller, programmeId, idempotencyKey: randomUUID(), now, personName: name });
  const viewer = { tenant: member, unit: null };
  const word = (what: string): string => `文字${marks.word(`${what} of the summary of ${member}`, viewer)}`;
  const [half = ''] = passedHalves(now, ZONE, 1);
  const answer = await draftSummary(databases.association, request(), half);
  if (answer.kind !== 'done') throw new Error(`summary of ${member}: ${JSON.stringify(answer)}`);
  const summaryId = answer.standingId;
  const dueDay = new Date(Date.parse(now) + 30 * 86_400_000).toISOString().slice(0, 10);
  const steps: SummaryStep[] = [
    { name: 'edit_section', sectionId: 'rectification', version: 1, text: word('rectification'), reason: '' },
    { name: 'add_countermeasure', text: word('countermeasure'), who: word('who'), dueDay },
  ];
  for (const step of steps) {
    const outcome = await commandSummary(databases.association, request(), summaryId, step);
    if (outcome.kind !== 'done') throw new Error(`summary of ${member}: ${JSON.stringify(outcome)}`);
  }
  const whole = await readAs(databases.association, { ...caller, programmeId }, (tx) => summaryById(tx, summaryId));
  const countermeasureId = whole?.countermeasures[0]?.id ?? '';
  marks.known(summaryId, `id of the summary of ${member}`, viewer);
  marks.known(countermeasureId, `id of the countermeasure of ${member}`, viewer);
  return { member, summaryId, countermeasureId };
}
