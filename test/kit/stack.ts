import { readFile } from 'node:fs/promises';
import type { StackDescription } from '@lianban/tooling/stack/throw-away-stack';
import { askDesk } from './desk.ts';

export type { StackDescription };
export type Account = StackDescription['accounts'][number];

/**
 * The seeded stack all stories of a run share: every process, on free ports. The first caller waits until it is up. `LIANBAN_TEST_STACK`
 * may name a file with the line of a stack that runs already (`npm run stack -- --json > file`), to try one story again and again.
 */
export async function startTestStack(): Promise<StackDescription> {
  const running = process.env.LIANBAN_TEST_STACK;
  if (running) return JSON.parse(/^\{.*$/m.exec(await readFile(running, 'utf8'))?.[0] ?? '') as StackDescription;
  return askDesk<StackDescription>('/stack');
}

/** A demonstration account of the stack, such as `intake@carrier.example`. */
export function accountOf(stack: StackDescription, email: string): Account {
  const account = stack.accounts.find((candidate) => candidate.email === email);
  if (!account) throw new Error(`The stack has no account ${email}; it has ${stack.accounts.map((each) => each.email).join(', ')}`);
  return account;
}
