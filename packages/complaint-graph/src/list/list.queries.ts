import { COMPLAINT_STATUSES, REQUEST_KINDS, type IsoInstant } from '@lianban/complaint/vocabulary';
import type { ListQuestion } from '@lianban/persistence/read/list';
import { drawingSpans } from '@lianban/persistence/read/survey';
import { GraphQLError } from 'graphql';
import { InputReader, type RawInput } from '../command/input-reader.ts';
import type { GraphContext } from '../graph-context.ts';
import { isCarriers } from '../survey/survey.resolvers.ts';
import { connection } from './connection.ts';

const VIEWS = ['inbox', 'elsewhere', 'open', 'closed', 'all', 'to_call_back', 'breached'] as const;
const SORTS = ['next_deadline', 'last_event', 'accepted', 'number'] as const;
const DIRECTIONS = ['ascending', 'descending'] as const;
const LONGEST_PAGE = 200;
const LONGEST_SEARCH = 100;

interface ListArguments extends RawInput {
  readonly filter?: RawInput | null;
}

/** The caller's own list, a page of it. */
export async function complaints(_source: unknown, args: ListArguments, context: GraphContext) {
  const spans = isCarriers(context) ? drawingSpans((await context.reads().directory()).surveys) : null;
  const page = await context.reads().list(readQuestion(args, context.now(), spans));
  return { ...connection(page), count: page.count, countLimit: page.countLimit };
}

/** How many complaints each view of the own list holds. */
export function counts(_source: unknown, _args: unknown, context: GraphContext) {
  return context.reads().counts(context.now());
}

/**
 * The list's arguments as a checked question.
 *
 * @param spans when what was set about surveys; null to whom surveys are not told
 * @throws GraphQLError BAD_USER_INPUT naming the argument
 */
export function readQuestion(args: ListArguments, now: IsoInstant, spans: string | null): ListQuestion {
  const asked = new InputReader(args);
  const filter = new InputReader(args.filter ?? {}, 'filter.', asked.problems);
  const drawn = filter.flagOrNull('surveyed');
  if (drawn !== null && spans === null) filter.refuse('surveyed', 'not_allowed');
  const question: ListQuestion = {
    now,
    view: filter.word('view', VIEWS, 'all'),
    sort: asked.word('sort', SORTS, 'next_deadline'),
    direction: asked.word('direction', DIRECTIONS, 'ascending'),
    first: asked.integer('first', 1, LONGEST_PAGE, 50),
    after: asked.said('after') || null,
    before: asked.said('before') || null,
    filter: {
      search: filter.said('search').trim().slice(0, LONGEST_SEARCH) || null,
      kind: filter.words('kind', REQUEST_KINDS),
      status: filter.words('status', COMPLAINT_STATUSES),
      ownerId: filter.idOrNull('ownerId'),
      holderId: filter.idOrNull('holderId'),
      serviceId: filter.idOrNull('serviceId'),
      customerId: filter.idOrNull('customerId'),
      unitId: filter.idOrNull('unitId'),
      major: filter.flagOrNull('major'),
      repeat: filter.flagOrNull('repeat'),
      acceptedFrom: filter.instantOrNull('acceptedFrom'),
      acceptedBefore: filter.instantOrNull('acceptedBefore'),
      survey: drawn === null || spans === null ? null : { drawn, spans },
    },
  };
  refuseWrong(asked);
  return question;
}

/** Arguments of a query have no result type for refusals: what is wrong with them is an error of the request. */
export function refuseWrong({ problems: [wrong] }: InputReader): void {
  if (wrong === undefined) return;
  const limit = wrong.limit === undefined ? '' : ` (${wrong.limit})`;
  throw new GraphQLError(`${wrong.field}: ${wrong.code}${limit}`, { extensions: { code: 'BAD_USER_INPUT' } });
}
