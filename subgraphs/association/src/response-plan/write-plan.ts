import type { CommandResult } from '@lianban/complaint-graph/command/command-field';
import { InputReader, type RawInput } from '@lianban/complaint-graph/command/input-reader';
import type { Resolver } from '@lianban/complaint-graph/resolver';
import { REQUEST_KINDS } from '@lianban/complaint/vocabulary';
import { MOST_PLAN_FILES, type ResponsePlanDraft } from '@lianban/contact-registry/response-plan/response-plan';
import type { Entering } from '@lianban/persistence/contact-registry/registry-entry';
import type { Database } from '@lianban/persistence/database';
import {
  withdrawResponsePlan as withdraw,
  writePlanVersion,
  writeResponsePlan as write,
  type PlanOutcome,
} from '@lianban/persistence/response-plan/write-plan';
import { invalidNoticeInput } from '@lianban/registry-graph/messages/messages';
import { RESPONSE_PLAN_REFUSALS } from './messages.ts';
import { planReads } from './plan-reads.ts';

/** More outlets than any member limits a plan to. */
const MOST_OUTLETS = 500;
const MOST_VERSIONS = 1_000_000;

/** Reads the input of a plan's command; what is wrong with it is left in `input.problems`. */
type PlanForm = (input: InputReader) => (database: Database, request: Entering) => Promise<PlanOutcome>;

/** A plan for complaints of a kind, in its first version (ASC-02). */
export const writeResponsePlan = planField((input) => {
  const kind = input.word('kind', REQUEST_KINDS);
  const draft = draftOf(input);
  return (database, request) => write(database, request, kind, draft);
});

/** Another version of a plan. */
export const reviseResponsePlan = planField((input) => {
  const revision = { ...seenPlan(input), draft: draftOf(input) };
  return (database, request) => writePlanVersion(database, request, revision);
});

/** Ends a plan. */
export const withdrawResponsePlan = planField((input) => {
  const withdrawal = { ...seenPlan(input), reason: input.said('reason') };
  return (database, request) => withdraw(database, request, withdrawal);
});

function planField(form: PlanForm): Resolver<unknown, { input: RawInput }, CommandResult> {
  return async (_source, { input }, context) => {
    const reader = new InputReader(input);
    const idempotencyKey = reader.idempotencyKey();
    const enter = form(reader);
    if (reader.problems.length > 0) return invalidNoticeInput(context, reader.problems);
    const { caller, programmeId, personName, locale } = context;
    const outcome = await context.write((database) =>
      enter(database, { caller, programmeId, idempotencyKey, now: context.now(), personName }),
    );
    switch (outcome.kind) {
      case 'done':
        return { __typename: 'ResponsePlanDone', plan: await planReads(context).plan(outcome.entryId), replayed: outcome.replayed };
      case 'refused':
        return { __typename: 'CommandRefused', code: outcome.code, message: RESPONSE_PLAN_REFUSALS[locale][outcome.code] };
      case 'invalid':
        return invalidNoticeInput(context, outcome.problems);
    }
  };
}

const seenPlan = (input: InputReader) => ({ planId: input.id('planId'), seen: input.integer('version', 1, MOST_VERSIONS) });

const draftOf = (input: InputReader): ResponsePlanDraft => ({
  title: input.said('title'),
  validFrom: input.said('validFrom'),
  outletUnitIds: input.ids('outletIds', MOST_OUTLETS),
  situation: input.said('situation'),
  steps: input.said('steps'),
  authority: input.said('authority'),
  escalation: input.said('escalation'),
  words: input.said('words'),
  change: input.said('change'),
  keptFileIds: input.ids('keptFileIds', MOST_PLAN_FILES),
  newFileIds: input.ids('attachmentIds', MOST_PLAN_FILES),
});
