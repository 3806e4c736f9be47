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
}

export interface OpenedFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly content: Buffer;
}

/** Keeps a file that waits for the command which attaches it; only its sender sees it until then. */
export async function storeUpload(database: Database, who: Reader, { id, fileName, mediaType, bytes, content, at }: Upload): Promise<void> {
  await writeAs(database, who, async (tx) => {
    await tx.query(
      `insert into lianban.attachment (id, programme_id, tenant_id, state, file_name, media_type, bytes, uploaded_by, uploaded_at, audience, tenant_1)
      values ($1, $2, $3, 'pending', $4, $5, $6, $7, $8, 'own', $3)`,
      [id, who.programmeId, who.tenantId, fileName, mediaType, bytes, who.personId, at],
    );
    await tx.query('insert into lianban.attachment_content (attachment_id, tenant_id, content) values ($1, $2, $3)', [
      id,
      who.tenantId,
      content,
    ]);
  });
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
