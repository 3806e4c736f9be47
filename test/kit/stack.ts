import type { StackDescription } from '@lianban/tooling/stack/throw-away-stack'
import { askDesk } from './desk.ts'

export type { StackDescription }
export type Account = StackDescription['accounts'][number]

/** The seeded stack all stories of a run share: every process, on free ports. The first caller waits until it is up. */
export function startTestStack(): Promise<StackDescription> {
  return askDesk<StackDescription>('/stack')
}

/** A demonstration account of the stack, such as `intake@carrier.example`. */
export function accountOf(stack: StackDescription, email: string): Account {
  const account = stack.accounts.find((candidate) => candidate.email === email)
  if (!account) throw new Error(`The stack has no account ${email}; it has ${stack.accounts.map((each) => each.email).join(', ')}`)
  return account
}
