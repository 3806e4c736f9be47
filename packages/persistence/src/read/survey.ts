import { DEFAULT_SETTINGS } from '@lianban/complaint/settings';
import { SURVEY_STEPS, type SurveySettings, type SurveyVersion } from '@lianban/complaint/survey';
import type { IsoInstant } from '@lianban/complaint/vocabulary';
import type { Tx } from '../tenant-transaction.ts';

/** What the programme has set about surveys, by version, ascending; versions that changed nothing of it are left out. */
export async function surveyVersions(tx: Tx): Promise<SurveyVersion[]> {
  const rows = await tx.query<{ version: number; changedAt: IsoInstant; survey: SurveySettings | null }>(
    `select version, changed_at as "changedAt", settings -> 'survey' as survey from lianban.programme_setting where programme_id = $1 order by version`,
    [tx.who.programmeId],
  );
  const versions = rows.map(({ survey, ...row }) => ({ ...row, ...(survey ?? DEFAULT_SETTINGS.survey) }));
  const changed = versions.filter(({ sharePercent, seed }, place) => {
    const before = versions[place - 1];
    return before?.sharePercent !== sharePercent || before.seed !== seed;
  });
  return changed.length > 0 ? changed : [{ version: 0, changedAt: '1970-01-01T00:00:00.000Z', ...DEFAULT_SETTINGS.survey }];
}

/** `surveyTicket` as an expression of the database. @param id of a uuid @param seed of a bigint */
export function ticketSql(id: string, seed: string): string {
  const first = `select (('x' || right(${id}::text, 8))::bit(32)::bigint & 4294967295) # ${seed} as x`;
  const steps = SURVEY_STEPS.reduce(
    (from, { times, shift }) => `select y # (y >> ${shift}) as x from (select x * ${times} % 4294967296 as y from (${from}) as a) as b`,
    first,
  );
  return `(select x % 10000 from (${steps}) as ticket)`;
}

/** Whether a list row `p` is drawn, as `drawForSurvey` says it. @param parameter holds `drawingSpans` */
export function isDrawnSql(parameter: string): string {
  return `exists (select 1 from jsonb_to_recordset(${parameter}::jsonb) as v("from" timestamptz, "to" timestamptz, below bigint, seed bigint)
    where p.accepted_at >= v."from" and p.accepted_at < v."to" and ${ticketSql('p.complaint_id', 'v.seed')} < v.below)`;
}

/** From when to when what was set, so that every instant lies in one span. */
export function drawingSpans(versions: readonly SurveyVersion[]): string {
  return JSON.stringify(
    versions.map(({ changedAt, sharePercent, seed }, place) => ({
      from: place === 0 ? '-infinity' : changedAt,
      to: versions[place + 1]?.changedAt ?? 'infinity',
      below: sharePercent * 100,
      seed,
    })),
  );
}
