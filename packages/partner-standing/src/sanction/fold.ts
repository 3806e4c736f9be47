import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { Step } from '../decision.ts';
import { BrokenStandingLog, foldLog, tableFold } from '../log.ts';
import type { SanctionEvent, SanctionEventType } from './event.ts';
import type { Sanction } from './sanction.ts';
import { CONFIRMED } from './states.ts';

type Begins = 'sanction_proposed' | 'service_suspended';
type Apply<T extends SanctionEventType> = (sanction: Sanction, event: SanctionEvent<T>) => Partial<Sanction>;

const TABLE: { readonly [T in Exclude<SanctionEventType, Begins>]: Apply<T> } = {
  sanction_confirmed: ({ measure }, { step, payload }) => {
    if (measure === 'service_suspension') throw new BrokenStandingLog('a suspended service is reviewed, not confirmed');
    return {
      state: CONFIRMED[measure],
      confirmed: step,
      deadlineAt: payload.deadlineAt,
      suspendedFrom: measure === 'ending' ? null : step.at,
      suspendedUntil: payload.suspendedUntil,
      settingsVersion: payload.settingsVersion,
      provisionalYears: payload.provisionalYears,
    };
  },
  deadline_passed: (_, { step }) => ({ deadlinePassed: step }),
  sanction_declined: (_, { step }) => ({ state: 'declined', ended: step }),
  sanction_lapsed: (_, { step }) => ({ state: 'lapsed', ended: step }),
  ending_approved: (_, { step }) => ({ state: 'cooperation_ended', approved: step }),
  plan_submitted: (_, { step }) => ({ state: 'plan_submitted', plan: step }),
  plan_returned: () => ({ state: 'ordered' }),
  plan_accepted: () => ({ state: 'plan_accepted' }),
  // A suspension of set length is not shortened by good work (SAN-04).
  found_compliant: ({ suspendedUntil }, { step }) => ({ state: 'compliant', compliant: step, suspendedUntil: suspendedUntil ?? step.at }),
  objection_filed: (_, { step }) => ({ objection: { ...step, decided: null } }),
  objection_decided: (sanction, { step, payload: { upheld } }) => ({
    objection: sanction.objection === null ? null : { ...sanction.objection, decided: { ...step, upheld } },
    ...(upheld ? lifted(sanction, step) : {}),
  }),
  suspension_reviewed: (sanction, { step, payload: { upheld } }) => ({
    reviewed: step,
    ...(upheld ? { state: 'suspension_kept' } : lifted(sanction, step)),
  }),
  sanction_lifted: (sanction, { step }) => lifted(sanction, step),
};

/** The sanction after one more event of its log. @throws BrokenStandingLog when the log does not fit itself */
export const foldSanction = tableFold<Sanction, SanctionEvent>(
  'a sanction',
  (event, id) => (event.type === 'sanction_proposed' || event.type === 'service_suspended' ? begun(event, id) : null),
  TABLE,
);

/** The sanction after a whole log. @throws BrokenStandingLog as `foldSanction` */
export function foldSanctionLog(events: readonly SanctionEvent[], id: Uuid): Sanction | null {
  return foldLog<Sanction, SanctionEvent>(events, (sanction, event) => foldSanction(sanction, event, id));
}

function begun({ type, step, payload }: SanctionEvent<Begins>, id: Uuid): Sanction {
  const atOnce = type === 'service_suspended';
  return {
    ...payload,
    id,
    state: atOnce ? 'service_suspended' : 'proposed',
    proposed: step,
    confirmed: null,
    approved: null,
    deadlineAt: null,
    deadlinePassed: null,
    plan: null,
    compliant: null,
    suspendedFrom: atOnce ? step.at : null,
    suspendedUntil: null,
    objection: null,
    reviewed: null,
    ended: null,
    settingsVersion: null,
    provisionalYears: [],
    version: 1,
  };
}

/** Taken back: whatever it still suspends is free from now on. */
function lifted({ suspendedFrom, suspendedUntil }: Sanction, step: Step): Partial<Sanction> {
  const until: IsoInstant | null = suspendedFrom === null ? null : earlier(suspendedUntil, step.at);
  return { state: 'lifted', ended: step, suspendedUntil: until };
}

function earlier(one: IsoInstant | null, other: IsoInstant): IsoInstant {
  return one !== null && one < other ? one : other;
}
