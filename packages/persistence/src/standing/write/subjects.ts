import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { StandingMessage, StandingParties } from '@lianban/partner-standing/messages';
import type { AccountabilityCase } from '@lianban/partner-standing/accountability/case';
import type { CaseEvent } from '@lianban/partner-standing/accountability/event';
import { clusterMessages } from '@lianban/partner-standing/accountability/cluster';
import type { EnteredPublicity } from '@lianban/partner-standing/accountability/findings';
import { foldCase } from '@lianban/partner-standing/accountability/fold';
import { caseMessages } from '@lianban/partner-standing/accountability/messages';
import { foldBulletin, type Bulletin, type BulletinEvent } from '@lianban/partner-standing/bulletin/bulletin';
import { cardMessages, closingMessages, deductionMessages, objectionMessages } from '@lianban/partner-standing/month-close/messages';
import type { RefundEvent } from '@lianban/partner-standing/refund/event';
import { refundMessages } from '@lianban/partner-standing/refund/messages';
import { foldRefund, type Refund } from '@lianban/partner-standing/refund/refund';
import type { SanctionEvent } from '@lianban/partner-standing/sanction/event';
import { foldSanction } from '@lianban/partner-standing/sanction/fold';
import { massAlertMessages, messagesFor } from '@lianban/partner-standing/sanction/messages';
import type { Sanction } from '@lianban/partner-standing/sanction/sanction';
import { foldLedger, type LedgerEvent, type LoggedLedger } from '@lianban/partner-standing/settlement/ledger-log';
import { settlementMessages } from '@lianban/partner-standing/settlement/messages';
import { foldSummary, summaryMessages, type Summary, type SummaryEvent } from '@lianban/partner-standing/summary/summary';
import { bulletinRows } from './bulletin-rows.ts';
import {
  cardRows,
  closingRows,
  deductionRows,
  foldCard,
  foldClosing,
  foldDeduction,
  foldObjection,
  objectionRows,
  type LoggedCard,
  type LoggedClosing,
  type LoggedDeduction,
  type LoggedObjection,
} from './card-states.ts';
import {
  caseRows,
  findingRows,
  foldFinding,
  foldPublicity,
  foldSign,
  publicityRows,
  signRows,
  type LoggedFinding,
  type LoggedSign,
} from './case-rows.ts';
import { ledgerRows, refundRows } from './money-rows.ts';
import { alertRows, foldAlert, sanctionRows, warningOf, type LoggedAlert } from './sanction-rows.ts';
import type { StandingEventOf } from './stored-log.ts';
import { summaryRows } from './summary-rows.ts';

/** Whose rows: every projection carries the three. */
export interface RowKey extends StandingParties {
  readonly programmeId: Uuid;
}

/** Rows by entity. */
export type ProjectedRows = Readonly<Record<string, readonly object[]>>;

/** What a log of one subject means, and what follows from it. */
export interface SubjectOf<State> {
  fold(state: State | null, event: StandingEventOf, id: Uuid, parties: StandingParties): State;
  /** The projection rows of a state. @param lastEventAt when the log's last event was */
  rows(state: State, key: RowKey, lastEventAt: IsoInstant): ProjectedRows;
  /** Who is told of an event. @param state after it */
  messages(event: StandingEventOf, state: State, parties: StandingParties): readonly StandingMessage[];
  /** What the partner is not shown: its events are the carrier's alone. */
  readonly carrierOnly?: true;
  /** The one complaint it is about, for seats limited to a unit. */
  complaintId?(state: State): Uuid;
}

/** The state of each subject's logs. */
export interface SubjectStates {
  readonly refund: Refund;
  readonly ledger: LoggedLedger;
  readonly deduction: LoggedDeduction;
  readonly objection: LoggedObjection;
  readonly card: LoggedCard;
  readonly closing: LoggedClosing;
  readonly sanction: Sanction;
  readonly mass_alert: LoggedAlert;
  readonly case: AccountabilityCase;
  readonly publicity: EnteredPublicity;
  readonly finding: LoggedFinding;
  readonly bulletin: Bulletin;
  readonly cluster_sign: LoggedSign;
  readonly summary: Summary;
}
export type Subject = keyof SubjectStates;

// The log is the contract: what stands in a subject's log was made by that subject's decisions.
export const SUBJECTS: { readonly [S in Subject]: SubjectOf<SubjectStates[S]> } = {
  refund: {
    fold: (refund, event, id) => foldRefund(refund, event as RefundEvent, id),
    rows: refundRows,
    messages: (event, refund, parties) => refundMessages(event as RefundEvent, refund, parties),
    complaintId: ({ complaintId }) => complaintId,
  },
  ledger: {
    fold: (ledger, event, id, { partnerTenantId }) => foldLedger(ledger, event as LedgerEvent, id, partnerTenantId),
    rows: ledgerRows,
    messages: (event, ledger, parties) => settlementMessages(event as LedgerEvent, ledger, parties),
  },
  deduction: {
    fold: foldDeduction,
    rows: deductionRows,
    messages: (_, deduction, parties) => deductionMessages(deduction, parties),
  },
  objection: {
    fold: foldObjection,
    rows: objectionRows,
    messages: (_, objection, parties) => objectionMessages(objection, parties),
  },
  card: {
    fold: foldCard,
    rows: cardRows,
    messages: (_, { month, mode, versions }, parties) => cardMessages({ month, mode, version: versions.length }, parties),
  },
  closing: {
    fold: foldClosing,
    rows: closingRows,
    messages: (_, { month, finished }, parties) => (finished === null ? [] : closingMessages({ month, left: finished.left }, parties)),
  },
  sanction: {
    fold: (sanction, event, id) => foldSanction(sanction, event as SanctionEvent, id),
    rows: sanctionRows,
    messages: (event, sanction, { carrierTenantId }) => messagesFor(event as SanctionEvent, sanction, carrierTenantId),
  },
  mass_alert: {
    fold: foldAlert,
    rows: alertRows,
    messages: (_, alert, parties) => massAlertMessages(warningOf(alert), parties),
    carrierOnly: true,
  },
  case: {
    fold: (one, event, id) => foldCase(one, event as CaseEvent, id),
    rows: caseRows,
    messages: (event, one, { carrierTenantId }) => caseMessages(event as CaseEvent, one, carrierTenantId),
  },
  publicity: { fold: foldPublicity, rows: publicityRows, messages: () => [] },
  finding: { fold: foldFinding, rows: findingRows, messages: () => [] },
  // Whom an issue is told to is known to the command: every member there is.
  bulletin: {
    fold: (bulletin, event, id) => foldBulletin(bulletin, event as BulletinEvent, id),
    rows: bulletinRows,
    messages: () => [],
  },
  cluster_sign: { fold: foldSign, rows: signRows, messages: (_, sign, parties) => clusterMessages(sign, sign.outletName, parties) },
  summary: {
    fold: (summary, event, id) => foldSummary(summary, event as SummaryEvent, id),
    rows: summaryRows,
    messages: (event, summary, parties) => summaryMessages(event as SummaryEvent, summary, parties),
  },
};

/** Tables that follow from logs, those that others refer to first. */
export const PROJECTIONS = [
  'Refund',
  'SettlementLedger',
  'SettlementPosting',
  'SettlementMonth',
  'Deduction',
  'CardObjection',
  'ClosedCard',
  'MonthClosing',
  'Sanction',
  'MassAlert',
  'AccountabilityCase',
  'AccountabilityTrigger',
  'Publicity',
  'RepeatFinding',
  'Bulletin',
  'ClusterSign',
  'Summary',
] as const;
