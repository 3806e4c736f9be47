import { InputReader, type RawInput } from '@lianban/complaint-graph/command/input-reader';
import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import { connection } from '@lianban/complaint-graph/list/connection';
import { refuseWrong } from '@lianban/complaint-graph/list/list.queries';
import { mayChooseTracks } from '@lianban/complaint/two-track/choice';
import { TRACK_UNITS } from '@lianban/complaint/two-track/tracks';
import type { IsoInstant } from '@lianban/complaint/vocabulary';
import { cursorOf, readTimeCursor } from '@lianban/persistence/read/list';
import { startOfYear, trackPage, type TrackQuestion, type TrackRecord } from '@lianban/persistence/read/tracks';
import { trackChoices } from '@lianban/persistence/two-track-choice';

const LONGEST_PAGE = 100;

/** Since when the caller's member handles on two tracks. */
export async function twoTrackChoice(_source: unknown, _args: unknown, context: GraphContext) {
  if (context.caller.tenantKind !== 'member') return null;
  const history = await context.reads().read(trackChoices);
  const [latest] = history;
  return {
    inForce: latest !== undefined && latest.to === null,
    since: latest === undefined ? null : (latest.to ?? latest.from),
    mayChoose: mayChooseTracks(context.caller) === 'allowed',
    history: history.map(({ from, to, enteredByName, endedByName }) => ({ from, to, chosenBy: enteredByName, endedBy: endedByName })),
  };
}

/** What waits, for one unit or anybody. */
export async function tracksWaiting(_source: unknown, args: RawInput, context: GraphContext) {
  const asked = new InputReader(args);
  const unit = asked.wordOrNull('unit', TRACK_UNITS);
  return page(context, asked, { kind: 'waiting', unit }, ({ begunAt }) => begunAt);
}

/** What is filed away: of a year as the programme's calendar has it, or under a number. */
export async function tracksArchived(_source: unknown, args: RawInput, context: GraphContext) {
  const asked = new InputReader(args);
  const year = asked.given('year') ? asked.integer('year', 2000, 2100) : null;
  const number = asked.said('number').trim() || null;
  const { settings } = await context.reads().directory();
  const question = {
    kind: 'archived',
    from: year === null ? null : startOfYear(year, settings.timeZone),
    to: year === null ? null : startOfYear(year + 1, settings.timeZone),
    number,
  } as const;
  return page(context, asked, question, ({ archivedAt }) => archivedAt ?? '');
}

async function page(context: GraphContext, asked: InputReader, question: TrackQuestion, at: (track: TrackRecord) => IsoInstant) {
  const first = asked.integer('first', 1, LONGEST_PAGE, 50);
  const place = readTimeCursor(asked.said('after'));
  const after = place && { at: place.at, complaintId: place.id };
  refuseWrong(asked);
  const rows = await context.reads().read((tx) => trackPage(tx, question, { first: first + 1, after }));
  const items = rows.slice(0, first).map((item) => ({ cursor: cursorOf(at(item), item.complaintId), item }));
  return connection({ items, hasNextPage: rows.length > first, hasPreviousPage: after !== null });
}
