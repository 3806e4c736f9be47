import { InputReader } from '@lianban/complaint-graph/command/input-reader';
import { rootFields } from '@lianban/complaint-graph/face';
import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import { refuseWrong } from '@lianban/complaint-graph/list/list.queries';
import type { FieldResolvers } from '@lianban/complaint-graph/resolver';
import type { ComplaintSource } from '@lianban/complaint-graph/sources';
import { namedValues } from '@lianban/complaint-graph/story/story.resolvers';
import { enumOf } from '@lianban/complaint-graph/words/enums';
import type { IsoInstant } from '@lianban/complaint/vocabulary';
import { dayOf } from '@lianban/contact-registry/change-notice/earliest';
import { gapsAhead, workingDaysBetween } from '@lianban/contact-registry/contact-report/coverage';
import type { Duty } from '@lianban/contact-registry/contact-report/duty';
import { reportActions } from '@lianban/contact-registry/contact-report/policy';
import { receiverAt, RECEIVER_REASONS } from '@lianban/contact-registry/contact-report/receiver';
import {
  HANDLERS,
  REPORT_FIELDS,
  type Absence,
  type ReportField,
  type ReportValues,
} from '@lianban/contact-registry/contact-report/report';
import type { Directory } from '@lianban/persistence/read/directory';
import { dutiesBetween, nameablePeople, reportStories, type ReportStoryEvent } from '@lianban/persistence/contact-report/read-reports';
import { association } from '../face.ts';
import { changeContactReport } from './change-contact-report.ts';
import {
  absencePreview,
  askedInstant,
  contactReport,
  dutiesOfMembers,
  memberDuties,
  type MemberDutySource,
  type ReportSource,
} from './contact-report.queries.ts';
import { endAbsence } from './end-absence.ts';
import { fileContactReport } from './file-contact-report.ts';
import { reportRefusal } from './messages.ts';
import { reportAbsence } from './report-absence.ts';
import { reportCommandField } from './report-command-field.ts';

const DAY_MS = 86_400_000;
const LONGEST_SPAN_MS = 400 * DAY_MS;
const DAYS_BEFORE = 183;
const DAYS_AFTER = 92;

const later = (instant: IsoInstant, days: number): IsoInstant => new Date(Date.parse(instant) + days * DAY_MS).toISOString();

const calendarOf = async (context: GraphContext): Promise<Directory['calendar']> => (await context.reads().directory()).calendar;

/** One value of a report as the graph tells it. */
function contact(field: ReportField, value: ReportValues[ReportField]) {
  const person = 'mobile' in value ? { mobile: value.mobile, personId: value.personId } : { mobile: null, personId: null };
  return { field, name: value.name, phone: value.phone, email: value.email, ...person };
}

/** Nobody was reported, or whoever receives at an instant. @param until up to when that is planned */
function receiver(report: ReportSource['known'], at: IsoInstant, calendar: Directory['calendar'], until: IsoInstant | null) {
  const found = receiverAt(report, at, calendar);
  return found.kind === 'seats'
    ? { reason: found.reason, role: null, contact: null, until: null, roles: found.roles }
    : { reason: found.reason, role: found.role, contact: contact(found.role, found.person), until, roles: [] };
}

const reportFields: FieldResolvers<ReportSource> = {
  filedAt: ({ report }) => report?.filedAt ?? null,
  changedAt: ({ report }) => report?.changedAt ?? null,
  contacts: ({ known }) => (known === null ? [] : REPORT_FIELDS.map((field) => contact(field, known.values[field]))),
  absences: async ({ known, asOf }, _, context) => {
    const calendar = await calendarOf(context);
    const today = dayOf(asOf, calendar);
    const ended = (absence: Absence): boolean => absence.endedAt !== null && absence.endedAt <= asOf;
    return (known?.absences ?? [])
      .map((absence) => ({
        ...absence,
        name: absence.person.name,
        workingDays: workingDaysBetween(absence.fromDay, absence.toDay, calendar),
        open: !ended(absence) && absence.toDay >= today,
      }))
      .sort((one, other) => (one.fromDay < other.fromDay ? 1 : -1));
  },
  receiver: async ({ member, known, asOf }, _, context) => {
    const [calendar, duties] = await Promise.all([
      calendarOf(context),
      context.reads().read((tx) => dutiesBetween(tx, [member.id], asOf, null)),
    ]);
    return receiver(known, asOf, calendar, duties[0]?.to ?? null);
  },
  duties: async ({ member, asOf }, args: { from?: string | null; to?: string | null }, context) => {
    const asked = new InputReader({ ...args });
    const begin = askedInstant(asked, 'from') ?? later(asOf, -DAYS_BEFORE);
    const end = askedInstant(asked, 'to') ?? later(asOf, DAYS_AFTER);
    refuseWrong(asked);
    if (Date.parse(end) - Date.parse(begin) > LONGEST_SPAN_MS) return [];
    return (await context.reads().read((tx) => dutiesBetween(tx, [member.id], begin, end))).map(dutyLine);
  },
  gaps: async ({ report, now }, _, context) => (report === null ? [] : gapsAhead(report, now, await calendarOf(context))),
  history: async ({ member, asOf }, _, context) => {
    const stories = await context.reads().read((tx) => reportStories(tx, [member.id]));
    return (stories.get(member.id) ?? []).filter(({ event }) => event.at <= asOf).map((line, _place, all) => withAbsence(line, all));
  },
  nameable: ({ member }, _, context) => (member.id === context.caller.tenantId ? context.reads().read(nameablePeople) : []),
  actions: ({ member, report }, _, { caller, locale }) =>
    reportActions(report, member.id, caller).map(({ reason, ...action }) => ({
      ...action,
      reason,
      message: reason === null ? null : reportRefusal(locale, reason),
    })),
  version: ({ report }) => report?.version ?? 0,
};

const dutyLine = ({ from, to, role, reason, person }: Duty) => ({ from, to, role, reason, contact: contact(role, person) });

/** What a line tells of an absence: its own days, of one that ended those it was reported with. */
function withAbsence(line: ReportStoryEvent, all: readonly ReportStoryEvent[]): HistoryLine {
  const { event } = line;
  const id = 'absenceId' in event.payload ? event.payload.absenceId : null;
  const reported = all.map((each) => each.event).find((each) => each.type === 'absence_reported' && each.payload.absenceId === id);
  if (reported?.type !== 'absence_reported') return { ...line, told: {} };
  const { handler, fromDay, toDay } = reported.payload;
  return { ...line, told: { handler, fromDay, toDay } };
}

interface HistoryLine extends ReportStoryEvent {
  readonly told: Readonly<Record<string, string>>;
}

const storyFields: FieldResolvers<ReportStoryEvent & Partial<HistoryLine>> = {
  type: ({ event }) => event.type,
  at: ({ event }) => event.at,
  values: ({ told = {} }) => namedValues(told),
  differences: ({ differences }) =>
    differences.map(({ field, from, to }) => ({ field, from: from === null ? null : contact(field, from), to: contact(field, to) })),
};

const memberFields: FieldResolvers<MemberDutySource> = {
  receiver: async ({ duties, at }, _, context) => {
    const [now] = duties;
    if (now === undefined || now.from > at) return receiver(null, at, await calendarOf(context), null);
    const { role, reason, person, to } = now;
    return { reason, role, contact: contact(role, person), until: to, roles: [] };
  },
  gaps: async ({ duties, at }, _, context) => {
    const calendar = await calendarOf(context);
    return duties
      .filter(({ role, to }) => role === 'leader' && to !== null)
      .map(({ from, to }) => {
        // The last day is the one before the instant at which somebody is there again.
        const lastMoment = new Date(Date.parse(to ?? '') - 1).toISOString();
        const days = { fromDay: dayOf(from > at ? from : at, calendar), toDay: dayOf(lastMoment, calendar) };
        return { ...days, workingDays: workingDaysBetween(days.fromDay, days.toDay, calendar) };
      });
  },
};

const complaintFields: FieldResolvers<ComplaintSource> = {
  associationOnDuty: async ({ id, programmeKind }, _, context) => {
    if (programmeKind !== 'banking') return null;
    const orders = await context.reads().workOrders(id);
    const holders = new Set(orders.filter(({ endedAt }) => endedAt === null).map(({ holderTenantId }) => holderTenantId));
    return holders.size === 0 ? [] : dutiesOfMembers(context, [...holders], context.now());
  },
};

export const contactReportResolvers = {
  ReportField: enumOf(REPORT_FIELDS),
  HandlerRole: enumOf(HANDLERS),
  ReceiverRole: enumOf([...HANDLERS, 'leader']),
  ReceiverReason: enumOf(RECEIVER_REASONS),
  ContactReport: reportFields,
  ContactReportEvent: storyFields,
  MemberDuty: memberFields,
  Complaint: complaintFields,
  Query: rootFields(association, { contactReport, memberDuties, absencePreview }),
  Mutation: rootFields(association, {
    fileContactReport: reportCommandField(fileContactReport),
    changeContactReport: reportCommandField(changeContactReport),
    reportAbsence: reportCommandField(reportAbsence),
    endAbsence: reportCommandField(endAbsence),
  }),
};
