import { systemFault } from './system-fault.ts';

/** A line for the person at the terminal; standard output is left to what a command was asked for. */
export function announce(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Ends a command with a sentence for a person, not with a stack trace. LIANBAN_TRACE=1 shows the trace. */
export function refuse(error: unknown): void {
  const trace = process.env.LIANBAN_TRACE === '1' && error instanceof Error ? error.stack : undefined;
  announce(trace ?? systemFault(error, process.env.DATABASE_URL) ?? (error instanceof Error ? error.message : String(error)));
  process.exitCode = 1;
}
