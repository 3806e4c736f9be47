import { InputReader } from '@lianban/complaint-graph/command/input-reader';
import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import { connection } from '@lianban/complaint-graph/list/connection';
import { refuseWrong } from '@lianban/complaint-graph/list/list.queries';
import { organisation } from '@lianban/complaint-graph/organisation/organisation.resolvers';
import type { FieldResolvers } from '@lianban/complaint-graph/resolver';
import { countsAgainst } from '@lianban/contact-registry/drills';
import { drillLog, type DrillRecord } from '@lianban/persistence/contact-registry/read-supplies';
import { askedLocalMonth } from '../asked-month.ts';

const LONGEST_PAGE = 200;

interface LogArguments {
  readonly partnerId?: string | null;
  readonly month?: string | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** Logged calls that the caller may see, the latest first (REG-07). */
export async function drills(_source: unknown, args: LogArguments, context: GraphContext) {
  const asked = new InputReader({ ...args });
  const question = {
    partnerTenantId: asked.idOrNull('partnerId'),
    month: await askedLocalMonth(asked, 'month', context),
    first: asked.integer('first', 1, LONGEST_PAGE, 50),
    after: asked.said('after') || null,
  };
  refuseWrong(asked);
  return connection(await context.reads().read((tx) => drillLog(tx, question)));
}

const drillFields: FieldResolvers<DrillRecord> = {
  partner: ({ tenantId }, _, context) => organisation(context, tenantId),
  countsAgainst: (drill) => countsAgainst(drill),
  note: ({ note }) => (note === '' ? null : note),
};

export const drillResolvers = { Drill: drillFields };
