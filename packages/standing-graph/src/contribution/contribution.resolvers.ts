import { InputReader, type RawInput } from '@lianban/complaint-graph/command/input-reader';
import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import { connection } from '@lianban/complaint-graph/list/connection';
import { refuseWrong } from '@lianban/complaint-graph/list/list.queries';
import { organisation, service } from '@lianban/complaint-graph/organisation/organisation.resolvers';
import type { FieldResolvers } from '@lianban/complaint-graph/resolver';
import type { ComplaintSource } from '@lianban/complaint-graph/sources';
import type { Uuid } from '@lianban/complaint/vocabulary';
import type { Month } from '@lianban/partner-standing/month';
import { CONTRIBUTION_REASONS, counts, TIMELINESS } from '@lianban/partner-standing/scorecard/contribution';
import { ANSWER_CLASS_HOURS } from '@lianban/partner-standing/scorecard/counters';
import { MODES } from '@lianban/partner-standing/scorecard/mode';
import { contributionsBehind, type ContributionRecord } from '@lianban/persistence/standing/read-scorecards';
import { HEARD } from '../words/enums.ts';
import { standingReads } from '../standing-reads.ts';

const LONGEST_PAGE = 200;

export interface PageArguments extends RawInput {
  readonly filter?: RawInput | null;
}

/** The complaints behind a partner's month, a page of them. */
export async function contributionPage(partnerTenantId: Uuid, month: Month, args: PageArguments, context: GraphContext) {
  const asked = new InputReader(args);
  const filter = new InputReader(args.filter ?? {}, 'filter.', asked.problems);
  const first = asked.integer('first', 1, LONGEST_PAGE, 50);
  const after = asked.idOrNull('after');
  const question = {
    partnerTenantId,
    month,
    first,
    after,
    mode: filter.wordOrNull('mode', MODES),
    counted: filter.flagOrNull('counted'),
    reason: filter.wordOrNull('reason', CONTRIBUTION_REASONS),
    timeliness: filter.wordOrNull('timeliness', TIMELINESS),
    repeat: filter.flagOrNull('repeat'),
    heard: filter.wordOrNull('heard', HEARD),
    answerClass: filter.given('answerClass') ? filter.integer('answerClass', -1, ANSWER_CLASS_HOURS.length) : null,
  };
  refuseWrong(asked);
  const rows = await standingReads(context).read((tx) => contributionsBehind(tx, question));
  const items = rows.slice(0, first).map((item) => ({ cursor: item.complaintId, item }));
  return connection({ items, hasNextPage: rows.length > first, hasPreviousPage: after !== null });
}

const contributionFields: FieldResolvers<ContributionRecord> = {
  complaint: ({ complaintId }, _, context) => context.reads().complaint(complaintId),
  partner: ({ partnerTenantId }, _, context) => organisation(context, partnerTenantId),
  service: ({ serviceId }, _, context) => service(context, serviceId),
  counted: (contribution) => counts(contribution),
};

const complaintFields: FieldResolvers<Pick<ComplaintSource, 'id'>> = {
  scorecards: ({ id }, _, context) => standingReads(context).contributions(id),
};

export const contributionResolvers = { ScorecardContribution: contributionFields, Complaint: complaintFields };
