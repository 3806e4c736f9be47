import type { Statements } from '../database/pool.ts';
import { digest } from '../sealed.ts';

/** Marks a code as used; false when it was used already within the minutes in which it would still be valid (RFC 6238, 5.2). */
export async function useCodeOnce(statements: Statements, personId: string, code: string): Promise<boolean> {
  await statements.query("delete from auth.totp_use where person_id = $1 and used_at < now() - interval '5 minutes'", [personId]);
  const { rowCount } = await statements.query('insert into auth.totp_use (person_id, code_digest) values ($1, $2) on conflict do nothing', [
    personId,
    digest(code),
  ]);
  return rowCount === 1;
}
