import { rootFields } from '@lianban/complaint-graph/face';
import { organisation, unit } from '@lianban/complaint-graph/organisation/organisation.resolvers';
import type { FieldResolvers } from '@lianban/complaint-graph/resolver';
import type { ComplaintSource } from '@lianban/complaint-graph/sources';
import { enumOf } from '@lianban/complaint-graph/words/enums';
import { measureState, type AccountabilityCase, type DemandedMeasure } from '@lianban/partner-standing/accountability/case';
import type { CriticismGround } from '@lianban/partner-standing/accountability/event';
import { MEDIA, REPEAT_CAUSES } from '@lianban/partner-standing/accountability/facts';
import type { EnteredPublicity } from '@lianban/partner-standing/accountability/findings';
import type { CaseEvidence, Clause } from '@lianban/partner-standing/accountability/occurrences';
import { caseActions } from '@lianban/partner-standing/accountability/policy';
import { CASE_STATES, WATCHED_STATES } from '@lianban/partner-standing/accountability/states';
import type { Trigger } from '@lianban/partner-standing/accountability/triggers';
import { actionsBy, fits } from '@lianban/partner-standing/decision';
import type { CameAgain, LookedAt } from '@lianban/persistence/standing/read-accountability';
import { saidActions } from '@lianban/standing-graph/story/standing-story.resolvers';
import { seasonById } from '../award/award.queries.ts';
import { association } from '../face.ts';
import { accountabilityCase, accountabilityCases } from './accountability.queries.ts';
import { barFromAwards } from './bar-from-awards.ts';
import { caseCommandField } from './case-command-field.ts';
import { caseReads } from './case-reads.ts';
import { decideCriticism } from './decide-criticism.ts';
import { decideInterview } from './decide-interview.ts';
import { dismissCase } from './dismiss-case.ts';
import { enterPublicity } from './enter-publicity.ts';
import { findCause } from './find-cause.ts';
import { holdInterview, INTERVIEW_SIDES } from './hold-interview.ts';
import { judgeMeasure } from './judge-measure.ts';
import { isOfferedCaseCommand } from './offered-case-commands.ts';
import { reportMeasure } from './report-measure.ts';
import { reportToSupervisor } from './report-to-supervisor.ts';
import { revokeCriticism } from './revoke-criticism.ts';
import { settleCase } from './settle-case.ts';

const CLAUSE: Readonly<Record<string, Clause>> = { NOT_RECEIVED: 1, CAME_AGAIN: 2, SAME_KIND: 3, PUBLIC: 4 };

const openMeasures = ({ state, interview }: AccountabilityCase): readonly DemandedMeasure[] =>
  WATCHED_STATES.includes(state) || state === 'criticism_proposed'
    ? (interview?.measures ?? []).filter(({ judged }) => judged?.done !== true)
    : [];

const caseFields: FieldResolvers<AccountabilityCase> = {
  member: ({ memberTenantId }, _, context) => organisation(context, memberTenantId),
  outlet: ({ memberTenantId, outletUnitId }, _, context) => unit(context, memberTenantId, outletUnitId),
  triggers: ({ triggers }) => newWithEach(triggers),
  proposedAt: ({ proposed }) => proposed.at,
  decidedAt: ({ decided }) => decided?.at ?? null,
  interview: ({ interview }) => interview && { ...interview, minutedAt: interview.minuted.at },
  nextDueAt: (one) =>
    openMeasures(one)
      .map(({ dueAt }) => dueAt)
      .sort()[0] ?? null,
  overdue: (one, _, context) => openMeasures(one).some((measure) => measureState(measure, context.now()) === 'overdue'),
  grounds: (one) => one.grounds.map((ground): GroundSource => ({ one, ground })),
  criticism: async ({ criticism }, _, context) =>
    criticism && {
      criticise: criticism.criticise,
      meetingDay: criticism.meetingDay,
      season: await seasonById(context, criticism.seasonId),
      decidedAt: criticism.at,
      reason: criticism.reason,
    },
  supervisorReport: ({ supervisorTold }) => supervisorTold && { toldDay: supervisorTold.toldDay, recommendation: supervisorTold.reason },
  barredAt: ({ barred }) => barred?.at ?? null,
  barredSeason: ({ barred }, _, context) => seasonById(context, barred?.seasonId ?? null),
  publishedAt: ({ published }) => published?.at ?? null,
  endedAt: ({ ended }) => ended?.at ?? null,
  story: ({ id }, _, context) => caseReads(context).story(id),
  actions: (one, _, context) =>
    saidActions(
      context,
      caseActions(one, context.caller).filter(({ name }) => isOfferedCaseCommand(context.caller, name)),
    ),
};

/** Triggers with what each adds: the next of a row rests on what those before it have shown already. */
function newWithEach(triggers: readonly Trigger[]) {
  const shown = new Set<string>();
  return triggers.map(({ at, evidence }) => {
    const added = evidence.filter(({ kind, id }) => !shown.has(`${kind} ${id}`));
    for (const { kind, id } of added) shown.add(`${kind} ${id}`);
    return { at, count: evidence.length, evidence: added };
  });
}

interface GroundSource {
  readonly one: AccountabilityCase;
  readonly ground: CriticismGround;
}

const groundFields: FieldResolvers<GroundSource> = {
  ground: ({ ground }) => ground.ground,
  measures: ({ one, ground }) => (one.interview?.measures ?? []).filter(({ id }) => ground.measureIds.includes(id)),
  evidence: ({ ground }) => ground.evidence,
};

const measureFields: FieldResolvers<DemandedMeasure> = {
  state: (measure, _, context) => measureState(measure, context.now()),
  reportedAt: ({ reported }) => reported?.at ?? null,
  report: ({ reported }) => reported?.reason ?? null,
  judgedAt: ({ judged }) => judged?.at ?? null,
  done: ({ judged }) => judged?.done ?? null,
  judgement: ({ judged }) => judged?.reason ?? null,
};

const evidenceFields: FieldResolvers<CaseEvidence> = {
  complaint: (piece, _, context) =>
    piece.kind === 'publicity' ? null : context.reads().complaint(piece.kind === 'complaint' ? piece.id : piece.complaintId),
  publicity: (piece, _, context) => (piece.kind === 'publicity' ? caseReads(context).publicity(piece.id) : null),
};

const publicityFields: FieldResolvers<EnteredPublicity> = {
  id: ({ fact }) => fact.id,
  member: ({ fact }, _, context) => organisation(context, fact.memberTenantId),
  outlet: ({ fact }, _, context) => unit(context, fact.memberTenantId, fact.outletUnitId),
  complaint: ({ fact }, _, context) => (fact.complaintId === null ? null : context.reads().complaint(fact.complaintId)),
  medium: ({ fact }) => fact.medium,
  appearedAt: ({ fact }) => fact.at,
  mishandled: ({ fact }) => fact.mishandled,
  enteredAt: ({ entered }) => entered.at,
  reason: ({ entered }) => entered.reason,
};

const lookedAtFields: FieldResolvers<LookedAt> = {
  publicity: async ({ publicityIds }, _, context) => {
    const found = await Promise.all(publicityIds.map((id) => caseReads(context).publicity(id)));
    return found.filter((each) => each !== null);
  },
  members: async ({ members }, _, context) => {
    const found = await Promise.all(members.map((id) => organisation(context, id)));
    return found.filter((each) => each !== null);
  },
  actions: ({ members, cameAgain }, _, context) => {
    const [member] = members;
    if (member === undefined) return [];
    const names = cameAgain.length > 0 ? (['enter_publicity', 'find_cause'] as const) : (['enter_publicity'] as const);
    const duty = { enter_publicity: 'associationDesk', find_cause: 'associationReviewer' } as const;
    return saidActions(
      context,
      actionsBy(names, (name) => fits(context.caller, duty[name], member)),
    );
  },
};

const cameAgainFields: FieldResolvers<CameAgain> = {
  member: ({ memberTenantId }, _, context) => organisation(context, memberTenantId),
};

const findingFields: FieldResolvers<NonNullable<CameAgain['finding']>> = {
  story: ({ id }, _, context) => caseReads(context).story(id),
};

const complaintFields: FieldResolvers<ComplaintSource> = {
  associationAccountability: ({ id }, _, context) =>
    context.caller.tenantKind === 'association' && context.caller.unitId === null ? caseReads(context).lookedAt(id) : null,
};

/** Accountability of members as their association and they themselves have it (ACC-01…04). */
export const accountabilityResolvers = {
  AccountabilityClause: CLAUSE,
  CaseState: enumOf(CASE_STATES),
  CaseEvidenceKind: enumOf(['work_order', 'complaint', 'call_back', 'publicity']),
  MeasureState: enumOf(['running', 'reported', 'done', 'overdue']),
  InterviewSide: enumOf(INTERVIEW_SIDES),
  CriticismReason: enumOf(['no_prompt_measures', 'recurred']),
  Medium: enumOf(MEDIA),
  RepeatCause: enumOf(REPEAT_CAUSES),
  AccountabilityCase: caseFields,
  CaseEvidence: evidenceFields,
  CriticismGround: groundFields,
  DemandedMeasure: measureFields,
  Publicity: publicityFields,
  ComplaintAccountability: lookedAtFields,
  CameAgain: cameAgainFields,
  CauseFinding: findingFields,
  Complaint: complaintFields,
  Query: rootFields(association, { accountabilityCase, accountabilityCases }),
  Mutation: rootFields(association, {
    decideInterview: caseCommandField(decideInterview),
    dismissCase: caseCommandField(dismissCase),
    holdInterview: caseCommandField(holdInterview),
    reportMeasure: caseCommandField(reportMeasure),
    judgeMeasure: caseCommandField(judgeMeasure),
    settleCase: caseCommandField(settleCase),
    decideCriticism: caseCommandField(decideCriticism),
    reportToSupervisor: caseCommandField(reportToSupervisor),
    barFromAwards: caseCommandField(barFromAwards),
    revokeCriticism: caseCommandField(revokeCriticism),
    enterPublicity,
    findCause,
  }),
};
