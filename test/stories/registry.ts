import { randomUUID } from 'node:crypto';
import type { NoticeCommand } from '@lianban/contact-registry/change-notice/decision';
import type { Change } from '@lianban/contact-registry/registration';
import { runNoticeCommand } from '@lianban/persistence/contact-registry/run-notice-command';
import { openDatabase } from '@lianban/persistence/database';
import { demoPerson } from '@lianban/persistence/demo/people';
import { accountOf, type StackDescription } from '../kit/stack.ts';

/** A command to a notice days ago, past the portal: what only the passing of working days would bring about. @returns its id */
async function daysAgo(
  stack: StackDescription,
  email: string,
  days: number,
  noticeId: string | null,
  command: NoticeCommand,
): Promise<string> {
  const { personId, tenantId, roles, name } = demoPerson(email);
  const { programmeId, tenantKind } = accountOf(stack, email);
  const kind = tenantKind === 'carrier' ? 'carrier' : 'partner';
  const database = openDatabase({ url: stack.databases[kind], poolSize: 1 });
  try {
    const outcome = await runNoticeCommand(database, {
      caller: { kind: 'person', personId, tenantId, tenantKind: kind, unitId: null, roles },
      programmeId,
      personName: name,
      noticeId,
      idempotencyKey: randomUUID(),
      command,
      now: new Date(Date.now() - days * 86_400_000).toISOString(),
    });
    if (outcome.kind !== 'done') throw new Error(`${command.name}: ${JSON.stringify(outcome)}`);
    return outcome.noticeId;
  } finally {
    await database.close();
  }
}

/** A notice that a partner submitted days ago; an emergency where it has a reason and names what it is to replace. @returns its id */
export async function submittedDaysAgo(
  stack: StackDescription,
  email: string,
  days: number,
  changes: readonly Change[],
  emergency?: { readonly reason: string; readonly replaces: readonly string[] },
): Promise<string> {
  const { reason = '', replaces = [] } = emergency ?? {};
  const draft = { name: 'draft', changes, effectiveDay: null, emergency: emergency !== undefined, reason, exceptionReason: '' } as const;
  const id = await daysAgo(stack, email, days, null, draft);
  return daysAgo(stack, email, days, id, { name: 'submit', replaces });
}
