import { messagesFor, type RegistryMessage } from '@lianban/contact-registry/change-notice/messages';
import { isOpenNotice, takesEffectAt, type Notice } from '@lianban/contact-registry/change-notice/notice';
import { nextReminder, owedTo } from '@lianban/contact-registry/change-notice/reminders';
import type { Period } from '@lianban/contact-registry/effective-dating';
import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import { v7 as uuidv7 } from 'uuid';
import type { ProgrammeContext } from '../programme-context.ts';
import { byteaText } from '../write/canonical.ts';
import { beginningOf } from '../write/chain.ts';
import type { NoticeRow } from '../write/commit.ts';
import { sealLog, type SealedLog } from '../write/seal.ts';
import type { OpenedRegistry } from './open-registry.ts';
import type { RegistryTurn, TurnedNotice } from './registry-turn.ts';
import { sealable } from './stored-log.ts';

type NoticeKey = { readonly programmeId: Uuid; readonly partnerTenantId: Uuid; readonly changeNoticeId: Uuid };

/** All rows of one transaction about a partner's registry. */
export interface RegistryRows {
  readonly notices: readonly object[];
  readonly sealed: readonly SealedLog<NoticeKey>[];
  /** Periods that end earlier now. */
  readonly ended: readonly PeriodKeyRow[];
  /** Periods that are new, or in which a later word of the same instant holds. */
  readonly periods: readonly object[];
  readonly messages: readonly NoticeRow[];
}

export interface PeriodKeyRow {
  readonly programmeId: Uuid;
  readonly partnerTenantId: Uuid;
  readonly field: string;
  readonly validFrom: IsoInstant;
  readonly validTo: IsoInstant | null;
}

/** What a turn writes. */
export function registryRows(turn: RegistryTurn): RegistryRows {
  const { opened, now } = turn;
  const sealed = [...turn.turned].map(([id, turned]) => sealedNotice(opened, id, turned));
  return {
    notices: [...turn.turned.values()].map(({ after, events }, index) =>
      noticeRow(opened, after, {
        head: sealed[index]!.head,
        lastEventAt: events.at(-1)!.at,
        nextAt: nextLookAt(after, now, opened.context),
      }),
    ),
    sealed,
    ...changedPeriods(opened, turn.periods),
    messages: [...turn.turned].flatMap(([id, { events, after }]) =>
      messageRows(opened, id, now, messagesFor(events, after, opened.parties, opened.context.calendar)),
    ),
  };
}

function sealedNotice({ programmeId, parties, notices }: OpenedRegistry, id: Uuid, { before, events }: TurnedNotice): SealedLog<NoticeKey> {
  const { partnerTenantId, carrierTenantId } = parties;
  return sealLog(
    { programmeId, partnerTenantId, changeNoticeId: id },
    { logId: id, version: before?.version ?? 0, head: notices.get(id)?.head ?? beginningOf(programmeId, id) },
    events.map((event) => sealable(event, carrierTenantId, before, partnerTenantId)),
  );
}

/** A notice's row: it follows from the notice, but `nextAt`, which follows from the instant of looking too. */
export function noticeRow(
  { programmeId, parties }: Pick<OpenedRegistry, 'programmeId' | 'parties'>,
  notice: Notice,
  beside: { readonly head: Uint8Array; readonly lastEventAt: IsoInstant; readonly nextAt: IsoInstant | null },
): object {
  const { id, kind, state, changes, exceptions, submitted, plannedAt } = notice;
  const owed = owedTo(notice)?.what ?? null;
  return {
    programmeId,
    partnerTenantId: parties.partnerTenantId,
    id,
    carrierTenantId: parties.carrierTenantId,
    kind,
    state,
    open: isOpenNotice(notice),
    owed,
    decideBy: owed === null ? null : (plannedAt ?? submitted?.at ?? null),
    fields: changes.map(({ field }) => field),
    exceptions,
    draftedAt: notice.drafted.at,
    submittedAt: submitted?.at ?? null,
    earliestAt: notice.earliestAt,
    plannedAt,
    exceptionGrantedAt: notice.exceptionGranted?.at ?? null,
    effectiveAt: notice.effectiveAt,
    shortNotice: notice.shortNotice,
    replacedBy: notice.replacedBy,
    lastEventAt: beside.lastEventAt,
    nextAt: beside.nextAt,
    version: notice.version,
    headHash: byteaText(beside.head),
  };
}

/** When the worker must look at a notice: its effect, or the next reminder after the instant of looking; null: never. */
export function nextLookAt(notice: Notice, after: IsoInstant, { calendar, registrySettings }: ProgrammeContext): IsoInstant | null {
  const instants = [takesEffectAt(notice), nextReminder(notice, after, calendar, registrySettings)?.at];
  // Instants of our one form sort by time.
  return instants.filter((at) => at != null).sort()[0] ?? null;
}

const keyOf = ({ field, from }: Period): string => `${field} ${from}`;

/** How the stored periods become those of the turn; none is ever taken away. */
function changedPeriods(opened: OpenedRegistry, wanted: readonly Period[]): Pick<RegistryRows, 'ended' | 'periods'> {
  const { programmeId, parties, periods: stored } = opened;
  const { partnerTenantId } = parties;
  const known = new Map(stored.map((period) => [keyOf(period), period]));
  return {
    ended: wanted
      .filter((period) => known.has(keyOf(period)) && known.get(keyOf(period))?.to !== period.to)
      .map(({ field, from, to }) => ({ programmeId, partnerTenantId, field, validFrom: from, validTo: to })),
    periods: wanted.filter((period) => known.get(keyOf(period))?.noticeId !== period.noticeId).map((period) => periodRow(opened, period)),
  };
}

/** A period's row. */
export function periodRow({ programmeId, parties }: Pick<OpenedRegistry, 'programmeId' | 'parties'>, period: Period): object {
  const { field, value, from, to, noticeId, submittedAt, decidedBy } = period;
  return {
    programmeId,
    partnerTenantId: parties.partnerTenantId,
    field,
    validFrom: from,
    validTo: to,
    carrierTenantId: parties.carrierTenantId,
    value,
    changeNoticeId: noticeId,
    submittedAt,
    decidedHow: decidedBy.how,
    decidedByPersonId: decidedBy.personId,
    decidedByTenantId: decidedBy.tenantId,
  };
}

/** Messages about a notice as rows of the product's one table of messages. */
export function messageRows(
  { programmeId, parties }: OpenedRegistry,
  changeNoticeId: Uuid,
  at: IsoInstant,
  messages: readonly RegistryMessage[],
): NoticeRow[] {
  return messages.map(({ kind, tenantId, roles, values }) => ({
    id: uuidv7(),
    programmeId,
    tenantId,
    personId: null,
    unitId: null,
    roles,
    kind,
    complaintId: null,
    changeNoticeId,
    partnerTenantId: parties.partnerTenantId,
    workOrderId: null,
    values,
    at,
  }));
}
