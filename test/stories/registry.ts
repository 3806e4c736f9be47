import { randomUUID } from 'node:crypto';
import type { NoticeDraftInput } from '@lianban/contact-registry/change-notice/decision';
import type { Change } from '@lianban/contact-registry/registration';
import { runNoticeCommand } from '@lianban/persistence/contact-registry/run-notice-command';
import { openDatabase } from '@lianban/persistence/database';
import { demoPerson } from '@lianban/persistence/demo/people';
import type { StackDescription } from '../kit/stack.ts';
import { Desk } from './desk.ts';

const person = (name: string, mobile: string) => [{ name, mobile }];

/** A whole card as somebody types it. */
export const typedCard = (name: string): object[] => [
  { field: 'COMPANY_NAME', text: name },
  { field: 'BUSINESS_TYPES', texts: ['企业短信'] },
  { field: 'SERVICE_CONTACT', people: person('张三', '13812341234') },
  { field: 'TECHNICAL_CONTACT', people: person('李四', '13912345678') },
  { field: 'LIAISONS', people: person('王五', '13712345678') },
  { field: 'HOTLINE_FIXED', text: '0731-84123456' },
  { field: 'HOTLINE_MOBILE', text: '13612345678' },
  { field: 'EMAIL', text: 'service@example.com' },
  { field: 'WEB_COLUMN', text: 'https://www.example.com/service' },
];

type Result = { readonly result: { readonly notice?: { readonly id: string; readonly version: number } } };

async function give(desk: Desk, command: string, type: string, input: object): Promise<{ id: string; version: number }> {
  const { data, errors } = await desk.ask<Result>(
    `mutation Give($input: ${type}!) { result: ${desk.face}${command}(input: $input) { __typename ... on ChangeNoticeDone { notice { id version } } ... on InvalidInput { problems { field code } } ... on CommandRefused { code } } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
  );
  if (!data?.result.notice) throw new Error(`${command}: ${JSON.stringify({ data, errors })}`);
  return data.result.notice;
}

/** A partner's registration that lacks nothing and is in effect; what is registered already stays. */
export async function registered(stack: StackDescription, email: string, name: string): Promise<void> {
  const partner = new Desk(stack, email);
  const { data } = await partner.ask<{ card: { entries: readonly object[] } }>('{ card: partnerRegistration { entries { field } } }');
  if ((data?.card.entries.length ?? 0) > 0) return;
  const draft = await give(partner, 'DraftChangeNotice', 'DraftChangeNoticeInput', { changes: typedCard(name) });
  const { id, version } = await give(partner, 'SubmitChangeNotice', 'SubmitChangeNoticeInput', {
    changeNoticeId: draft.id,
    version: draft.version,
  });
  await give(new Desk(stack, 'group@carrier.example'), 'AcknowledgeChangeNotice', 'ChangeNoticeStepInput', { changeNoticeId: id, version });
}

/** A notice that a partner submitted days ago, past the portal: what only the passing of 15 working days would bring about. @returns its id */
export async function submittedDaysAgo(
  stack: StackDescription,
  email: string,
  days: number,
  changes: readonly Change[],
  more: Partial<NoticeDraftInput> = {},
): Promise<string> {
  const { personId, tenantId, roles, name } = demoPerson(email);
  const database = openDatabase({ url: stack.databases.partner, poolSize: 1 });
  const now = new Date(Date.now() - days * 86_400_000).toISOString();
  const [programme] = stack.accounts.filter((account) => account.email === email);
  const who = {
    caller: { kind: 'person' as const, personId, tenantId, tenantKind: 'partner' as const, unitId: null, roles },
    programmeId: programme?.programmeId ?? '',
    personName: name,
    now,
  };
  try {
    const drafted = await runNoticeCommand(database, {
      ...who,
      noticeId: null,
      idempotencyKey: randomUUID(),
      command: { name: 'draft', changes, effectiveDay: null, emergency: false, reason: '', exceptionReason: '', ...more },
    });
    if (drafted.kind !== 'done') throw new Error(JSON.stringify(drafted));
    const submitted = await runNoticeCommand(database, {
      ...who,
      noticeId: drafted.noticeId,
      idempotencyKey: randomUUID(),
      command: { name: 'submit', replaces: [] },
    });
    if (submitted.kind !== 'done') throw new Error(JSON.stringify(submitted));
    return submitted.noticeId;
  } finally {
    await database.close();
  }
}
