import { toTemporal } from '@lianban/complaint/instant';
import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { Temporal } from 'temporal-polyfill';
import type { AssociationSettings } from '../association-settings.ts';
import type { Zoned } from '../month.ts';
import type { AccountabilityFacts, ComplaintFact, RectificationFact, RepeatFinding } from './facts.ts';

/** The four cases of ACC-01: nobody received, came again for attitude or delay, same outlet and kind, reached the public. */
export const CLAUSES = [1, 2, 3, 4] as const;
export type Clause = (typeof CLAUSES)[number];

/** What something is shown by; each opens. */
export type CaseEvidence =
  | { readonly kind: 'work_order'; readonly id: Uuid; readonly complaintId: Uuid }
  | { readonly kind: 'complaint'; readonly id: Uuid }
  | { readonly kind: 'call_back'; readonly id: Uuid; readonly complaintId: Uuid }
  | { readonly kind: 'publicity'; readonly id: Uuid };

/** One thing that happened and that a clause of ACC-01 looks at. */
export interface Occurrence {
  readonly clause: Clause;
  readonly memberTenantId: Uuid;
  readonly outletUnitId: Uuid | null;
  readonly kind: string | null;
  /** Of what happened; the same however often it is computed. */
  readonly id: Uuid;
  readonly at: IsoInstant;
  /** What of one matter, or of one outlet and kind, belongs together. */
  readonly row: string;
  readonly evidence: CaseEvidence;
}

/** Everything ACC-01 looks at, as known at `now`, in order of time. */
export function occurrencesOf(facts: AccountabilityFacts, now: IsoInstant): Occurrence[] {
  return [
    ...facts.complaints.flatMap((complaint) => notReceived(complaint, now)),
    ...facts.complaints.filter(stands).flatMap(cameAgain),
    ...facts.complaints.filter(stands).flatMap(ofOutletAndKind),
    ...facts.publicity
      .filter(({ mishandled }) => mishandled)
      .map(({ id, memberTenantId, outletUnitId, at }): Occurrence => {
        const evidence = { kind: 'publicity', id } as const;
        return { clause: 4, memberTenantId, outletUnitId, kind: null, id, at, row: id, evidence };
      }),
  ].sort((one, other) => (one.at < other.at || (one.at === other.at && one.id < other.id) ? -1 : 1));
}

/** ACC-01(1): the first limit of CLK-11 ended, exclusive, and nobody had accepted; accepted later is still not received in time. */
function notReceived({ complaintId, memberTenantId, orders }: ComplaintFact, now: IsoInstant): Occurrence[] {
  return orders
    .filter(({ firstLimitAt, acceptedAt, endedAt }) => {
      const before = (at: IsoInstant | null) => at !== null && at < firstLimitAt;
      return firstLimitAt <= now && !before(acceptedAt) && !before(endedAt);
    })
    .map(({ workOrderId: id, firstLimitAt: at }) => {
      const evidence = { kind: 'work_order', id, complaintId } as const;
      return { clause: 1, memberTenantId, outletUnitId: null, kind: null, id, at, row: id, evidence };
    });
}

/** ACC-01(2): the customer came again, by a repeat or by not being satisfied, and the member's attitude or delay was why. */
function cameAgain({ complaintId, memberTenantId, outletUnitId, kind, firstComplaintId, acceptedAt, finding, returns }: ComplaintFact) {
  const base = { clause: 2, memberTenantId, outletUnitId, kind, row: firstComplaintId } as const;
  const repeated = firstComplaintId !== complaintId && isBlamed(finding);
  const again: Occurrence[] = repeated
    ? [{ ...base, id: complaintId, at: acceptedAt, evidence: { kind: 'complaint', id: complaintId } }]
    : [];
  const returned = returns
    .filter((one) => isBlamed(one.finding))
    .map(({ callBackId: id, at }): Occurrence => ({ ...base, id, at, evidence: { kind: 'call_back', id, complaintId } }));
  return [...again, ...returned];
}

/** ACC-01(3): a complaint of some kind at an outlet; a repeat counts by itself (CMP-03). */
function ofOutletAndKind({ complaintId: id, memberTenantId, outletUnitId, kind, acceptedAt: at }: ComplaintFact): Occurrence[] {
  if (outletUnitId === null) return [];
  const evidence = { kind: 'complaint', id } as const;
  return [{ clause: 3, memberTenantId, outletUnitId, kind, id, at, row: `${outletUnitId} ${kind}`, evidence }];
}

/** A delay is held against the member only where the demand was justified; a bad attitude always is. */
function isBlamed(finding: RepeatFinding | null): boolean {
  return finding !== null && (finding.cause === 'attitude' || (finding.cause === 'delay' && finding.justified));
}

/** Whether a complaint is held against the member at all. */
export function stands({ standing }: Pick<ComplaintFact, 'standing'>): boolean {
  return standing === 'stands';
}

/** Since when, exclusive, nothing was rectified at the outlet for the kind before an occurrence; '' if nothing ever was. */
export function unrectifiedSince(
  { memberTenantId, outletUnitId, kind, at }: Occurrence,
  rectifications: readonly RectificationFact[],
): IsoInstant {
  return rectifications
    .filter((one) => one.memberTenantId === memberTenantId && one.outletUnitId === outletUnitId && one.kind === kind && one.at <= at)
    .reduce((latest, one) => (one.at > latest ? one.at : latest), '');
}

/**
 * Of what happened up to and with the last of these, in order, what lies in its window ('repeatedly', ACC-01): within the
 * set number of days, the day of the earlier one not counted.
 */
export function inWindow<T extends { readonly at: IsoInstant }>(
  earlier: readonly T[],
  last: { readonly at: IsoInstant },
  { repeatedly }: Pick<AssociationSettings, 'repeatedly'>,
  zone: Zoned,
): T[] {
  const end = localDate(last.at, zone);
  return earlier.filter(({ at }) => at <= last.at && localDate(at, zone).until(end).days <= repeatedly.days);
}

function localDate(at: IsoInstant, { timeZone }: Zoned): Temporal.PlainDate {
  return toTemporal(at).toZonedDateTimeISO(timeZone).toPlainDate();
}
