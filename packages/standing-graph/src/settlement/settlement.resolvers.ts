import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import { organisation } from '@lianban/complaint-graph/organisation/organisation.resolvers';
import type { FieldResolvers } from '@lianban/complaint-graph/resolver';
import { enumOf } from '@lianban/complaint-graph/words/enums';
import { fits, type Action, type StandingRefusalCode } from '@lianban/partner-standing/decision';
import { formatYuan, type Fen } from '@lianban/partner-standing/money';
import { ACCOUNTS, POSTING_KINDS, type Entry } from '@lianban/partner-standing/settlement/posting';
import { ledgers, statement, type PostingRecord, type SettlementMonthRecord } from '@lianban/persistence/standing/read-settlement';
import { standingRefusal } from '../messages/messages.ts';
import { standingReads } from '../standing-reads.ts';
import { saidActions } from '../story/standing-story.resolvers.ts';
import { SETTLEMENT_STATES, type SettlementSource } from './settlement-source.ts';

type Sums = Pick<
  SettlementMonthRecord,
  'opening' | 'share' | 'refunds' | 'held' | 'released' | 'paid' | 'corrections' | 'closing' | 'heldBalance'
>;
const said = (name: keyof Sums) => (sums: Sums) => formatYuan(sums[name]);
const sums = {
  opening: said('opening'),
  share: said('share'),
  refunds: said('refunds'),
  held: said('held'),
  released: said('released'),
  paid: said('paid'),
  corrections: said('corrections'),
  closing: said('closing'),
  heldBalance: said('heldBalance'),
} satisfies FieldResolvers<Sums>;

const settlementFields: FieldResolvers<SettlementSource> = {
  ...sums,
  partner: ({ partner }, _, context) => organisation(context, partner.id),
  toDeduct: ({ toDeduct, state }) => formatYuan(state === 'settled' ? 0n : toDeduct),
  missing: ({ missing }, _, { locale }) => missing.map((code) => ({ code, message: standingRefusal(locale, code) })),
  lines: async ({ partner, mode, month }, _, context) => {
    const found = await standingReads(context).read((tx) => statement(tx, { partnerTenantId: partner.id, mode, month }));
    const taken = new Set(found?.lines.map(({ counters }) => counters));
    return (found?.lines ?? []).map((line) => ({ ...line, countered: taken.has(line.id) }));
  },
  accounts: async ({ partner, mode }, _, context) => {
    const own = (await standingReads(context).read((tx) => ledgers(tx, partner.id))).find((ledger) => ledger.mode === mode);
    return ACCOUNTS.map((account) => ({ account, amount: own?.balances[account] ?? 0n }));
  },
  actions: (settlement, _, context) => saidActions(context, settlementActions(settlement, context)),
};

const ACTIONS = ['enter_share', 'settle', 'enter_payment', 'counter'] as const;

/** What the clerk may do with a month; whether a suspension forbids to pay is said when it is tried. */
function settlementActions(settlement: SettlementSource, { caller }: GraphContext): Action<(typeof ACTIONS)[number]>[] {
  const { state, missing, shareEntered, partner, closing } = settlement;
  const right = fits(caller, 'clerk', partner.id);
  if (caller.tenantKind !== 'carrier') return [];
  const against: Readonly<Record<(typeof ACTIONS)[number], StandingRefusalCode | null>> = {
    enter_share: shareEntered ? 'share_already_entered' : null,
    settle: state === 'settled' ? 'month_is_settled' : (missing[0] ?? null),
    enter_payment: state === 'settled' ? 'month_is_settled' : closing <= 0n ? 'nothing_owed' : null,
    counter: null,
  };
  return ACTIONS.map((name) => {
    const reason = right === 'allowed' ? against[name] : right;
    return { name, allowed: reason === null, reason };
  });
}

const payableOf = (entries: readonly Entry[]): Fen => entries.find(({ account }) => account === 'payable')?.amount ?? 0n;

const lineFields: FieldResolvers<PostingRecord> = {
  at: ({ step }) => step.at,
  reason: ({ step }) => (step.reason === '' ? null : step.reason),
  amount: ({ entries }) => formatYuan(payableOf(entries)),
  complaint: ({ complaintId }, _, context) => (complaintId === null ? null : context.reads().complaint(complaintId)),
};

/** A month of a partner's settlement, its postings, and what the accounts hold. */
export const settlementResolvers = {
  SettlementState: enumOf(SETTLEMENT_STATES),
  LedgerAccount: enumOf(ACCOUNTS),
  PostingKind: enumOf(POSTING_KINDS),
  Settlement: settlementFields,
  SettlementLine: lineFields,
  SettlementMonth: sums,
  AccountBalance: { amount: ({ amount }: Entry) => formatYuan(amount) },
};
