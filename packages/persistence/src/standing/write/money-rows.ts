import type { IsoInstant } from '@lianban/complaint/vocabulary';
import type { Fen } from '@lianban/partner-standing/money';
import { feeKey } from '@lianban/partner-standing/refund/fee';
import type { Refund } from '@lianban/partner-standing/refund/refund';
import { balancesOf, statementOf, type Balances } from '@lianban/partner-standing/settlement/ledger';
import type { LoggedLedger } from '@lianban/partner-standing/settlement/ledger-log';
import type { ProjectedRows, RowKey } from './subjects.ts';

/** Fen as they stand in JSON for a bigint column: no number of JavaScript in between. */
const text = (amount: Fen | null): string | null => (amount === null ? null : String(amount));
const accounts = ({ revenue_share, customer_refunds, payable, held, paid }: Balances) => ({
  revenueShare: text(revenue_share),
  customerRefunds: text(customer_refunds),
  payable: text(payable),
  held: text(held),
  paid: text(paid),
});

/** A refund's row. */
export function refundRows(refund: Refund, key: RowKey, lastEventAt: IsoInstant): ProjectedRows {
  const { id, state, kind, mode, complaintId, fee, charged, wrong, amount, claimed, credited, deducted, version } = refund;
  return {
    Refund: [
      {
        ...key,
        id,
        state,
        kind,
        mode,
        complaintId,
        customerId: fee.customerId,
        serviceId: fee.serviceId,
        item: fee.item,
        feeMonth: fee.month,
        feeKey: feeKey(fee),
        charged: text(charged),
        wrong: text(wrong),
        amount: text(amount),
        claimedAt: claimed.at,
        creditedAt: credited?.at ?? null,
        reference: credited?.reference ?? null,
        deductedMonth: deducted?.month ?? null,
        postingId: deducted?.postingId ?? null,
        lastEventAt,
        version,
      },
    ],
  };
}

/** A ledger's rows: its balances, every posting, every settled month. */
export function ledgerRows(ledger: LoggedLedger, key: RowKey): ProjectedRows {
  const { id: ledgerId, mode, postings, settledUpTo, settled, sequenceOf } = ledger;
  return {
    SettlementLedger: [{ ...key, id: ledgerId, mode, settledUpTo, ...accounts(balancesOf(postings)) }],
    SettlementPosting: postings.map((posting) => {
      const { id, month, kind, shareOf, complaintId, refundId, counters, step } = posting;
      const { at, personId, tenantId } = step;
      const about = { shareOf, complaintId, refundId, counters, at, personId, tenantId };
      return { ...key, id, ledgerId, sequence: sequenceOf[id], mode, month, kind, ...about, ...accounts(balancesOf([posting])) };
    }),
    SettlementMonth: settled.map(({ month, step }) => {
      const { lines: _lines, ...sums } = statementOf(postings, month);
      const amounts = Object.fromEntries(
        Object.entries(sums).map(([name, value]) => [name, typeof value === 'bigint' ? text(value) : value]),
      );
      return { ...key, ledgerId, mode, settledAt: step.at, settledByPersonId: step.personId, ...amounts };
    }),
  };
}
