import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { graphql, graphqlData } from '../kit/graph.ts';
import { type Account, accountOf, type StackDescription, startTestStack } from '../kit/stack.ts';
import { signInPlainly } from './portal-visitor.ts';
import { Marks, type Viewer } from './scene/marks.ts';

// A sample of what every-operation.test.ts asks the faces, on the whole stack: gateway, portal, mails and logs.

let stack: StackDescription;
const marks = new Marks();
let complaint: { id: string; number: string; fileId: string; words: string[] };
let partnerA: Account;
/** A change of another partner's card, submitted and so the carrier's to know, and one that is still its draft. */
let registry: { partner: Account; submittedId: string; version: number; draftId: string };

const FACES: Record<string, string> = {
  carrier: 'carrier',
  partner: 'partner',
  vendor: 'vendor',
  association: 'association',
  member: 'association',
};
const faceOf = ({ tenantKind }: Account): string => FACES[tenantKind] ?? tenantKind;
/** Every organisation that has nothing to do with it: of the same programme, of another one, of the other kind, and a unit's seat. */
const STRANGERS = [
  'service@partner-b.example',
  'manager@vendor.example',
  'intake@carrier-2.example',
  'service@partner-2a.example',
  'officer@association.example',
  'handler@member-a.example',
  'outlet@member-a.example',
];
const sightOf = ({ tenantId }: Account) => ({ tenant: tenantId, unit: null });

beforeAll(async () => {
  stack = await startTestStack();
  const carrier = accountOf(stack, 'intake@carrier.example');
  partnerA = accountOf(stack, 'service@partner-a.example');
  const parties: Viewer[] = [carrier, partnerA].map(({ tenantId }) => ({ tenant: tenantId, unit: 'any' }));
  const sent = await fetch(`${stack.urls.gateway}/files/carrier`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${carrier.token}`,
      'content-type': 'text/plain',
      'x-file-name': encodeURIComponent(`凭证${marks.word('name of the file', ...parties)}.txt`),
    },
    body: `附件 ${marks.word('content of the file', ...parties)}`,
  });
  const { id: fileId } = (await sent.json()) as { id: string };
  const words = {
    subject: marks.word('subject', ...parties),
    name: marks.word('customer', ...parties),
    phone: marks.phone('phone', ...parties),
  };
  const { carrierTakeComplaint: taken } = await graphqlData<{ carrierTakeComplaint: { complaint: { id: string; number: string } } }>(
    stack.urls.gateway,
    carrier.token,
    'mutation Take($input: TakeComplaintInput!) { carrierTakeComplaint(input: $input) { ... on ComplaintCommandDone { complaint { id number } } ... on InvalidInput { problems { field code } } } }',
    {
      input: {
        idempotencyKey: randomUUID(),
        kind: 'COMPLAINT',
        customerKind: 'INDIVIDUAL',
        contact: { name: `客户${words.name}`, phone: words.phone },
        channel: 'HOTLINE',
        subject: `重复收费${words.subject}`,
        description: `说明${marks.word('description', ...parties)}`,
        wish: `希望${marks.word('wish', ...parties)}`,
        attachmentIds: [fileId],
        workOrders: [{ holderId: partnerA.tenantId, instruction: marks.word('instruction', ...parties) }],
      },
    },
  );
  complaint = { ...taken.complaint, fileId, words: Object.values(words) };
  const partner = accountOf(stack, 'service@partner-f.example');
  const own: Viewer = { tenant: partner.tenantId, unit: 'any' };
  const drafted = await onNotice(partner, 'DraftChangeNotice', {
    changes: [
      { field: 'BUSINESS_TYPES', texts: [`企业短信${marks.word('business type', own, { tenant: carrier.tenantId, unit: 'any' })}`] },
    ],
  });
  const submitted = await onNotice(partner, 'SubmitChangeNotice', { changeNoticeId: drafted.id, version: drafted.version });
  const draft = await onNotice(partner, 'DraftChangeNotice', {
    changes: [{ field: 'COMPANY_NAME', text: `草稿${marks.word('draft', own)}` }],
  });
  registry = { partner, submittedId: submitted.id, version: submitted.version, draftId: draft.id };
}, 300_000);
afterAll(async () => {
  // Where the stack did not come up there is nothing to take back.
  if (!registry) return;
  const { partner, submittedId, version } = registry;
  await onNotice(partner, 'WithdrawChangeNotice', { changeNoticeId: submittedId, version, reason: '' });
});

/** A partner's command to a change notice, which must be done. */
async function onNotice(by: Account, command: string, input: Record<string, unknown>): Promise<{ id: string; version: number }> {
  const type = command === 'WithdrawChangeNotice' ? 'ChangeNoticeReasonInput' : `${command}Input`;
  const data = await graphqlData<Record<string, { notice?: { id: string; version: number } }>>(
    stack.urls.gateway,
    by.token,
    `mutation Give($input: ${type}!) { partner${command}(input: $input) { ... on ChangeNoticeDone { notice { id version } } ... on InvalidInput { problems { field code } } ... on CommandRefused { code } } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
  );
  const { notice } = data[`partner${command}`]!;
  if (!notice) throw new Error(`${command}: ${JSON.stringify(data)}`);
  return notice;
}

const ask = (account: Account, query: string, variables: Record<string, unknown> = {}) =>
  graphql<Record<string, unknown>>(stack.urls.gateway, account.token, query.replaceAll('face', faceOf(account)), variables);

test('its own parties read it through the gateway', async () => {
  const { data } = await ask(
    partnerA,
    'query($id: ID!) { faceComplaint(id: $id) { subject description wish contact { name phone } attachments { fileName } workOrders { instruction } } }',
    { id: complaint.id },
  );
  expect(marks.in(JSON.stringify(data)).sort()).toEqual([
    'customer',
    'description',
    'instruction',
    'name of the file',
    'phone',
    'subject',
    'wish',
  ]);
});

/** Every page of the registry that is read, with what would name another's if somebody typed it. */
const registryPages = (): string[] => [
  '/registry',
  '/registry/notices',
  `/registry/notices/${registry.submittedId}`,
  `/registry/notices/${registry.draftId}`,
  `/registry/partners/${registry.partner.tenantId}`,
  '/registry/duplicates',
  '/registry/import',
  '/registry/drills',
  '/registry/manuals',
  `/registry/manuals/${registry.partner.tenantId}`,
  '/registry/export',
  '/notices',
  '/',
];

test('its partner and the carrier read a change notice on the portal’s pages, the draft its partner alone', async () => {
  const read = async (email: string): Promise<string[]> => {
    const visitor = await signInPlainly(stack, accountOf(stack, email));
    const pages = await Promise.all([registry.submittedId, registry.draftId].map((id) => visitor.page(`/registry/notices/${id}`)));
    return marks.in(pages.map(({ text }) => text).join('\n')).sort();
  };
  expect(await read(registry.partner.email)).toEqual(['business type', 'draft']);
  expect(await read('group@carrier.example')).toEqual(['business type']);
}, 60_000);

test.each([
  'service@partner-a.example',
  'manager@vendor.example',
  'leader@carrier-2.example',
  'officer@association.example',
  // Knows the notice, not the draft.
  'group@carrier.example',
])(
  '%s finds nothing of another’s card, notice or draft on any page of the registry',
  async (email) => {
    const stranger = accountOf(stack, email);
    const visitor = await signInPlainly(stack, stranger);
    for (const path of registryPages()) {
      const { status, text } = await visitor.page(path);
      expect([path, status < 500]).toEqual([path, true]);
      expect([path, marks.foreignIn(text, sightOf(stranger))]).toEqual([path, []]);
    }
    const nowhere = await visitor.page(`/registry/notices/${randomUUID()}`);
    expect((await visitor.page(`/registry/notices/${registry.draftId}`)).status).toBe(nowhere.status);
    expect(nowhere.status).toBeGreaterThanOrEqual(400);
  },
  60_000,
);

test.each(STRANGERS)(
  '%s finds nothing of it by id, number, search, file, command or page',
  async (email) => {
    const stranger = accountOf(stack, email);
    const heard: string[] = [];
    const listen = <T>(answer: T): T => {
      heard.push(JSON.stringify(answer));
      return answer;
    };
    const byId = 'query($id: ID!) { faceComplaint(id: $id) { id subject } }';
    const [found, nowhere] = await Promise.all([ask(stranger, byId, { id: complaint.id }), ask(stranger, byId, { id: randomUUID() })]);
    expect(listen(found)).toEqual(nowhere);
    const numbered = listen(
      await ask(stranger, 'query($number: String!) { faceComplaintByNumber(number: $number) { id subject } }', {
        number: complaint.number,
      }),
    );
    expect(JSON.stringify(numbered)).not.toContain(complaint.id);
    for (const search of complaint.words) {
      const list = listen(
        await ask(
          stranger,
          'query($filter: ComplaintFilter) { faceComplaints(filter: $filter) { count edges { node { number subject } } } }',
          { filter: { search } },
        ),
      );
      expect(list.data).toEqual({ [`${faceOf(stranger)}Complaints`]: { count: 0, edges: [] } });
    }
    for (const [command, type, input] of [
      ['AddNote', 'AddNoteInput', { audience: 'OWN', note: '备注' }],
      ['RevealContact', 'RevealContactInput', { reason: '回访' }],
    ] as const) {
      const refused = listen(
        await ask(stranger, `mutation($input: ${type}!) { face${command}(input: $input) { __typename ... on CommandRefused { code } } }`, {
          input: { idempotencyKey: randomUUID(), complaintId: complaint.id, ...input },
        }),
      );
      expect(refused.data).toEqual({ [`${faceOf(stranger)}${command}`]: { __typename: 'CommandRefused', code: 'not_a_party' } });
    }
    for (const face of ['carrier', 'partner', 'vendor', 'association']) {
      const foreign = listen(
        await graphql(stack.urls.gateway, stranger.token, `query($id: ID!) { ${face}Complaint(id: $id) { id subject } }`, {
          id: complaint.id,
        }),
      );
      expect([null, undefined]).toContain((foreign.data as Record<string, unknown> | null)?.[`${face}Complaint`]);
      const file = await fetch(`${stack.urls.gateway}/files/${face}/${complaint.fileId}`, {
        headers: { authorization: `Bearer ${stranger.token}` },
      });
      expect([403, 404]).toContain(file.status);
      heard.push(await file.text());
    }
    const visitor = await signInPlainly(stack, stranger);
    const page = await visitor.page(`/complaints/${complaint.id}`);
    expect(page.status).toBe(404);
    for (const path of [
      `/files/${complaint.fileId}`,
      '/',
      '/complaints',
      '/notices',
      `/search?q=${complaint.words[0]}`,
      `/complaints?search=${complaint.words[0]}`,
    ]) {
      // What was searched for stands in the search's own box.
      const { status, text } = await visitor.page(path);
      expect([path, status < 500]).toEqual([path, true]);
      heard.push(text.replaceAll(complaint.words[0]!, ''));
    }
    expect(marks.foreignIn(heard.join('\n') + page.text, sightOf(stranger))).toEqual([]);
  },
  60_000,
);

test('mails go to its parties alone, and no log line of any process holds a word of it', async () => {
  const mails = async () =>
    ((await (await fetch(`${stack.urls.mail}/mails.json`)).json()) as { mails: { to: string[]; subject: string; text: string }[] }).mails;
  const about =
    (id: string) =>
    ({ text }: { text: string }): boolean =>
      text.includes(id);
  const subjects = [complaint.id, registry.submittedId];
  const allCame = async (): Promise<boolean> => {
    const caught = await mails();
    return subjects.every((id) => caught.some(about(id)));
  };
  for (const end = Date.now() + 20_000; Date.now() < end && !(await allCame());) await new Promise((resolve) => setTimeout(resolve, 250));
  const caught = await mails();
  for (const id of subjects) expect([id, caught.filter(about(id)).length > 0]).toEqual([id, true]);
  // Of a change notice the department alone is told, of a draft nobody.
  expect(caught.filter(about(registry.submittedId)).flatMap(({ to }) => to)).toEqual(['group@carrier.example']);
  expect(caught.filter(about(registry.draftId))).toEqual([]);
  const tenantsOf = (address: string): string[] => stack.accounts.filter(({ email }) => email === address).map(({ tenantId }) => tenantId);
  for (const mail of caught) {
    for (const tenant of mail.to.flatMap(tenantsOf))
      expect(marks.foreignIn(`${mail.subject}\n${mail.text}`, { tenant, unit: null })).toEqual([]);
  }
  const folder = join(stack.stateDirectory, 'logs');
  for (const file of readdirSync(folder))
    expect([file, marks.foreignIn(readFileSync(join(folder, file), 'utf8'), null)]).toEqual([file, []]);
}, 60_000);
