import { InputReader } from '@lianban/complaint-graph/command/input-reader';
import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import { refuseWrong } from '@lianban/complaint-graph/list/list.queries';
import { organisation } from '@lianban/complaint-graph/organisation/organisation.resolvers';
import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import { gapsWith } from '@lianban/contact-registry/contact-report/coverage';
import type { ReportEvent } from '@lianban/contact-registry/contact-report/event';
import { foldReportLog, reportAsOf } from '@lianban/contact-registry/contact-report/fold';
import { seesReport } from '@lianban/contact-registry/contact-report/policy';
import { HANDLERS, type ContactReport, type HandlerRole } from '@lianban/contact-registry/contact-report/report';
import { dutiesBetween, reportDates, reportLogsOf, type KeptDuty } from '@lianban/persistence/contact-report/read-reports';
import type { KnownOrganisation } from '@lianban/persistence/read/directory';

/** A member's report as fields read it. */
export interface ReportSource {
  readonly member: KnownOrganisation;
  readonly asOf: IsoInstant;
  readonly now: IsoInstant;
  readonly events: readonly ReportEvent[];
  /** As it is now; null: nothing was filed. */
  readonly report: ContactReport | null;
  /** As it was known at `asOf`, later than which nothing is known yet. */
  readonly known: ContactReport | null;
}

/** The report of a member the caller may know of; null: there is no such member, or it is not the caller's to see. */
export async function reportOf(context: GraphContext, memberId: Uuid, at: IsoInstant | null): Promise<ReportSource | null> {
  const member = await organisation(context, memberId);
  if (member?.kind !== 'member' || !seesReport(memberId, context.caller)) return null;
  const logs = await context.reads().read((tx) => reportLogsOf(tx, [memberId]));
  const events = logs.get(memberId) ?? [];
  const now = context.now();
  const asOf = at ?? now;
  return { member, asOf, now, events, report: foldReportLog(events), known: reportAsOf(events, asOf) };
}

/** Days around it are still written with four digits of a year, and nobody reported anything before. */
const ASKED_FROM = '2000-01-01T00:00:00.000Z';
const ASKED_BEFORE = '2999-01-01T00:00:00.000Z';

/** An instant that is asked about; a slip of the pen is refused. */
export function askedInstant(asked: InputReader, field: string): IsoInstant | null {
  const instant = asked.instantOrNull(field);
  if (instant === null || (instant >= ASKED_FROM && instant < ASKED_BEFORE)) return instant;
  asked.refuse(field, 'out_of_range', `${ASKED_FROM}–${ASKED_BEFORE}`);
  return null;
}

/** One member's report, else the caller's own. */
export async function contactReport(_source: unknown, args: { memberId?: string | null; asOf?: string | null }, context: GraphContext) {
  const asked = new InputReader({ ...args });
  const memberId = asked.idOrNull('memberId') ?? context.caller.tenantId;
  const asOf = askedInstant(asked, 'asOf');
  refuseWrong(asked);
  return reportOf(context, memberId, asOf);
}

/** A member with who receives there at an instant. */
export interface MemberDutySource {
  readonly member: KnownOrganisation;
  readonly at: IsoInstant;
  readonly filedAt: IsoInstant | null;
  readonly changedAt: IsoInstant | null;
  /** From the instant on; empty: nothing was reported by then. */
  readonly duties: readonly KeptDuty[];
}

/** Members of the caller's sight with who receives at an instant: those named, else all by name; two statements whatever their number. */
export async function dutiesOfMembers(context: GraphContext, ids: readonly Uuid[] | null, at: IsoInstant): Promise<MemberDutySource[]> {
  const { organisations } = await context.reads().directory();
  const [dates, duties] = await context
    .reads()
    .read((tx) => Promise.all([reportDates(tx), dutiesBetween(tx, ids === null ? null : [...ids], at, null)]));
  const byMember = Map.groupBy(duties, ({ memberTenantId }) => memberTenantId);
  const names = new Intl.Collator('zh-CN');
  return [...organisations.values()]
    .filter(({ id, kind }) => kind === 'member' && (ids === null || ids.includes(id)) && seesReport(id, context.caller))
    .sort((one, other) => names.compare(one.name, other.name))
    .map((member) => ({
      member,
      at,
      filedAt: dates.get(member.id)?.filedAt ?? null,
      changedAt: dates.get(member.id)?.changedAt ?? null,
      duties: byMember.get(member.id) ?? [],
    }));
}

/** Who is on duty where. */
export function memberDuties(_source: unknown, args: { at?: string | null }, context: GraphContext) {
  const asked = new InputReader({ ...args });
  const at = askedInstant(asked, 'at') ?? context.now();
  refuseWrong(asked);
  return dutiesOfMembers(context, null, at);
}

/** What an absence would leave without a handler; null where the caller has no report, or the days are none. */
export async function absencePreview(
  _source: unknown,
  { handler, fromDay, toDay }: { handler: HandlerRole; fromDay: string; toDay: string },
  context: GraphContext,
) {
  const own = await reportOf(context, context.caller.tenantId, null);
  if (own?.report == null || !HANDLERS.includes(handler) || toDay < fromDay) return null;
  const { calendar, reportSettings } = await context.reads().directory();
  const days = (Date.parse(toDay) - Date.parse(fromDay)) / 86_400_000;
  return days > reportSettings.latestDaysAhead ? null : gapsWith(own.report, { handler, fromDay, toDay }, own.now, calendar);
}
