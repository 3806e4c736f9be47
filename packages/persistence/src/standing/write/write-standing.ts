import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { StandingMessage } from '@lianban/partner-standing/messages';
import type pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { byteaText } from '../../write/canonical.ts';
import { outboxRows, type NoticeRow } from '../../write/commit.ts';
import { eventRows, sealLog } from '../../write/seal.ts';
import { insertNewRows, insertRows, together, upsertRows } from '../../write/statements.ts';
import type { OpenedStanding } from './open-standing.ts';
import type { StandingTurn, TurnedLog } from './standing-turn.ts';
import { sealable } from './stored-log.ts';
import { PROJECTIONS, SUBJECTS, type ProjectedRows, type Subject, type SubjectOf } from './subjects.ts';

/** What is written besides the logs and what follows from them. */
export interface Beside {
  /** Who acted; null for the system. */
  readonly actor?: { readonly personId: Uuid; readonly tenantId: Uuid; readonly name: string } | null;
  readonly remember?: object | null;
  /** Rows of tables that follow from no log, by entity. */
  readonly more?: ProjectedRows;
  readonly messages?: readonly NoticeRow[];
}

/** Writes everything a turn has come to as one statement; only tables that have rows stand in it. */
export async function writeTurn(
  client: pg.PoolClient,
  turn: StandingTurn,
  { actor, remember, more = {}, messages = [] }: Beside,
): Promise<void> {
  const { opened, turned } = turn;
  const { programmeId, parties } = opened;
  const sealed = turned.map((log) => sealedLog(opened, log));
  const told = [...turned.flatMap((log) => messagesOf(opened, log, turn.now)), ...messages];
  const projected = turned.map((log) => changedRows(opened, log));
  const named = turned.map(({ id: standingId }) => ({ programmeId, partnerTenantId: parties.partnerTenantId, standingId, ...actor }));
  const parts: readonly (readonly [write: (parameter: number) => string, rows: readonly object[]])[] = [
    [(n) => upsertRows('StandingLog', n), turned.map((log, index) => logRow(opened, log, sealed[index]!.head))],
    [(n) => insertRows('StandingEvent', n), sealed.flatMap(({ events }) => eventRows(events))],
    [(n) => insertRows('StandingText', n), sealed.flatMap(({ texts }) => texts)],
    [(n) => insertNewRows('StandingActor', n), actor ? named : []],
    ...PROJECTIONS.map((entity) => [(n: number) => upsertRows(entity, n), projected.flatMap((rows) => rows[entity] ?? [])] as const),
    ...Object.entries(more).map(([entity, rows]) => [(n: number) => insertRows(entity, n), rows] as const),
    [(n) => insertRows('Notice', n), told],
    [(n) => insertRows('Outbox', n), outboxRows(told)],
    [(n) => insertRows('CommandLog', n), remember ? [remember] : []],
  ];
  const present = parts.filter(([, rows]) => rows.length > 0);
  if (present.length === 0) return;
  await client.query(
    together(present.map(([write], index) => write(index + 1))),
    present.map(([, rows]) => JSON.stringify(rows)),
  );
}

function sealedLog({ programmeId, parties }: OpenedStanding, { subject, id, version, head, events }: TurnedLog) {
  const { partnerTenantId, carrierTenantId } = parties;
  const ofCarrier = (SUBJECTS[subject] as SubjectOf<unknown>).carrierOnly === true || partnerTenantId === carrierTenantId;
  const audience = ofCarrier ? [carrierTenantId] : [partnerTenantId, carrierTenantId];
  return sealLog(
    { programmeId, partnerTenantId, standingId: id },
    { logId: id, version, head },
    events.map((event) => sealable(event, audience)),
  );
}

function logRow({ programmeId, parties }: OpenedStanding, { subject, id, version, events, state }: TurnedLog, head: Uint8Array): object {
  const complaintId = (SUBJECTS[subject] as SubjectOf<unknown>).complaintId?.(state) ?? null;
  const lastEventAt = events.at(-1)!.step.at;
  return { programmeId, ...parties, id, subject, complaintId, lastEventAt, version: version + events.length, headHash: byteaText(head) };
}

/** The projection rows of a log's state. */
export function rowsOf(
  subject: Subject,
  state: unknown,
  { programmeId, parties }: Pick<OpenedStanding, 'programmeId' | 'parties'>,
  at: IsoInstant,
): ProjectedRows {
  return (SUBJECTS[subject] as SubjectOf<unknown>).rows(state, { programmeId, ...parties }, at);
}

/** The rows of the new state that differ from those of the old one: only these are written. */
function changedRows(opened: OpenedStanding, { subject, before, beforeAt, state, events }: TurnedLog): ProjectedRows {
  const old = beforeAt === null ? {} : rowsOf(subject, before, opened, beforeAt);
  const known = new Set(Object.values(old).flatMap((rows) => rows.map((row) => JSON.stringify(row))));
  const fresh = rowsOf(subject, state, opened, events.at(-1)!.step.at);
  return Object.fromEntries(Object.entries(fresh).map(([entity, rows]) => [entity, rows.filter((row) => !known.has(JSON.stringify(row)))]));
}

function messagesOf(opened: OpenedStanding, { subject, id, events, states }: TurnedLog, at: IsoInstant): NoticeRow[] {
  const { messages } = SUBJECTS[subject] as SubjectOf<unknown>;
  return events.flatMap((event, index) => messageRows(opened, subject, id, at, messages(event, states[index], opened.parties)));
}

/** Messages about a log of a partner's standing as rows of the product's one table of messages; each names the partner. */
export function messageRows(
  { programmeId, parties, partnerName }: OpenedStanding,
  standingSubject: Subject,
  standingId: Uuid,
  at: IsoInstant,
  messages: readonly StandingMessage[],
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
    changeNoticeId: null,
    partnerTenantId: parties.partnerTenantId,
    standingId,
    standingSubject,
    workOrderId: null,
    values: { partner: partnerName, ...values },
    at,
  }));
}
