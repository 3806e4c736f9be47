import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import type { FieldResolvers } from '@lianban/complaint-graph/resolver';
import { figureMonth, OUTSIDE_FIGURES } from '@lianban/partner-standing/outside/figures';
import type { EnteredFigure } from '@lianban/persistence/standing/read-figures';
import type { PartnerScorecardSource } from '../scorecard/partner-scorecard.ts';
import { standingReads } from '../standing-reads.ts';

/** What is known from outside of the month, in the order of the form. */
export function outside({ partner, month, months, standing }: PartnerScorecardSource) {
  return OUTSIDE_FIGURES.map((name) => ({
    name,
    value: standing.outside[name],
    version: months.figures.entered(partner.id, figureMonth(name, month), name)?.version ?? 0,
  }));
}

/** Who entered what is the carrier's own matter. */
export async function outsideHistory({ partner, among, month }: PartnerScorecardSource, _args: unknown, context: GraphContext) {
  if (context.caller.tenantKind !== 'carrier') return [];
  const entered = await standingReads(context).history(among, month);
  return entered.filter(({ partnerTenantId }) => partnerTenantId === partner.id);
}

const enteredFields: FieldResolvers<EnteredFigure> = {
  name: ({ figure }) => figure,
  note: ({ sourceNote }) => (sourceNote === '' ? null : sourceNote),
};

export const outsideResolvers = { EnteredFigure: enteredFields };
