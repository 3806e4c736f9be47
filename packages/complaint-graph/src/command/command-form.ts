import type { Command, CommandName } from '@lianban/complaint/command';
import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { InputReader } from './input-reader.ts';

/** What reading an input may ask for besides the input. */
export interface Making {
  /** Ids of things the command makes. */
  newId(): Uuid;
  /** The domain's present instant. */
  now(): IsoInstant;
}

/** One command as read from an input. */
export interface ReadCommand<N extends CommandName = CommandName> {
  /** Null for the command that makes a complaint. */
  readonly complaintId: Uuid | null;
  readonly command: Command<N>;
  /** The version of the work order the caller saw, where the command edits one. */
  readonly seenVersion?: number;
}

/** Reads the input of one mutation into its command; what is wrong with it is left in `input.problems`. */
export type CommandForm<N extends CommandName = CommandName> = (input: InputReader, making: Making) => ReadCommand<N>;

/** The fields every edit of a work order carries. */
export function seenWorkOrder(input: InputReader): { complaintId: Uuid; workOrderId: Uuid; seenVersion: number } {
  return {
    complaintId: input.id('complaintId'),
    workOrderId: input.id('workOrderId'),
    seenVersion: input.integer('version', 1, 2_147_483_647),
  };
}
