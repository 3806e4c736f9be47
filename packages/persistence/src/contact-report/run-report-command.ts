import type { FieldProblem } from '@lianban/complaint/decision';
import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import { decide } from '@lianban/contact-registry/contact-report/decide';
import type { ReportCommand, ReportPerson, ReportRefusalCode } from '@lianban/contact-registry/contact-report/decision';
import type { ReportEvent } from '@lianban/contact-registry/contact-report/event';
import { againOnCollision } from '../again.ts';
import type { Database } from '../database.ts';
import { inOneFlight } from '../one-flight.ts';
import { readAs, release, settingsOf } from '../tenant-transaction.ts';
import { byteaText, canonicalJson, sha256 } from '../write/canonical.ts';
import { openReport, type OpenedReport } from './open-report.ts';
import { nameablePeople, reportStories, type ReportStoryEvent } from './read-reports.ts';
import { writeReport } from './report-rows.ts';

/** What a member's person asks of the member's contact report (REG-08). */
export interface ReportCommandRequest {
  readonly caller: ReportPerson;
  readonly programmeId: Uuid;
  readonly command: ReportCommand;
  /** Chosen by the client; only commands that were committed are remembered. */
  readonly idempotencyKey: string;
  /** The input as the client sent it: a retry has the same, whatever ids were made for it. */
  readonly content?: unknown;
  /** The report's version that the caller saw. */
  readonly expectedVersion?: number | null;
  readonly now: IsoInstant;
  /** Name of the person, shown beside what they did. */
  readonly personName: string;
  /** The people who may be named, where the directory does not know them yet (demonstration data). */
  readonly personIds?: readonly Uuid[];
}

export type ReportCommandOutcome =
  | { readonly kind: 'done'; readonly memberTenantId: Uuid; readonly replayed: boolean }
  | { readonly kind: 'refused'; readonly code: ReportRefusalCode }
  | { readonly kind: 'invalid'; readonly problems: readonly FieldProblem[] }
  /** Somebody was faster: what was reported since. */
  | { readonly kind: 'conflict'; readonly memberTenantId: Uuid; readonly since: readonly ReportStoryEvent[] };

type Once = Exclude<ReportCommandOutcome, { kind: 'conflict' }> | { readonly kind: 'stale' };

/**
 * The one way in which a member's contact report changes: lock → load → decide → append → duties → messages → commit. Refusals
 * change nothing and are not remembered. A report is the caller's own organisation's; there is no other to name.
 */
export async function runReportCommand(database: Database, request: ReportCommandRequest): Promise<ReportCommandOutcome> {
  const { caller, programmeId, expectedVersion } = request;
  const memberTenantId = caller.tenantId;
  const named = request.personIds ?? (await readAs(database, { ...caller, programmeId }, nameablePeople)).map(({ personId }) => personId);
  const outcome = await againOnCollision(() => once(database, request, named));
  if (outcome.kind !== 'stale') return outcome;
  const stories = await readAs(database, { ...caller, programmeId }, (tx) => reportStories(tx, [memberTenantId]));
  const since = (stories.get(memberTenantId) ?? []).filter(({ sequence }) => sequence > (expectedVersion ?? 0));
  return { kind: 'conflict', memberTenantId, since };
}

async function once(database: Database, request: ReportCommandRequest, personIds: readonly Uuid[]): Promise<Once> {
  const { caller, programmeId, idempotencyKey: key, now, personName } = request;
  const { tenantId, personId } = caller;
  const client = await database.pool.connect();
  try {
    const person = { tenantId, personId, key };
    const opened = await openReport(database, client, settingsOf({ ...caller, programmeId }), {
      programmeId,
      tenantId,
      person,
      passOver: false,
    });
    const judged = opened === null ? ({ kind: 'refused', code: 'not_a_party' } as const) : judge(opened, request, personIds);
    if (judged.kind !== 'write') {
      release(client, client.query('rollback'));
      return judged;
    }
    inOneFlight(client);
    await Promise.all([
      writeReport(client, opened!, judged.events, {
        actor: { personId, tenantId, name: personName },
        remember: { tenantId, personId, key, programmeId, registryEntryId: tenantId, at: now, digest: byteaText(contentOf(request)) },
      }),
      client.query('commit'),
    ]);
    client.release();
    return { kind: 'done', memberTenantId: tenantId, replayed: false };
  } catch (error) {
    release(client, client.query('rollback'));
    throw error;
  }
}

function judge(
  { report, context, remembered }: OpenedReport,
  request: ReportCommandRequest,
  personIds: readonly Uuid[],
): Once | { readonly kind: 'write'; readonly events: readonly ReportEvent[] } {
  const { caller, command, expectedVersion = null, now } = request;
  const memberTenantId = caller.tenantId;
  if (remembered !== null) {
    return remembered.digest.equals(contentOf(request))
      ? { kind: 'done', memberTenantId, replayed: true }
      : { kind: 'invalid', problems: [{ field: 'idempotencyKey', code: 'key_already_used' }] };
  }
  if (report !== null && expectedVersion !== null && report.version !== expectedVersion) return { kind: 'stale' };
  const { calendar, reportSettings: settings } = context;
  const decision = decide(report, command, caller, { memberTenantId, now, calendar, settings, personIds });
  return decision.kind === 'decided' ? { kind: 'write', events: decision.events } : decision;
}

/** Digest of what somebody asked for, by which a retry is told from another command under the same key. */
function contentOf({ command, content }: ReportCommandRequest): Buffer {
  return sha256(canonicalJson({ contactReport: command.name, content: content ?? command }));
}
