import { InputReader, type RawInput } from '@lianban/complaint-graph/command/input-reader';
import { rootFields } from '@lianban/complaint-graph/face';
import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import type { GraphReads } from '@lianban/complaint-graph/graph-reads';
import { connection } from '@lianban/complaint-graph/list/connection';
import { refuseWrong } from '@lianban/complaint-graph/list/list.queries';
import { organisation, unit } from '@lianban/complaint-graph/organisation/organisation.resolvers';
import type { FieldResolvers } from '@lianban/complaint-graph/resolver';
import type { Uuid } from '@lianban/complaint/vocabulary';
import { clusterSignPage, complaintsOfSigns, type ClusterSignRecord } from '@lianban/persistence/standing/read-cluster-signs';
import DataLoader from 'dataloader';
import { association } from '../face.ts';

const LONGEST_PAGE = 100;

const loaders = new WeakMap<GraphReads, DataLoader<Uuid, readonly Uuid[]>>();

/** The complaints behind the signs of a page, read together. */
function complaintsOf(context: GraphContext, signId: Uuid): Promise<readonly Uuid[]> {
  const reads = context.reads();
  const loader = loaders.get(reads) ?? new DataLoader<Uuid, readonly Uuid[]>((ids) => reads.read((tx) => complaintsOfSigns(tx, ids)));
  loaders.set(reads, loader);
  return loader.load(signId);
}

async function clusterSigns(_source: unknown, args: RawInput, context: GraphContext) {
  const asked = new InputReader(args);
  const question = {
    memberTenantId: asked.idOrNull('memberId'),
    first: asked.integer('first', 1, LONGEST_PAGE, 20),
    after: asked.said('after') || null,
  };
  refuseWrong(asked);
  return connection(await context.reads().read((tx) => clusterSignPage(tx, question)));
}

const signFields: FieldResolvers<ClusterSignRecord> = {
  member: ({ memberTenantId }, _, context) => organisation(context, memberTenantId),
  outlet: ({ memberTenantId, outletUnitId }, _, context) => unit(context, memberTenantId, outletUnitId),
  complaints: async ({ id }, _, context) => {
    const found = await Promise.all((await complaintsOf(context, id)).map((each) => context.reads().complaint(each)));
    return found.filter((each) => each !== null);
  },
};

/** Early signs of clusters as the association and its members have them (decision 0020). */
export const clusterResolvers = { ClusterSign: signFields, Query: rootFields(association, { clusterSigns }) };
