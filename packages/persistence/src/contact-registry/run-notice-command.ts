import type { FieldProblem } from '@lianban/complaint/decision';
import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { Conflict } from '@lianban/contact-registry/change-notice/conflicts';
import type { Caller, NoticeCommand, RefusalCode } from '@lianban/contact-registry/change-notice/decision';
import type { Notice } from '@lianban/contact-registry/change-notice/notice';
import { seesNotice } from '@lianban/contact-registry/change-notice/policy';
import type pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { againOnCollision } from '../again.ts';
import type { Database } from '../database.ts';
import { inOneFlight } from '../one-flight.ts';
import { readAs, release, settingsOf } from '../tenant-transaction.ts';
import { byteaText, canonicalJson, sha256 } from '../write/canonical.ts';
import { openRegistry, type OpenedRegistry } from './open-registry.ts';
import { noticeStory, type NoticeStoryEvent } from './read-notices.ts';
import { registryRows } from './registry-rows.ts';
import { RegistryTurn } from './registry-turn.ts';
import { writeRegistry } from './write-registry.ts';

type Person = Extract<Caller, { kind: 'person' }>;

/** What a face asks of a partner's registry. The worker's own commands are given by `watchChangeNotices`. */
export interface NoticeCommandRequest {
  readonly caller: Person;
  readonly programmeId: Uuid;
  /** Null for `draft` and `import_card`. */
  readonly noticeId: Uuid | null;
  /** Whose card `import_card` is about; else the caller or the notice says so. */
  readonly partnerTenantId?: Uuid;
  /** The id a draft shall have, where it is fixed beforehand (demonstration data); else one is made. */
  readonly newNoticeId?: Uuid;
  readonly command: NoticeCommand;
  /** Chosen by the client; only commands that were committed are remembered. */
  readonly idempotencyKey: string;
  /** The input as the client sent it: a retry has the same. */
  readonly content?: unknown;
  /** The notice's version that the caller saw. */
  readonly expectedVersion?: number | null;
  readonly now: IsoInstant;
  /** Name of the person, shown beside what they did. */
  readonly personName: string;
}

export type NoticeCommandOutcome =
  | { readonly kind: 'done'; readonly noticeId: Uuid; readonly replayed: boolean }
  | { readonly kind: 'refused'; readonly code: RefusalCode; readonly conflicts: readonly Conflict[] }
  | { readonly kind: 'invalid'; readonly problems: readonly FieldProblem[] }
  /** Somebody was faster: what happened to the notice since, as far as the caller may see it. */
  | { readonly kind: 'conflict'; readonly noticeId: Uuid; readonly since: readonly NoticeStoryEvent[] };

const STRANGER: NoticeCommandOutcome = { kind: 'refused', code: 'not_a_party', conflicts: [] };

/**
 * The one way in which people change a partner's registry (REG-03, REG-05): lock → load → decide → append → periods → messages
 * → commit. Refusals change nothing and are not remembered.
 */
export async function runNoticeCommand(database: Database, request: NoticeCommandRequest): Promise<NoticeCommandOutcome> {
  const partnerTenantId = await partnerOf(database, request);
  if (partnerTenantId === null) return STRANGER;
  const outcome = await againOnCollision(() => once(database, request, partnerTenantId));
  return outcome.kind === 'stale' ? conflict(database, request, outcome.notice) : outcome;
}

/** Whose registry a command is about: the partner's own, else that of a notice the caller may see. */
async function partnerOf(database: Database, request: NoticeCommandRequest): Promise<Uuid | null> {
  const { caller, programmeId, noticeId, command, partnerTenantId } = request;
  if (caller.tenantKind === 'partner') return caller.tenantId;
  const first = async (text: string, values: readonly unknown[]): Promise<Uuid | null> => {
    const rows = await readAs(database, { ...caller, programmeId }, (tx) => tx.query<{ id: Uuid }>(text, values));
    return rows[0]?.id ?? null;
  };
  if (command.name === 'import_card') {
    return first('select id from lianban.tenant where programme_id = $1 and id = $2 and supervisor_tenant_id = $3', [
      programmeId,
      partnerTenantId ?? null,
      caller.tenantId,
    ]);
  }
  if (noticeId === null) return null;
  return first('select partner_tenant_id as id from lianban.change_notice where programme_id = $1 and id = $2', [programmeId, noticeId]);
}

type Once = Exclude<NoticeCommandOutcome, { kind: 'conflict' }> | { readonly kind: 'stale'; readonly notice: Notice };

async function once(database: Database, request: NoticeCommandRequest, partnerTenantId: Uuid): Promise<Once> {
  const client = await database.pool.connect();
  try {
    const { caller, programmeId, noticeId, idempotencyKey: key } = request;
    const opened = await openRegistry(database, client, settingsOf({ ...caller, programmeId }), {
      programmeId,
      partnerTenantId,
      noticeId,
      person: { tenantId: caller.tenantId, personId: caller.personId, key },
    });
    const judged = opened === null ? STRANGER : judge(opened, request);
    if (judged.kind !== 'write') {
      release(client, client.query('rollback'));
      return judged as Once;
    }
    await write(client, opened!, request, judged);
    client.release();
    return { kind: 'done', noticeId: judged.noticeId, replayed: false };
  } catch (error) {
    release(client, client.query('rollback'));
    throw error;
  }
}

interface Write {
  readonly kind: 'write';
  readonly noticeId: Uuid;
  readonly turn: RegistryTurn;
}

function judge(opened: OpenedRegistry, request: NoticeCommandRequest): Once | Write {
  const { caller, command, expectedVersion = null, now } = request;
  const { remembered } = opened;
  if (remembered !== null) {
    return remembered.digest.equals(contentOf(request))
      ? { kind: 'done', noticeId: remembered.resultId, replayed: true }
      : { kind: 'invalid', problems: [{ field: 'idempotencyKey', code: 'key_already_used' }] };
  }
  const noticeId = request.noticeId ?? request.newNoticeId ?? uuidv7();
  const turn = new RegistryTurn(opened, now);
  const notice = turn.notice(noticeId);
  const stale = notice !== null && expectedVersion !== null && notice.version !== expectedVersion;
  if (stale && seesNotice(notice, caller)) return { kind: 'stale', notice };
  const decision = turn.give(noticeId, command, caller);
  return decision.kind === 'decided' ? { kind: 'write', noticeId, turn } : decision;
}

async function write(
  client: pg.PoolClient,
  opened: OpenedRegistry,
  request: NoticeCommandRequest,
  { noticeId, turn }: Write,
): Promise<void> {
  const { caller, programmeId, now, personName, idempotencyKey: key } = request;
  const { partnerTenantId } = opened.parties;
  const { personId, tenantId } = caller;
  const actor = { programmeId, partnerTenantId, personId, tenantId, name: personName };
  inOneFlight(client);
  await Promise.all([
    writeRegistry(client, registryRows(turn), {
      actors: [...turn.turned.keys()].map((changeNoticeId) => ({ ...actor, changeNoticeId })),
      remember: [{ tenantId, personId, key, programmeId, changeNoticeId: noticeId, at: now, digest: byteaText(contentOf(request)) }],
    }),
    client.query('commit'),
  ]);
}

/** Digest of what somebody asked for, by which a retry is told from another command under the same key. */
function contentOf({ command, noticeId, content }: NoticeCommandRequest): Buffer {
  return sha256(canonicalJson({ registry: command.name, noticeId, content: content ?? command }));
}

async function conflict(database: Database, request: NoticeCommandRequest, { id }: Notice): Promise<NoticeCommandOutcome> {
  const { caller, programmeId, expectedVersion } = request;
  const story = await readAs(database, { ...caller, programmeId }, (tx) => noticeStory(tx, [id]));
  return { kind: 'conflict', noticeId: id, since: (story.get(id) ?? []).filter(({ sequence }) => sequence > (expectedVersion ?? 0)) };
}
