import type { PersonCaller } from '@lianban/complaint/policy/facts';
import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { Database } from '@lianban/persistence/database';
import type { SettingsChange } from '@lianban/persistence/programme-settings';
import type { Reader } from '@lianban/persistence/tenant-transaction';
import type { CommandOutcome } from '@lianban/persistence/write-path';
import type { Making, ReadCommand } from './command/command-form.ts';
import type { GraphReads } from './graph-reads.ts';
import type { Locale } from './messages/messages.ts';

/** What the resolvers of one request share. */
export interface GraphContext {
  readonly caller: PersonCaller;
  readonly personName: string;
  readonly programmeId: Uuid;
  readonly locale: Locale;
  /** The domain's present instant. */
  now(): IsoInstant;
  readonly making: Making;
  /** The request's reads, all in one read-only transaction that is opened by the first of them. */
  reads(): GraphReads;
  /** Runs a command on the write path; whatever is read afterwards is read in a new transaction. */
  run(read: ReadCommand & { readonly idempotencyKey: string; readonly content: unknown }): Promise<CommandOutcome>;
  /** The caller's own write by a path besides the complaints' one: the reads so far end first, later ones see what was written. */
  write<T>(work: (database: Database, who: Reader) => Promise<T>): Promise<T>;
  markNoticesRead(which: { readonly ids: readonly Uuid[]; readonly upToId: Uuid | null }): Promise<void>;
  /** False where another version was written meanwhile. */
  changeSettings(change: Omit<SettingsChange, 'personName' | 'at'>): Promise<boolean>;
  dispose(): Promise<void>;
}
