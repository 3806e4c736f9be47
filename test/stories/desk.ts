import { randomUUID } from 'node:crypto';
import { demoPerson } from '@lianban/persistence/demo/people';
import { graphql } from '../kit/graph.ts';
import { accountOf, type StackDescription } from '../kit/stack.ts';

/** What a story sees of a complaint. */
export interface SeenComplaint {
  readonly id: string;
  readonly number: string;
  readonly status: string;
  readonly closedAs: string | null;
  readonly myRole: string;
  readonly major: string;
  readonly returns: number;
  readonly contact: { readonly name: string; readonly phone: string; readonly masked: boolean } | null;
  readonly workOrders: readonly SeenOrder[];
  readonly clocks: readonly {
    readonly id: string;
    readonly workOrderId: string | null;
    readonly rule: string;
    readonly part: string;
    readonly state: string;
    readonly startedAt: string;
    readonly dueAt: string;
  }[];
  readonly events: { readonly edges: readonly { readonly node: SeenEvent }[] };
  readonly actions: readonly { readonly name: string; readonly allowed: boolean; readonly reason: string | null }[];
}
export interface SeenOrder {
  readonly id: string;
  readonly ordinal: number;
  readonly state: string;
  readonly class: string;
  readonly version: number;
  readonly holder: { readonly id: string; readonly shortName: string };
  readonly openRequest: { readonly id: string; readonly question: string } | null;
}
export interface SeenEvent {
  readonly sequence: number;
  readonly type: string;
  readonly texts: readonly { readonly name: string; readonly value: string }[];
}

export type Answer =
  | { readonly __typename: 'ComplaintCommandDone'; readonly complaint: SeenComplaint; readonly replayed: boolean }
  | { readonly __typename: 'CommandRefused'; readonly code: string; readonly message: string }
  | {
      readonly __typename: 'InvalidInput';
      readonly problems: readonly { readonly field: string; readonly code: string; readonly message: string }[];
    }
  | { readonly __typename: 'EditConflict'; readonly since: readonly SeenEvent[]; readonly complaint: SeenComplaint };

const COMPLAINT = `
  fragment Seen on Complaint {
    id number status closedAs myRole major returns contact { name phone masked }
    workOrders { id ordinal state class version holder { id shortName } openRequest { id question } }
    clocks { id workOrderId rule part state startedAt dueAt }
    events(first: 200) { edges { node { sequence type texts { name value } } } }
    actions { name allowed reason }
  }`;

const ANSWER = `
  __typename
  ... on ComplaintCommandDone { replayed complaint { ...Seen } }
  ... on CommandRefused { code message }
  ... on InvalidInput { problems { field code message } }
  ... on EditConflict { since { sequence type texts { name value } } complaint { ...Seen } }`;

const FACES: Record<string, string> = {
  carrier: 'carrier',
  partner: 'partner',
  vendor: 'vendor',
  association: 'association',
  member: 'association',
};

/** A person at work, as a client of the gateway: every call goes the way the portal's calls go. */
export class Desk {
  readonly tenantId: string;
  readonly face: string;
  readonly token: string;
  readonly #gateway: string;

  constructor(stack: StackDescription, email: string) {
    const account = accountOf(stack, email);
    this.tenantId = account.tenantId;
    this.face = FACES[account.tenantKind] ?? account.tenantKind;
    this.token = account.token;
    this.#gateway = stack.urls.gateway;
  }

  /** Any operation; `x` in root field names stands for the own face: `xComplaints`. */
  ask<Data>(document: string, variables: Record<string, unknown> = {}) {
    return graphql<Data>(this.#gateway, this.token, document.replace(/\bx([A-Z]\w*)(?=\s*[({:])/g, `${this.face}$1`), variables);
  }

  /** Gives a command, such as `replyToWorkOrder`; a key is made where none is given. */
  async give(command: string, input: Record<string, unknown>): Promise<Answer> {
    const field = `${this.face}${command[0]?.toUpperCase() ?? ''}${command.slice(1)}`;
    const type = `${command[0]?.toUpperCase() ?? ''}${command.slice(1)}Input`;
    const answer = await graphql<Record<string, Answer>>(
      this.#gateway,
      this.token,
      `mutation Give($input: ${type}!) { ${field}(input: $input) { ${ANSWER} } } ${COMPLAINT}`,
      { input: { idempotencyKey: randomUUID(), ...input } },
    );
    const result = answer.data?.[field];
    if (!result) throw new Error(`${field}: ${JSON.stringify(answer)}`);
    return result;
  }

  /** Gives a command that must succeed. */
  async do(command: string, input: Record<string, unknown>): Promise<SeenComplaint> {
    const answer = await this.give(command, input);
    if (answer.__typename !== 'ComplaintCommandDone') throw new Error(`${command}: ${JSON.stringify(answer)}`);
    return answer.complaint;
  }

  /** The complaint as this desk sees it now; null where it does not exist for it. */
  async see(id: string): Promise<SeenComplaint | null> {
    const field = `${this.face}Complaint`;
    const { data, errors } = await graphql<Record<string, SeenComplaint | null>>(
      this.#gateway,
      this.token,
      `query See($id: ID!) { ${field}(id: $id) { ...Seen } } ${COMPLAINT}`,
      { id },
    );
    if (errors.length > 0) throw new Error(`${field}: ${JSON.stringify(errors)}`);
    return data?.[field] ?? null;
  }

  /** Acts on one's own work order as it stands now. */
  async onOrder(complaintId: string, command: string, input: Record<string, unknown> = {}): Promise<SeenComplaint> {
    const order = (await this.see(complaintId))?.workOrders.find(({ holder }) => holder.id === this.tenantId);
    if (!order) throw new Error(`${this.face} holds no order of ${complaintId}`);
    return this.do(command, { complaintId, workOrderId: order.id, version: order.version, ...input });
  }
}

/** Ids of the demonstration's organisations by an account of theirs. */
export const tenantOf = (email: string): string => demoPerson(email).tenantId;

/** A call as a customer makes it; parts can be replaced. */
export function call(parts: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    kind: 'COMPLAINT',
    customerKind: 'INDIVIDUAL',
    contact: { name: '何秀英', phone: `139${String(Math.floor(Math.random() * 1e8)).padStart(8, '0')}` },
    channel: 'HOTLINE',
    subject: '短信群发重复收费',
    description: '客户来电称同一条通知被重复发送三次，话费单按三条计费。',
    wish: '退还多收的费用并说明原因。',
    confirmedAt: new Date().toISOString(),
    ...parts,
  };
}
