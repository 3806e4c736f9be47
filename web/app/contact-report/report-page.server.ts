import { data } from '@remix-run/node';
import { AssociationContactReportDocument, AssociationWorkingDaysDocument } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import { shownDay } from '#app/registry/shown-day.server.ts';
import type { Asking } from '#app/session/identity.server.ts';
import type { BankingViewer } from './banking.server.ts';

const DAY_MS = 86_400_000;
/** Five weeks from the Monday of the day that is looked at. */
const DAYS_SHOWN = 35;

/** A member's report as of the day of the address, with the days of the calendar it is looked at on. @param memberId null: the viewer's own */
export async function reportPage(asking: Asking, viewer: BankingViewer, memberId: string | null) {
  const { searchParams } = new URL(asking.request.url);
  const shown = await shownDay(asking, viewer, searchParams);
  const first = mondayOf(shown.day);
  const [{ data: answer, gaps }, { data: calendar }] = await Promise.all([
    graph(asking, viewer, AssociationContactReportDocument, { memberId, asOf: shown.asOf }),
    graph(asking, viewer, AssociationWorkingDaysDocument, { from: first, to: later(first, DAYS_SHOWN - 1) }),
  ]);
  if (!answer.report) {
    // What is no id is no member's, whatever the graph says of it.
    const down = gaps.length > 0 && (memberId === null || /^[\da-f-]{36}$/.test(memberId));
    throw data({ code: down ? 'graph_unavailable' : 'member_not_found', traceId: asking.context.traceId }, { status: down ? 503 : 404 });
  }
  return { report: answer.report, days: calendar.days ?? [], shown, keyBase: crypto.randomUUID() };
}

function later(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

const mondayOf = (day: string): string => later(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
