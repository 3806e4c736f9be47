import type { CommandResult } from '@lianban/complaint-graph/command/command-field';
import { InputReader, type RawInput } from '@lianban/complaint-graph/command/input-reader';
import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import type { FieldProblem } from '@lianban/complaint/decision';
import { fits } from '@lianban/partner-standing/decision';
import { isMonth, localDay, type Zoned } from '@lianban/partner-standing/month';
import { figureMonth, monthProblem, OUTSIDE_FIGURES, readFigure } from '@lianban/partner-standing/outside/figures';
import { enterFigures, type FigureEntry } from '@lianban/persistence/standing/enter-figures';
import { invalidStandingInput, standingRefusal } from '../messages/messages.ts';
import { scorecardOf } from '../scorecard/scorecard.queries.ts';
import { standingReads } from '../standing-reads.ts';

const MOST_VERSION = 2_147_483_646;

/** Enters what is known from outside of a partner's month; by the settlement clerk, one value or all of them. */
export async function enterOutsideFigures(
  _source: unknown,
  { input }: { readonly input: RawInput },
  context: GraphContext,
): Promise<CommandResult> {
  const reader = new InputReader(input);
  const key = reader.idempotencyKey();
  const partnerId = reader.id('partnerId');
  const month = reader.said('month');
  const verdict = fits(context.caller, 'clerk', partnerId);
  if (verdict !== 'allowed') return { __typename: 'CommandRefused', code: verdict, message: standingRefusal(context.locale, verdict) };
  const [rules, partner] = await Promise.all([standingReads(context).rules(), standingReads(context).partner(partnerId)]);
  if (partner === null || partner.carrierTenantId !== context.caller.tenantId)
    reader.problems.push({ field: 'partnerId', code: 'partner_unknown' });
  const wrongMonth = monthProblem(isMonth(month) ? month : null, context.now(), rules);
  if (wrongMonth !== null) reader.problems.push(wrongMonth);
  const entries = readEntries(reader, partnerId, month, { ...rules, today: localDay(context.now(), rules) });
  if (reader.problems.length > 0 || partner === null) return invalidStandingInput(context, reader.problems);
  const outcome = await context.write((database, who) =>
    enterFigures(database, who, { entries, key, now: context.now(), personName: context.personName, timeZone: rules.timeZone }),
  );
  if (outcome.kind === 'invalid') return invalidStandingInput(context, outcome.problems);
  return { __typename: 'OutsideFiguresEntered', entered: outcome.entered, scorecard: await scorecardOf(partner, month, context) };
}

function readEntries(
  reader: InputReader,
  partnerTenantId: string,
  month: string,
  { today }: Zoned & { readonly today: string },
): FigureEntry[] {
  const entries = reader.parts('figures', OUTSIDE_FIGURES.length).flatMap((part): FigureEntry[] => {
    const figure = part.word('name', OUTSIDE_FIGURES);
    const typed = part.said('value').trim();
    const seenVersion = part.given('seenVersion') ? part.integer('seenVersion', 0, MOST_VERSION) : null;
    const read = typed === '' ? { value: null } : readFigure(figure, typed, today);
    if ('problem' in read) {
      reader.problems.push(read.problem);
      return [];
    }
    const kept = { partnerTenantId, month: figureMonth(figure, month), figure, value: read.value, seenVersion };
    return [{ ...kept, source: 'entered', sourceNote: '' }];
  });
  const named = new Set(entries.map(({ figure }) => figure));
  const twice: FieldProblem = { field: 'figures', code: 'repeated' };
  if (named.size < entries.length) reader.problems.push(twice);
  return entries;
}
