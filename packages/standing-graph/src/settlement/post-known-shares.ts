import type { CommandResult } from '@lianban/complaint-graph/command/command-field';
import { InputReader, type RawInput } from '@lianban/complaint-graph/command/input-reader';
import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import { fits, type StandingRefusalCode } from '@lianban/partner-standing/decision';
import { formatYuan } from '@lianban/partner-standing/money';
import { enterSettlementShare } from '@lianban/persistence/standing/settlement';
import { invalidStandingInput, standingRefusal } from '../messages/messages.ts';
import { knownSharesOf, shareCursor, type KnownShareSource } from './known-shares.ts';
import { monthOfInput } from './settlement-command-field.ts';

/** How much one request does, as an import's step: enough to be quick, little enough to answer before the gateway gives up. */
const MOST_LEDGERS = 100;
const MOST_MS = 2_000;

/**
 * Posts the shares of a month that billing's list names (REF-04), the next ledgers at a time, each in a transaction of its own and
 * under its own lock. What was posted meanwhile stays as it is, and what was entered after the clerk looked is left for another look.
 */
export async function postKnownShares(
  _source: unknown,
  { input }: { readonly input: RawInput },
  context: GraphContext,
): Promise<CommandResult> {
  const reader = new InputReader(input);
  const key = reader.idempotencyKey();
  const month = monthOfInput(reader);
  const seenAt = reader.instant('seenAt');
  const after = reader.said('after');
  if (reader.problems.length > 0) return invalidStandingInput(context, reader.problems);
  const right = fits(context.caller, 'clerk', '');
  if (right !== 'allowed') return { __typename: 'CommandRefused', code: right, message: standingRefusal(context.locale, right) };
  const all = await knownSharesOf(month, context);
  const from = after === '' ? 0 : all.findIndex((each) => shareCursor(each) === after) + 1;
  const began = performance.now();
  const counts = { posted: 0, changed: 0 };
  const refused: { readonly share: KnownShareSource; readonly code: StandingRefusalCode }[] = [];
  let [done, given] = [from, 0];
  for (const share of all.slice(from)) {
    if (given >= MOST_LEDGERS || performance.now() - began > MOST_MS) break;
    done += 1;
    if (share.state !== 'to_post' || share.known === null) continue;
    if (share.knownAt === null || share.knownAt > seenAt) {
      counts.changed += 1;
      continue;
    }
    given += 1;
    const outcome = await post(share, share.known, key, context);
    if (outcome.kind === 'invalid') return invalidStandingInput(context, outcome.problems);
    if (outcome.kind === 'done') counts.posted += 1;
    // Somebody else was faster: it is posted, which is what was asked for; whether as known, the list says.
    else if (outcome.kind === 'refused' && outcome.code !== 'share_already_entered') refused.push({ share, code: outcome.code });
  }
  return {
    __typename: 'KnownSharesPosted',
    ...counts,
    done,
    total: all.length,
    nextAfter: done < all.length ? shareCursor(all[done - 1]!) : null,
    refused: refused.map(({ share, code }) => ({ share, refused: { code, message: standingRefusal(context.locale, code) } })),
  };
}

/** A new figure under an old key is another command: its moment belongs to the key. */
function post(share: KnownShareSource, amount: bigint, key: string, context: GraphContext) {
  const { partner, mode, month, openMonth, knownAt } = share;
  return context.write((database, { programmeId }) =>
    enterSettlementShare(
      database,
      {
        caller: context.caller,
        programmeId,
        idempotencyKey: `${key}:${partner.id}:${mode}:${Date.parse(knownAt ?? '')}`,
        now: context.now(),
        personName: context.personName,
      },
      { partnerTenantId: partner.id, mode },
      { shareOf: month, month: openMonth, amount: formatYuan(amount) },
    ),
  );
}
