import type { Uuid } from '@lianban/complaint/vocabulary';
import type { Step } from '../decision.ts';
import { BrokenStandingLog, type LogEvent } from '../log.ts';
import { formatYuan, parseYuan } from '../money.ts';
import type { Month } from '../month.ts';
import type { Mode } from '../scorecard/mode.ts';
import { BrokenLedger } from './ledger.ts';
import { balances, type Account, type Posting } from './posting.ts';
import type { Ledger } from './settle-month.ts';

/** The events of a ledger's log. Amounts are decimal yuan, so that a payload is plain JSON. */
export interface LedgerEventPayloads {
  posted: Omit<Posting, 'partnerTenantId' | 'entries' | 'step'> & {
    readonly entries: readonly { readonly account: Account; readonly amount: string }[];
  };
  /** From now on nothing is posted into the month or before it. */
  month_settled: { readonly mode: Mode; readonly month: Month };
}
export type LedgerEvent<T extends keyof LedgerEventPayloads = keyof LedgerEventPayloads> = LogEvent<LedgerEventPayloads, T>;

/** One partner's ledger of a mode as its log means it. */
export interface LoggedLedger extends Ledger {
  readonly id: Uuid;
  readonly settled: readonly { readonly month: Month; readonly step: Step }[];
  /** The number of each posting's event, by the posting's id. */
  readonly sequenceOf: Readonly<Record<Uuid, number>>;
  /** The number of events it was folded from. */
  readonly version: number;
}

/** The payload version each kind of event is written in today. */
const EVENT_VERSION = 1;

/** A posting as an event; who posted it and why is the event's step. */
export function postedEvent({ partnerTenantId: _partner, entries, step, ...posting }: Posting): LedgerEvent<'posted'> {
  const written = entries.map(({ account, amount }) => ({ account, amount: formatYuan(amount) }));
  return { type: 'posted', version: EVENT_VERSION, step, payload: { ...posting, entries: written } };
}

export function monthSettledEvent(mode: Mode, month: Month, step: Step): LedgerEvent<'month_settled'> {
  return { type: 'month_settled', version: EVENT_VERSION, step, payload: { mode, month } };
}

/**
 * The ledger after one more event of its log.
 *
 * @throws BrokenLedger where a posting does not balance; BrokenStandingLog where an amount is none or months are settled out of order
 */
export function foldLedger(ledger: LoggedLedger | null, event: LedgerEvent, id: Uuid, partnerTenantId: Uuid): LoggedLedger {
  const { mode } = event.payload;
  const before = ledger ?? { id, partnerTenantId, mode, postings: [], settledUpTo: null, settled: [], sequenceOf: {}, version: 0 };
  const version = before.version + 1;
  if (event.type === 'month_settled') {
    const { month } = event.payload;
    if (before.settledUpTo !== null && month <= before.settledUpTo) throw new BrokenStandingLog(`${month} is settled already`);
    return { ...before, settledUpTo: month, settled: [...before.settled, { month, step: event.step }], version };
  }
  const { payload, step } = event;
  const entries = payload.entries.map(({ account, amount: text }) => {
    const amount = parseYuan(text, null);
    if (typeof amount === 'string') throw new BrokenStandingLog(`no amount: ${JSON.stringify(text)}`);
    return { account, amount };
  });
  if (!balances({ entries })) throw new BrokenLedger(`posting ${payload.id} does not balance`);
  const postings = [...before.postings, { ...payload, partnerTenantId, entries, step }];
  return { ...before, postings, sequenceOf: { ...before.sequenceOf, [payload.id]: version }, version };
}
