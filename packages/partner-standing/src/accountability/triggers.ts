import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { AssociationSettings } from '../association-settings.ts';
import type { Zoned } from '../month.ts';
import type { AccountabilityFacts } from './facts.ts';
import { inWindow, occurrencesOf, stands, unrectifiedSince, type CaseEvidence, type Clause, type Occurrence } from './occurrences.ts';

/** A case of ACC-01 that the facts show. */
export interface Trigger {
  /** The same however often it is computed: each is proposed once (ACC-04). */
  readonly key: string;
  readonly clause: Clause;
  readonly memberTenantId: Uuid;
  readonly outletUnitId: Uuid | null;
  readonly kind: string | null;
  /** When it had become true. */
  readonly at: IsoInstant;
  readonly evidence: readonly CaseEvidence[];
}

/** What triggers depend on besides the facts. */
export interface TriggerContext extends Zoned {
  readonly now: IsoInstant;
  readonly settings: Pick<AssociationSettings, 'repeatedly'>;
}

/**
 * The triggers the facts show at `now` (ACC-01), in order of time. Each is complete with the occurrence that made it so; one
 * more of the same makes another, which joins a case that is open (`proposals.ts`).
 */
export function triggersOf(facts: AccountabilityFacts, context: TriggerContext): Trigger[] {
  const occurrences = occurrencesOf(facts, context.now);
  return occurrences.flatMap((last) => {
    const evidence = EVIDENCE[last.clause](last, occurrences, facts, context);
    return evidence === null ? [] : [triggerOf(last, evidence)];
  });
}

type Shows = (
  last: Occurrence,
  all: readonly Occurrence[],
  facts: AccountabilityFacts,
  context: TriggerContext,
) => readonly CaseEvidence[] | null;

/** What shows the trigger that an occurrence completes; null: it completes none. */
const EVIDENCE: Readonly<Record<Clause, Shows>> = {
  1: ({ evidence }) => [evidence],
  // The first complaint of the matter is one of the times the customer complained.
  2: (last, all, { complaints }, context) => {
    const first = complaints
      .filter((one) => one.complaintId === last.row && one.memberTenantId === last.memberTenantId && stands(one))
      .map(({ complaintId: id, acceptedAt: at }) => ({ at, evidence: { kind: 'complaint', id } as const }));
    return enough([...first, ...ofRow(last, all)], last, context);
  },
  3: (last, all, { rectifications }, context) => {
    const since = unrectifiedSince(last, rectifications);
    return enough(
      ofRow(last, all).filter(({ at }) => at > since),
      last,
      context,
    );
  },
  4: ({ evidence }) => [evidence],
};

function enough(
  row: readonly Pick<Occurrence, 'at' | 'evidence'>[],
  last: Occurrence,
  { settings, ...zone }: TriggerContext,
): CaseEvidence[] | null {
  const found = inWindow(row, last, settings, zone);
  return found.length < settings.repeatedly.times ? null : found.map(({ evidence }) => evidence);
}

/** What belongs with an occurrence, up to and with it. */
function ofRow(last: Occurrence, all: readonly Occurrence[]): Occurrence[] {
  const own = all.filter(
    ({ clause, memberTenantId, row }) => clause === last.clause && memberTenantId === last.memberTenantId && row === last.row,
  );
  return own.slice(0, own.indexOf(last) + 1);
}

function triggerOf({ clause, memberTenantId, outletUnitId, kind, id, at }: Occurrence, evidence: readonly CaseEvidence[]): Trigger {
  return { key: `ACC-01(${clause}) ${memberTenantId} ${id}`, clause, memberTenantId, outletUnitId, kind, at, evidence };
}

/**
 * What one case of accountability is about: who did not receive is the member's matter, attitude and delay and publicity the
 * outlet's, 'the same kind' the outlet's and the kind's.
 */
export function caseGroup({
  memberTenantId,
  clause,
  outletUnitId,
  kind,
}: Pick<Trigger, 'memberTenantId' | 'clause' | 'outletUnitId' | 'kind'>): string {
  return [memberTenantId, clause, clause === 1 ? null : outletUnitId, clause === 3 ? kind : null].join(' ');
}
