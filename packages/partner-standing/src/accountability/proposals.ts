import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import { measureState, type AccountabilityCase } from './case.ts';
import type { CaseSubject, CriticismGround } from './event.ts';
import type { AccountabilityFacts } from './facts.ts';
import { inWindow, occurrencesOf, unrectifiedSince } from './occurrences.ts';
import { JOINING_STATES, WATCHED_STATES } from './states.ts';
import { caseGroup, type Trigger, type TriggerContext } from './triggers.ts';

/** What the system is to do with triggers that no case has yet: begin one, or let them join the one that is open. */
export type TriggerProposal =
  | { readonly to: 'propose'; readonly subject: CaseSubject; readonly triggers: readonly Trigger[] }
  | { readonly to: 'join'; readonly caseId: Uuid; readonly triggers: readonly Trigger[] };

/**
 * What follows from the triggers (ACC-04), each proposed once: a dismissed or settled one does not come again, a lapsed one
 * may. One matter is one case while it is open, however often it is triggered; a member that nobody answers for is
 * interviewed once, not once for each complaint.
 */
export function newProposals(triggers: readonly Trigger[], cases: readonly AccountabilityCase[]): TriggerProposal[] {
  const known = new Set(cases.filter(({ state }) => state !== 'lapsed').flatMap((one) => one.triggers.map(({ key }) => key)));
  const fresh = Map.groupBy(
    triggers.filter(({ key }) => !known.has(key)),
    caseGroup,
  );
  return [...fresh].flatMap(([group, added]): TriggerProposal[] => {
    const open = cases.find((one) => JOINING_STATES.includes(one.state) && caseGroup(one) === group);
    if (open !== undefined) return [{ to: 'join', caseId: open.id, triggers: added }];
    const [first] = added;
    if (first === undefined) return [];
    const { memberTenantId, clause, outletUnitId, kind } = first;
    const subject = { memberTenantId, clause, outletUnitId: clause === 1 ? null : outletUnitId, kind: clause === 3 ? kind : null };
    return [{ to: 'propose', subject, triggers: added }];
  });
}

/** Proposals of which the facts show no trigger any more: a complaint was found invalid, a cause was found to be another. They lapse. */
export function groundless(cases: readonly AccountabilityCase[], triggers: readonly Trigger[]): AccountabilityCase[] {
  const shown = new Set(triggers.map(({ key }) => key));
  return cases.filter((one) => one.state === 'proposed' && !one.triggers.some(({ key }) => shown.has(key)));
}

/**
 * On what ground public criticism is to be proposed (ACC-02), none where there is none or it was proposed before: the
 * demanded measures were not taken in time; or after the interview the same happened as often as 'repeatedly' says, which
 * no measure has prevented.
 */
export function criticismGround(one: AccountabilityCase, facts: AccountabilityFacts, context: TriggerContext): CriticismGround | null {
  if (!WATCHED_STATES.includes(one.state)) return null;
  const known = new Set(one.grounds.map(({ key }) => key));
  return [overdue(one, context.now), recurred(one, facts, context)].find((ground) => ground !== null && !known.has(ground.key)) ?? null;
}

function overdue({ interview }: AccountabilityCase, now: IsoInstant): CriticismGround | null {
  const late = interview?.measures.filter((measure) => measureState(measure, now) === 'overdue') ?? [];
  if (late.length === 0) return null;
  return { ground: 'no_prompt_measures', key: 'no_prompt_measures', measureIds: late.map(({ id }) => id), evidence: [] };
}

function recurred(one: AccountabilityCase, facts: AccountabilityFacts, { now, settings, ...zone }: TriggerContext): CriticismGround | null {
  const since = one.interview?.heldAt ?? now;
  const group = caseGroup(one);
  const again = occurrencesOf(facts, now).filter((occurrence) => caseGroup(occurrence) === group && occurrence.at > since);
  for (const last of again.toReversed()) {
    const rectified = one.clause === 3 ? unrectifiedSince(last, facts.rectifications) : '';
    const row = inWindow(
      again.filter(({ at, id }) => at > rectified && (at < last.at || (at === last.at && id <= last.id))),
      last,
      settings,
      zone,
    );
    if (row.length >= settings.repeatedly.times) {
      return { ground: 'recurred', key: `recurred ${last.id}`, measureIds: [], evidence: row.map(({ evidence }) => evidence) };
    }
  }
  return null;
}
