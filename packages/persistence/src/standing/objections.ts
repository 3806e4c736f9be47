import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { Verdict } from '@lianban/partner-standing/decision';
import type { Month } from '@lianban/partner-standing/month';
import { takenOut } from '@lianban/partner-standing/scorecard/objection';
import {
  decideObjection as decide,
  fileObjection as file,
  mayObject,
  objectionEnds,
  type Contested,
  type Objection,
  type ObjectionContext,
} from '@lianban/partner-standing/scorecard/objection';
import { settingsFrom, calendarOf, type StoredSettings } from '../stored-settings.ts';
import type { Database } from '../database.ts';
import type { Tx } from '../tenant-transaction.ts';
import { insertRows, upsertRows } from '../write/statements.ts';
import { medianDue } from './deductions.ts';
import { runStandingCommand, type StandingOutcome, type StandingRequest } from './run-standing-command.ts';
import { rowsBetween } from './scorecard-rows.ts';
import { shownVersions } from './shown-versions.ts';
import { storedContributions } from './stored-contributions.ts';
import { partnerOf, STRANGER } from './whose.ts';
import { objectionEvent } from './write/card-states.ts';
import type { OpenedStanding } from './write/open-standing.ts';
import type { StandingTurn } from './write/standing-turn.ts';

/** A partner's objection to a complaint or deduction that counts on its closed card, once and in time. */
export function fileObjection(
  database: Database,
  request: StandingRequest,
  input: { readonly about: Contested; readonly evidence: string },
): Promise<StandingOutcome> {
  const partnerTenantId = request.caller.tenantId;
  return runStandingCommand(database, request, { partnerTenantId }, { object: input }, async (turn, objectionId) => {
    const context = await objectionContext(turn, partnerTenantId, input.about);
    const outcome = file({ ...input, partnerTenantId }, request.caller, { ...context, objectionId });
    if (outcome.kind !== 'decided') return outcome;
    turn.append('objection', objectionId, [objectionEvent(null, outcome.result)]);
    return { kind: 'write', standingId: objectionId };
  });
}

/**
 * The reviewer's word on an objection. Where it is upheld the complaint leaves the partner's counters at once; a closed card shows it with its
 * next version.
 */
export async function decideObjection(
  database: Database,
  request: StandingRequest,
  objectionId: Uuid,
  input: { readonly upheld: boolean; readonly reason: string },
): Promise<StandingOutcome> {
  const partnerTenantId = await partnerOf(database, request, 'objection', objectionId);
  if (partnerTenantId === null) return STRANGER;
  return runStandingCommand(database, request, { partnerTenantId }, { objectionId, decide: input }, async (turn) => {
    await turn.load('l.id = $3', [objectionId]);
    const objection = turn.state('objection', objectionId);
    if (objection === null) return { kind: 'refused', code: 'not_a_party' };
    const outcome = decide(objection, input, request.caller, turn.now);
    if (outcome.kind !== 'decided') return outcome;
    turn.append('objection', objectionId, [objectionEvent(objection, outcome.result)]);
    if (input.upheld && objection.about.kind === 'complaint') await takeOut(turn.opened, objection);
    return { kind: 'write', standingId: objectionId, beside: { more: medianDue(turn, objection.month) } };
  });
}

/** Takes a complaint out of the partner's counters, under the complaint's own lock: a command on it waits, and sees the objection then. */
async function takeOut({ programmeId, parties, context, query, asComplaintWriter }: OpenedStanding, { about }: Objection): Promise<void> {
  await asComplaintWriter(about.id, async () => {
    const [complaint] = await query<{ number: string; acceptedAt: IsoInstant; ownerTenantId: Uuid }>(
      'select number, accepted_at as "acceptedAt", owner_tenant_id as "ownerTenantId" from lianban.complaint where programme_id = $1 and id = $2 for update',
      [programmeId, about.id],
    );
    if (complaint === undefined) return;
    const old = await storedContributions(query, programmeId, about.id);
    const fresh = old.map((each) => (each.partnerTenantId === parties.partnerTenantId ? takenOut(each) : each));
    const { contributions, changes } = rowsBetween(old, fresh, { id: about.id, programmeId, ...complaint }, context);
    if (contributions.length > 0) await query(upsertRows('ScorecardContribution', 1), [JSON.stringify(contributions)]);
    if (changes.length > 0) await query(insertRows('ScorecardChange', 1), [JSON.stringify(changes)]);
  });
}

async function objectionContext(
  { opened, now }: StandingTurn,
  partnerTenantId: Uuid,
  about: Contested,
): Promise<Omit<ObjectionContext, 'objectionId'>> {
  const { programmeId, context, query } = opened;
  const versions = await shownVersions(query, programmeId, partnerTenantId, about);
  const existing = await existingTo(query, programmeId, partnerTenantId, about);
  return { now, calendar: context.calendar, settings: context.standingSettings, versions, existing };
}

/** The objection that was filed already, as far as deciding asks for it. */
async function existingTo(
  query: OpenedStanding['query'],
  programmeId: Uuid,
  partnerTenantId: Uuid,
  about: Contested,
): Promise<Objection[]> {
  const rows = await query<{ id: Uuid; month: Month; version: number; at: IsoInstant }>(
    `select id, month, card_version as version, filed_at as at from lianban.card_objection
    where programme_id = $1 and partner_tenant_id = $2 and about_kind = $3 and about_id = $4`,
    [programmeId, partnerTenantId, about.kind, about.id],
  );
  return rows.map(({ at, ...row }) => ({
    ...row,
    partnerTenantId,
    about,
    filed: { at, personId: null, tenantId: null, reason: '' },
    decided: null,
  }));
}

/** Whether the caller may object to something now, and until when, exclusive, anybody of the partner may; null: it counts on no card. */
export interface ObjectionRight {
  readonly verdict: Verdict;
  readonly endsAt: IsoInstant | null;
}

/** The caller's right to object to each of some things of its own, for buttons that do what filing would. */
export async function objectionRights(tx: Tx, abouts: readonly Contested[], now: IsoInstant): Promise<ObjectionRight[]> {
  const { programmeId, tenantId: partnerTenantId } = tx.who;
  const [stored] = await tx.query<{ settings: StoredSettings }>(
    'select settings from lianban.programme_setting where programme_id = $1 order by version desc limit 1',
    [programmeId],
  );
  const { settings: programme, standingSettings: settings } = settingsFrom(stored?.settings);
  const calendar = calendarOf(programme);
  return Promise.all(
    abouts.map(async (about) => {
      const [versions, existing] = await Promise.all([
        shownVersions(tx.query, programmeId, partnerTenantId, about),
        existingTo(tx.query, programmeId, partnerTenantId, about),
      ]);
      const verdict = mayObject(about, partnerTenantId, tx.who, { now, calendar, settings, versions, existing });
      const first = versions.find(({ contributions, deductions }) =>
        about.kind === 'complaint'
          ? contributions.some(({ reason }) => reason === 'counted')
          : deductions.some(({ id, decided }) => id === about.id && decided?.accepted === true),
      );
      return { verdict, endsAt: first === undefined ? null : objectionEnds(first.shownAt, calendar, settings) };
    }),
  );
}
