import { InputReader, isUuid, type RawInput } from '@lianban/complaint-graph/command/input-reader';
import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import { connection } from '@lianban/complaint-graph/list/connection';
import { refuseWrong } from '@lianban/complaint-graph/list/list.queries';
import { CLAUSES, type Clause } from '@lianban/partner-standing/accountability/occurrences';
import { CASE_STATES } from '@lianban/partner-standing/accountability/states';
import { caseReads } from './case-reads.ts';

const LONGEST_PAGE = 100;

/** One case; null where it is not the caller's to know of. */
export function accountabilityCase(_source: unknown, { caseId }: { readonly caseId: string }, context: GraphContext) {
  return isUuid(caseId) ? caseReads(context).one(caseId.toLowerCase()) : null;
}

/** A page of cases, what happened to latest first. */
export async function accountabilityCases(_source: unknown, args: RawInput & { readonly filter?: RawInput | null }, context: GraphContext) {
  const asked = new InputReader(args);
  const filter = new InputReader(args.filter ?? {}, 'filter.', asked.problems);
  const states = filter.words('states', CASE_STATES);
  const question = {
    memberTenantId: filter.idOrNull('memberId'),
    states: states.length > 0 ? states : null,
    clause: clauseOf(args.filter?.['clause']),
    first: asked.integer('first', 1, LONGEST_PAGE, 50),
    after: asked.said('after') || null,
  };
  refuseWrong(asked);
  return connection(await caseReads(context).page(question));
}

/** The schema's enum hands over the clause's number. */
const clauseOf = (value: unknown): Clause | null => CLAUSES.find((known) => known === value) ?? null;
