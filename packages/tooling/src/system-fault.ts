import { databaseFault } from '@lianban/process/database-fault';

/** What the operating system refused, by its code; SQLite's locks (held-file.ts) have codes of their own. */
const meanings: Record<string, (where: string) => string> = {
  ENOSPC: (where) => `The disk that holds ${where} is full. Free at least 1 GB there and start again; no stored data is lost.`,
  EROFS: (where) =>
    `${where} cannot be written: its disk is read-only. Use a folder that can be written (DATA_DIR names that of the data).`,
  EACCES: (where) => `This user may not use ${where}. Change its owner or permissions, or set DATA_DIR to a folder of your own.`,
  ENOTDIR: (where) => `${where} lies below a file. Use a folder (DATA_DIR names that of the data).`,
  EMFILE: () => 'This user may not open so many files. Raise the limit (ulimit -n 4096) and start again.',
};
const sameAs: Record<string, string> = { EDQUOT: 'ENOSPC', EPERM: 'EACCES', ENFILE: 'EMFILE' };
const sqlite: Record<number, string> = { 8: 'EROFS', 10: 'ENOSPC', 13: 'ENOSPC', 14: 'EACCES' };

/**
 * A fault of the machine (disk, rights, database out of reach) in one sentence that says what to do; null for any other error.
 * @param databaseUrl where the database is, if one was given
 */
export function systemFault(error: unknown, databaseUrl: string | undefined): string | null {
  if (!(error instanceof Error)) return null;
  const { code = '', errcode, path, syscall, dest } = error as NodeJS.ErrnoException & { errcode?: number; dest?: string };
  const known = errcode === undefined ? (sameAs[code] ?? code) : (sqlite[errcode & 0xff] ?? '');
  if (Object.hasOwn(meanings, known) && (syscall !== undefined || errcode !== undefined))
    return meanings[known]?.(dest ?? path ?? 'the data or this checkout') ?? null;
  // What PostgreSQL itself says of its disk.
  if (code === '53100') return meanings['ENOSPC']?.('the database') ?? null;
  return databaseUrl ? databaseFault(error, databaseUrl) : null;
}
