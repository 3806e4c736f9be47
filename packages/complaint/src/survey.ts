import type { IsoInstant, Uuid } from './vocabulary.ts';

/** Which completed services are surveyed (SAT-02). */
export interface SurveySettings {
  /** Percent of all; 100 at first, a sample later. */
  readonly sharePercent: number;
  /** Another seed draws another sample of the same share; a whole number of 32 bits. */
  readonly seed: number;
}

/** Tickets are 0 … 9999: a hundredth of a percent each. */
const TICKETS = 10_000;

/**
 * The arithmetic of `surveyTicket`: each step multiplies by a number below 2^31, so that a database's 64-bit integers carry it
 * out exactly as well (`ticketSql` in persistence does the same).
 */
export const SURVEY_STEPS = [
  { times: 1_540_483_477, shift: 15 },
  { times: 668_265_263, shift: 13 },
  { times: 374_761_393, shift: 16 },
] as const;

/** The ticket a complaint has in the draw: by its id and the programme's seed alone, so that anybody can draw it again. */
export function surveyTicket(complaintId: Uuid, seed: number): number {
  const mixed = SURVEY_STEPS.reduce(
    (value, { times, shift }) => {
      const product = Math.imul(value, times) >>> 0;
      return (product ^ (product >>> shift)) >>> 0;
    },
    (Number.parseInt(complaintId.slice(-8), 16) ^ seed) >>> 0,
  );
  return mixed % TICKETS;
}

/** What the draw said about one complaint, and why. */
export interface SurveyDraw {
  readonly drawn: boolean;
  /** Drawn where it is below `below`. */
  readonly ticket: number;
  readonly below: number;
}

/** Draws one complaint. With a greater share whoever was drawn still is (SAT-02). */
export function drawForSurvey(complaintId: Uuid, { sharePercent, seed }: SurveySettings): SurveyDraw {
  const ticket = surveyTicket(complaintId, seed);
  const below = sharePercent * (TICKETS / 100);
  return { drawn: ticket < below, ticket, below };
}

/** The survey's part of one version of the programme's settings. */
export interface SurveyVersion extends SurveySettings {
  readonly version: number;
  readonly changedAt: IsoInstant;
}

/**
 * The version a complaint is drawn under: that in force when it was accepted, whatever is set later; before the first, the first.
 *
 * @param versions by version, ascending; at least one
 */
export function surveyVersionAt(versions: readonly SurveyVersion[], acceptedAt: IsoInstant): SurveyVersion {
  const found = versions.findLast(({ changedAt }) => changedAt <= acceptedAt) ?? versions[0];
  if (found === undefined) throw new Error('a programme has settings');
  return found;
}
