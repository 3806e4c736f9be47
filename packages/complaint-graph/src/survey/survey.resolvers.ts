import { drawForSurvey, surveyVersionAt } from '@lianban/complaint/survey';
import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { GraphContext } from '../graph-context.ts';

/** Surveys are the carrier's: whoever is judged by them is not told who will be asked. */
export const isCarriers = ({ caller }: GraphContext): boolean => caller.kind === 'person' && caller.tenantKind === 'carrier';

/** What the draw says about a complaint; null to others than the carrier. */
export async function surveyDraw({ id, acceptedAt }: { readonly id: Uuid; readonly acceptedAt: IsoInstant }, context: GraphContext) {
  if (!isCarriers(context)) return null;
  const { version: settingsVersion, sharePercent, seed } = surveyVersionAt((await context.reads().directory()).surveys, acceptedAt);
  return { ...drawForSurvey(id, { sharePercent, seed }), sharePercent, seed, settingsVersion };
}
