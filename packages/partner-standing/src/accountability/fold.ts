import type { Uuid } from '@lianban/complaint/vocabulary';
import { BrokenStandingLog, foldLog, tableFold } from '../log.ts';
import { measuresAreDone, type AccountabilityCase, type DemandedMeasure } from './case.ts';
import type { CaseEvent, CaseEventType } from './event.ts';
import { attendeesOf, measureText } from './minutes.ts';

type Apply<T extends CaseEventType> = (one: AccountabilityCase, event: CaseEvent<T>) => Partial<AccountabilityCase>;

const TABLE: { readonly [T in Exclude<CaseEventType, 'case_proposed'>]: Apply<T> } = {
  triggers_joined: ({ triggers }, { payload }) => ({ triggers: [...triggers, ...payload.triggers] }),
  interview_decided: (_, { step }) => ({ state: 'interview_due', decided: step }),
  case_dismissed: (_, { step }) => ({ state: 'dismissed', ended: step }),
  case_lapsed: (_, { step }) => ({ state: 'lapsed', ended: step }),
  interview_held: (_, { step, payload: { heldAt, attendees, measures }, texts }) => ({
    state: 'measures_running',
    interview: {
      heldAt,
      attendees: attendeesOf(attendees, texts),
      measures: measures.map(({ measureId: id, dueAt }) => ({ id, text: measureText(id, texts), dueAt, reported: null, judged: null })),
      minuted: step,
    },
  }),
  measure_reported: (one, { step, payload }) => withMeasure(one, payload.measureId, () => ({ reported: step, judged: null })),
  measure_judged: (one, { step, payload: { measureId, done } }) => {
    const changed = withMeasure(one, measureId, () => ({ judged: { ...step, done } }));
    const after = { ...one, ...changed };
    return one.state === 'criticism_proposed' ? changed : { ...changed, state: watchedState(after) };
  },
  case_settled: (_, { step }) => ({ state: 'settled', ended: step }),
  criticism_proposed: ({ grounds }, { payload }) => ({ state: 'criticism_proposed', grounds: [...grounds, payload] }),
  criticism_decided: (one, { step, payload }) => ({
    state: payload.criticise ? 'criticised' : watchedState(one),
    criticism: { ...step, ...payload },
  }),
  supervisor_told: (_, { step, payload: { toldDay } }) => ({ state: 'reported', supervisorTold: { ...step, toldDay } }),
  eligibility_lost: (_, { step, payload: { seasonId } }) => ({ state: 'eligibility_lost', barred: { ...step, seasonId } }),
  case_published: (_, { step, payload: { bulletinId } }) => ({ published: { ...step, bulletinId } }),
  criticism_revoked: (_, { step }) => ({ state: 'revoked', ended: step }),
};

/** The case after one more event of its log. @throws BrokenStandingLog when the log does not fit itself */
export const foldCase = tableFold<AccountabilityCase, CaseEvent>(
  'a case',
  (event, id) => (event.type === 'case_proposed' ? begun(event, id) : null),
  TABLE,
);

/** The case after a whole log. @throws BrokenStandingLog as `foldCase` */
export function foldCaseLog(events: readonly CaseEvent[], id: Uuid): AccountabilityCase | null {
  return foldLog<AccountabilityCase, CaseEvent>(events, (one, event) => foldCase(one, event, id));
}

function begun({ step, payload }: CaseEvent<'case_proposed'>, id: Uuid): AccountabilityCase {
  return {
    ...payload,
    id,
    state: 'proposed',
    proposed: step,
    decided: null,
    interview: null,
    grounds: [],
    criticism: null,
    supervisorTold: null,
    barred: null,
    published: null,
    ended: null,
    version: 1,
  };
}

/** Where a case stands by its measures: what the committee declines goes on being watched. */
function watchedState(one: AccountabilityCase): 'measures_running' | 'measures_done' {
  return measuresAreDone(one) ? 'measures_done' : 'measures_running';
}

function withMeasure(
  { interview }: AccountabilityCase,
  id: Uuid,
  change: (measure: DemandedMeasure) => Partial<DemandedMeasure>,
): Pick<AccountabilityCase, 'interview'> {
  if (interview === null) throw new BrokenStandingLog('a measure before the interview');
  const measures = interview.measures.map((measure) => (measure.id === id ? { ...measure, ...change(measure) } : measure));
  return { interview: { ...interview, measures } };
}
