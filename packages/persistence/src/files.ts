import { createHash } from 'node:crypto';
import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { Database } from './database.ts';
import { readAs, writeAs, type Reader, type Tx } from './tenant-transaction.ts';

/** A file as it was sent, checked by whoever took it. */
export interface Upload {
  readonly id: Uuid;
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly content: Uint8Array;
  readonly at: IsoInstant;
  /** Chosen by the client; the same file sent again with it is the one that is there. */
  readonly idempotencyKey?: string | null;
}

export interface OpenedFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly content: Buffer;
}

/**
 * Keeps a file that waits for the command which attaches it; only its sender sees it until then.
 * @returns its id: of the file that was sent before, where this one repeats it
 */
export async function storeUpload(database: Database, who: Reader, upload: Upload): Promise<Uuid> {
  return writeAs(database, who, async (tx) => {
    const digest = digestOf(upload);
    if (await insertUpload(tx, upload, digest)) return upload.id;
    const [before] = await tx.query<{ id: Uuid }>(
      'select id from lianban.attachment where tenant_id = $1 and uploaded_by = $2 and upload_digest = $3',
      [who.tenantId, who.personId, digest],
    );
    if (before) return before.id;
    // Its sender may not see the first one any more: then this is another file.
    await insertUpload(tx, upload, null);
    return upload.id;
  });
}

function digestOf({ idempotencyKey, fileName, content }: Upload): Buffer | null {
  if (!idempotencyKey) return null;
  return createHash('sha256')
    .update(JSON.stringify([idempotencyKey, fileName]))
    .update(content)
    .digest();
}

/** Whether the file was stored; not, where its sender has sent it before. */
async function insertUpload(tx: Tx, { id, fileName, mediaType, bytes, content, at }: Upload, digest: Buffer | null): Promise<boolean> {
  const { programmeId, tenantId, personId } = tx.who;
  const stored = await tx.query(
    `insert into lianban.attachment (id, programme_id, tenant_id, state, file_name, media_type, bytes, uploaded_by, uploaded_at, upload_digest, audience, tenant_1)
    values ($1, $2, $3, 'pending', $4, $5, $6, $7, $8, $9, 'own', $3)
    on conflict (tenant_id, uploaded_by, upload_digest) where upload_digest is not null do nothing returning id`,
    [id, programmeId, tenantId, fileName, mediaType, bytes, personId, at, digest],
  );
  if (stored.length === 0) return false;
  await tx.query('insert into lianban.attachment_content (attachment_id, tenant_id, content) values ($1, $2, $3)', [id, tenantId, content]);
  return true;
}

/** A file with its bytes, or null where the caller may not see it. */
export async function openFile(database: Database, who: Reader, id: Uuid): Promise<OpenedFile | null> {
  return readAs(database, who, (tx) => fileOf(tx, id));
}

/** The same among other reads. */
export async function fileOf(tx: Tx, id: Uuid): Promise<OpenedFile | null> {
  const rows = await tx.query<OpenedFile>(
    `select a.file_name as "fileName", a.media_type as "mediaType", c.content from lianban.attachment a
    join lianban.attachment_content c on c.attachment_id = a.id where a.programme_id = $1 and a.id = $2`,
    [tx.who.programmeId, id],
  );
  return rows[0] ?? null;
}
