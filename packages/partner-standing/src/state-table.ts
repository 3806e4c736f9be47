import type { StandingRefusalCode } from './decision.ts';

/** The states a thing may be in after a command, or why the command is refused in its state. */
export type Move<State> = { readonly to: readonly State[] } | { readonly refused: StandingRefusalCode };

/** One state's row of a state machine: every command. */
export type Moves<State, Command extends string> = Readonly<Record<Command, Move<State>>>;

/** The rows of a state machine: the moves that are named, and all others refused with what the state waits for. */
export function rowsOf<State, Command extends string>(commands: readonly Command[]) {
  return (otherwise: StandingRefusalCode, to: Partial<Record<Command, readonly State[]>>): Moves<State, Command> => {
    const row = commands.map((name): [Command, Move<State>] => {
      const states = to[name];
      return [name, states === undefined ? { refused: otherwise } : { to: states }];
    });
    return Object.fromEntries(row) as Moves<State, Command>;
  };
}
