import type { CommandResult } from '@lianban/complaint-graph/command/command-field';
import { InputReader, type RawInput } from '@lianban/complaint-graph/command/input-reader';
import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import { fits } from '@lianban/partner-standing/decision';
import { settleMonth } from '@lianban/persistence/standing/settlement';
import { invalidStandingInput, standingRefusal } from '../messages/messages.ts';
import { standingReads } from '../standing-reads.ts';
import { ledgerKey, monthOfInput } from './settlement-command-field.ts';
import { settlementOf } from './settlement-source.ts';

/** As many as a page of the list shows. */
const MOST = 50;

/**
 * Settles a month of several ledgers, each in a transaction of its own (REF-02…04): what one lacks keeps no other from being
 * settled, and each says what came of it. A settled one stays as it is.
 */
export async function settleMonths(
  _source: unknown,
  { input }: { readonly input: RawInput },
  context: GraphContext,
): Promise<CommandResult> {
  const reader = new InputReader(input);
  const key = reader.idempotencyKey();
  const month = monthOfInput(reader);
  const wanted = reader.parts('of', MOST).map(ledgerKey);
  if (wanted.length === 0 && reader.problems.length === 0) reader.refuse('of', 'required');
  if (reader.problems.length > 0) return invalidStandingInput(context, reader.problems);
  const right = fits(context.caller, 'clerk', '');
  if (right !== 'allowed') return { __typename: 'CommandRefused', code: right, message: standingRefusal(context.locale, right) };
  const results: { code: string | null; of: (typeof wanted)[number] }[] = [];
  for (const of of wanted) {
    const outcome = await context.write((database, { programmeId }) =>
      settleMonth(
        database,
        {
          caller: context.caller,
          programmeId,
          idempotencyKey: `${key}:${of.partnerTenantId}:${of.mode}`,
          now: context.now(),
          personName: context.personName,
        },
        of,
        { month },
      ),
    );
    if (outcome.kind === 'invalid') return invalidStandingInput(context, outcome.problems);
    results.push({ of, code: outcome.kind === 'refused' ? outcome.code : null });
  }
  return {
    __typename: 'MonthsSettled',
    settled: results.filter(({ code }) => code === null).length,
    results: await Promise.all(
      results.map(async ({ of, code }) => {
        const partner = await standingReads(context).partner(of.partnerTenantId);
        return {
          settlement: partner?.carrierTenantId === context.caller.tenantId ? await settlementOf(partner, of.mode, month, context) : null,
          refused: code === null ? null : { code, message: standingRefusal(context.locale, code) },
        };
      }),
    ),
  };
}
