import { expect, test } from '@jest/globals';
import { MoneyDesk } from '../testing/money-desk.ts';
import { CAST } from '../testing/scene.ts';
import { BrokenStandingLog } from '../log.ts';
import { stepBy } from '../decision.ts';
import { BrokenLedger } from './ledger.ts';
import { foldLedger, monthSettledEvent, postedEvent, type LedgerEvent, type LoggedLedger } from './ledger-log.ts';

const ID = 'ledger-1';
const fold = (events: readonly LedgerEvent[]) =>
  events.reduce<LoggedLedger | null>((ledger, event) => foldLedger(ledger, event, ID, 'partner-a'), null);

/** A settled month with a refund, a hold and what takes it back, as events that went through JSON. */
function story(): { readonly desk: MoneyDesk; readonly events: readonly LedgerEvent[] } {
  const desk = new MoneyDesk('2026-07-10 10:00').credited();
  desk.share('2026-06', '999999999999.99');
  desk.suspends(true, '2026-06').settles('2026-06');
  desk.counters('posting-1', '2026-07');
  const settled = monthSettledEvent('emp', '2026-06', stepBy(CAST.clerk, desk.now));
  const events = [...desk.ledger.postings.map(postedEvent), settled];
  return { desk, events: JSON.parse(JSON.stringify(events)) as LedgerEvent[] };
}

test('a ledger is what its log means, to the fen, after a way through JSON (REF-04)', () => {
  const { desk, events } = story();
  const ledger = fold(events)!;
  expect(ledger.postings).toEqual(desk.ledger.postings);
  expect(ledger.settledUpTo).toBe('2026-06');
  expect(ledger.version).toBe(events.length);
  expect(Object.values(ledger.sequenceOf)).toEqual(ledger.postings.map((_, index) => index + 1));
});

test('a log that no decision made is told, not read: entries that do not balance, an amount that is none, a month settled again', () => {
  const { events } = story();
  const [first] = events as [LedgerEvent<'posted'>];
  const changed = (entries: LedgerEvent<'posted'>['payload']['entries']): LedgerEvent => ({
    ...first,
    payload: { ...first.payload, entries },
  });
  expect(() => fold([changed([{ account: 'payable', amount: '1.00' }])])).toThrow(BrokenLedger);
  expect(() => fold([changed([{ account: 'payable', amount: '1e3' }])])).toThrow(BrokenStandingLog);
  expect(() => fold([...events, events.at(-1)!])).toThrow(BrokenStandingLog);
});
