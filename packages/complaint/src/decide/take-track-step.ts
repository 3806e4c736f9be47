import { forOwn } from '../audience.ts';
import type { Command } from '../command.ts';
import type { Decision } from '../decision.ts';
import type { EventPayloads } from '../event.ts';
import { unless } from '../policy/facts.ts';
import { mayTakeTrackStep, outletOrderOf, trackOf } from '../policy/take-track-step.ts';
import type { MemberTrack } from '../state.ts';
import { typedFields } from '../two-track/forms.ts';
import { branchSees, PASSED_TO } from '../two-track/tracks.ts';
import { CALL_BACK_OUTCOMES } from '../vocabulary.ts';
import { FieldChecks } from './field-checks.ts';
import { decideIf, factsOf, refused, type Matter } from './turn.ts';

/**
 * TRK-01: the next step, with what its form asks for (TRK-02). What the call centre hears is the member's own record: satisfied goes
 * on, not satisfied opens the track again, not reached is tried again as often as the programme says (CMP-05). It moves neither the
 * member's order nor a clock; outlets get work by a work order alone (CMP-06), so passing on to one needs the order first.
 */
export function takeTrackStep(matter: Matter, command: Command<'take_track_step'>): Decision {
  const { state, caller, context } = matter;
  const { step } = command;
  const facts = factsOf(matter);
  const verdict = mayTakeTrackStep(facts, step);
  const track = trackOf(facts);
  if (verdict !== 'allowed' || track === undefined) return refused(verdict === 'allowed' ? 'no_track' : verdict);
  const checks = new FieldChecks();
  const outcome = step === 'call_back' ? chosen(checks, 'outcome', command.outcome, CALL_BACK_OUTCOMES) : undefined;
  const texts = Object.fromEntries(
    typedFields(track.track, step).map(({ text, required }) => {
      const asked = required || (text === 'comment' && outcome === 'not_satisfied');
      return [text, checks.text(text, command.texts[text] ?? '', 'text', asked ? 'required' : 'optional')];
    }),
  );
  const passedTo = step === 'pass_on' ? chosen(checks, 'passedTo', command.passedTo, PASSED_TO) : undefined;
  const archiveNumber = step === 'archive' ? checks.text('archiveNumber', command.archiveNumber ?? '', 'name') : undefined;
  const outlet = passedTo === 'branch' ? outletOrderOf(state, track) : undefined;
  const payload: EventPayloads['track_step_taken'] = {
    step,
    track: track.track,
    ...(outcome === undefined ? { done: true } : calledBack(track, outcome, context.settings.notReached.attempts)),
    ...(passedTo === undefined ? {} : { passedTo, unitId: outlet?.holderUnitId ?? null }),
    ...(archiveNumber === undefined ? {} : { archiveNumber }),
  };
  return decideIf(matter, unless(passedTo !== 'branch' || outlet !== undefined, 'outlet_order_missing'), checks.problems, (turn) => {
    const unitId = payload.unitId ?? track.unitId;
    const seen = branchSees({ track: track.track, passedTo: passedTo ?? track.passedTo }, step);
    turn.append('track_step_taken', forOwn(caller.tenantId, seen ? [unitId] : []), payload, texts);
  });
}

/** One of a closed list, which must be there. */
function chosen<T extends string>(checks: FieldChecks, field: string, value: T | null | undefined, values: readonly T[]): T | undefined {
  if (value == null) {
    checks.add(field, 'required');
    return undefined;
  }
  return checks.oneOf(field, value, values);
}

function calledBack(
  { attempts }: MemberTrack,
  outcome: (typeof CALL_BACK_OUTCOMES)[number],
  enough: number,
): Pick<EventPayloads['track_step_taken'], 'done' | 'outcome' | 'attempt'> {
  if (outcome !== 'not_reached') return { done: outcome === 'satisfied', outcome };
  return { done: attempts + 1 >= enough, outcome, attempt: attempts + 1 };
}
