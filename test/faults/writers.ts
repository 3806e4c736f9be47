import { randomUUID } from 'node:crypto';
import { accountOf, type StackDescription } from '../kit/stack.ts';

/** A complaint as its writer knows it: what was acknowledged, and nothing else. */
export interface Written {
  readonly subject: string;
  readonly acknowledged: string[];
  complaintId: string | null;
}

/** People at work who never give up: what is not acknowledged is asked again under its own key. */
export interface Writers {
  readonly written: readonly Written[];
  acknowledgements(): number;
  /** Answers that told a writer nothing: refused connections, time-outs, faults. */
  unknown(): number;
  /** Lets everybody finish the complaint in hand. */
  stop(): Promise<void>;
}

interface Result {
  readonly __typename: string;
  readonly complaint?: { readonly id: string; readonly workOrders: readonly { readonly id: string; readonly version: number }[] };
}

const ANSWER =
  '{ __typename ... on ComplaintCommandDone { replayed complaint { id workOrders { id version } } } ... on CommandRefused { code } ... on InvalidInput { problems { field code } } }';

/** People think between two acts; and whoever was refused a connection does not hammer at the door. */
const pause = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 150));

/** Starts writers: each takes a complaint, its partner accepts, answers and resolves it, the carrier notes it; then the next one. */
export function startWriters(stack: StackDescription, count: number): Writers {
  const written: Written[] = [];
  let stopping = false;
  let acknowledgements = 0;
  let unknown = 0;
  const carrier = accountOf(stack, 'intake@carrier.example');
  const partner = accountOf(stack, 'service@partner-a.example');

  const give = async (one: Written, token: string, field: string, type: string, input: Record<string, unknown>): Promise<Result> => {
    const body = JSON.stringify({
      query: `mutation Write($input: ${type}!) { ${field}(input: $input) ${ANSWER} }`,
      variables: { input: { idempotencyKey: randomUUID(), ...input } },
    });
    for (;;) {
      const result = await answerTo(stack.urls.gateway, token, field, body);
      if (result?.__typename === 'ComplaintCommandDone') {
        acknowledgements += 1;
        one.acknowledged.push(field);
        await pause();
        return result;
      }
      if (result) throw new Error(`${field} of ${one.subject}: ${JSON.stringify(result)}`);
      unknown += 1;
      await pause();
    }
  };

  const work = async (): Promise<void> => {
    while (!stopping) {
      const one: Written = { subject: `故障演练 ${randomUUID()}`, acknowledged: [], complaintId: null };
      written.push(one);
      const taken = await give(one, carrier.token, 'carrierTakeComplaint', 'TakeComplaintInput', {
        kind: 'COMPLAINT',
        customerKind: 'INDIVIDUAL',
        contact: { name: '何秀英', phone: `136${String(Math.floor(Math.random() * 1e8)).padStart(8, '0')}` },
        channel: 'HOTLINE',
        subject: one.subject,
        description: '客户来电称收不到验证短信。',
        wish: '尽快恢复。',
        workOrders: [{ holderId: partner.tenantId }],
      });
      const complaintId = taken.complaint?.id ?? '';
      one.complaintId = complaintId;
      const orderOf = ({ complaint }: Result) => ({
        complaintId,
        workOrderId: complaint?.workOrders[0]?.id,
        version: complaint?.workOrders[0]?.version,
      });
      const accepted = await give(one, partner.token, 'partnerAcceptWorkOrder', 'AcceptWorkOrderInput', orderOf(taken));
      const replied = await give(one, partner.token, 'partnerReplyToWorkOrder', 'ReplyToWorkOrderInput', {
        ...orderOf(accepted),
        reply: '已恢复。',
      });
      await give(one, partner.token, 'partnerResolveWorkOrder', 'ResolveWorkOrderInput', {
        ...orderOf(replied),
        cause: '队列积压',
        measure: '扩容',
      });
      await give(one, carrier.token, 'carrierAddNote', 'AddNoteInput', { complaintId, audience: 'OWN', note: '已核实。' });
    }
  };
  const all = Promise.all(Array.from({ length: count }, work));
  // Looked at when they are stopped; until then a failure must not end the process.
  all.catch(() => undefined);
  return {
    written,
    acknowledgements: () => acknowledgements,
    unknown: () => unknown,
    stop: async () => {
      stopping = true;
      await all;
    },
  };
}

/** A result the graph gave, or null where nobody knows what became of the command. */
async function answerTo(gateway: string, token: string, field: string, body: string): Promise<Result | null> {
  try {
    const response = await fetch(`${gateway}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'x-lianban-client': 'faults' },
      body,
      signal: AbortSignal.timeout(8_000),
    });
    const { data } = (await response.json()) as { data?: Record<string, Result | null> | null };
    return data?.[field] ?? null;
  } catch {
    return null;
  }
}
