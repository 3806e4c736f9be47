import { InputReader, isUuid, type RawInput } from '@lianban/complaint-graph/command/input-reader';
import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import { refuseWrong } from '@lianban/complaint-graph/list/list.queries';
import { monthAfter, type Month } from '@lianban/partner-standing/month';
import { MODES } from '@lianban/partner-standing/scorecard/mode';
import { monthOf } from '@lianban/partner-standing/month';
import { conductReads } from '../conduct-reads.ts';
import { askedMonth } from '../scorecard/scorecard.queries.ts';
import { standingReads } from '../standing-reads.ts';

/** A month as its closing is told from. */
export interface MonthToCloseSource {
  readonly month: Month;
}

/** A month to be closed, the last that is over where none is named; null for a seat in a unit. */
export async function monthToClose(
  _source: unknown,
  args: { readonly month?: string | null },
  context: GraphContext,
): Promise<MonthToCloseSource | null> {
  if (context.caller.unitId !== null) return null;
  if (args.month != null) return { month: await askedMonth(args, context) };
  const reads = standingReads(context);
  return { month: monthAfter(monthOf(reads.now, await reads.rules()), -1) };
}

type CardArguments = RawInput & { readonly partnerId?: string };

/** Every version of a partner's card, the first one first. */
export async function cardVersions(_source: unknown, args: CardArguments, context: GraphContext) {
  const partner = isUuid(args.partnerId ?? '') ? await standingReads(context).partner(args.partnerId!.toLowerCase()) : null;
  return partner?.carrierTenantId === context.caller.tenantId ? versionsOf(partner.id, args, context) : [];
}

/** The same of the caller's own card. */
export function ownCardVersions(_source: unknown, args: RawInput, context: GraphContext) {
  return versionsOf(context.caller.tenantId, args, context);
}

async function versionsOf(partnerTenantId: string, args: RawInput, context: GraphContext) {
  const asked = new InputReader(args);
  const mode = asked.word('mode', MODES);
  refuseWrong(asked);
  const month = await askedMonth({ month: asked.said('month') }, context);
  return conductReads(context).versions({ partnerTenantId, month, mode });
}
