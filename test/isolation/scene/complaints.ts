import { randomUUID } from 'node:crypto';
import type { Command } from '@lianban/complaint/command';
import type { AudienceScope } from '@lianban/complaint/vocabulary';
import type { Database } from '@lianban/persistence/database';
import { storeUpload } from '@lianban/persistence/files';
import { runCommand } from '@lianban/persistence/write-path';
import type { Marks, Viewer } from './marks.ts';
import { type Actor, FACE_OF, type FaceName, type Tenant, type TenantKey } from './organisations.ts';

/** A file of a complaint and who may fetch it. */
export interface SeededFile {
  readonly id: string;
  readonly viewers: readonly Viewer[];
}

/** A complaint of the scene with everything another tenant could ask for by id, number or word. */
export interface SeededComplaint {
  readonly key: string;
  readonly id: string;
  readonly owner: TenantKey;
  readonly parties: readonly Viewer[];
  readonly orders: readonly { readonly holder: TenantKey; readonly id: string }[];
  readonly requestId: string;
  readonly files: readonly SeededFile[];
  readonly pendingFileId: string;
  readonly serviceId: string | null;
  readonly unitId: string | null;
  readonly subject: string;
  readonly customerName: string;
  readonly phone: string;
}

interface Plan {
  readonly key: string;
  readonly owner: TenantKey;
  readonly unit?: string;
  readonly service?: readonly [TenantKey, number];
  readonly holders: readonly (readonly [TenantKey, string?])[];
  /** Sees it without holding or owning it. */
  readonly supervisor?: TenantKey;
  readonly repeatOf?: string;
}

/** Joint handling, a unit's own, a partner's direct one, a repeat whose first is seen by others, and the neighbours in every programme. */
const PLANS: readonly Plan[] = [
  { key: 'joint', owner: 'carrierOne', service: ['partnerOne', 0], holders: [['partnerOne'], ['partnerTwo'], ['vendorOne']] },
  { key: 'city', owner: 'carrierOne', unit: 'cityOne', holders: [['carrierOne', 'cityOne']] },
  { key: 'direct of two', owner: 'partnerTwo', service: ['partnerTwo', 0], holders: [['partnerTwo']], supervisor: 'carrierOne' },
  { key: 'direct of one', owner: 'partnerOne', service: ['partnerOne', 1], holders: [['partnerOne']], supervisor: 'carrierOne' },
  { key: 'repeat', owner: 'carrierOne', service: ['partnerTwo', 1], holders: [['vendorOne']], repeatOf: 'joint' },
  { key: 'other programme', owner: 'carrierTwo', service: ['partnerFour', 0], holders: [['partnerFour'], ['vendorTwo']] },
  { key: 'bank', owner: 'associationOne', holders: [['memberOne', 'outletOne']] },
  { key: 'bank of member two', owner: 'associationOne', holders: [['memberTwo']] },
  { key: 'other bank', owner: 'associationTwo', holders: [['memberThree']] },
];

export interface Cast {
  readonly marks: Marks;
  readonly tenants: Record<TenantKey, Tenant>;
  readonly actors: readonly Actor[];
  readonly databases: Record<FaceName, Database>;
}

/** Plays every plan on the write path; each text holds a mark for exactly those who may read it. */
export async function seedComplaints(cast: Cast): Promise<SeededComplaint[]> {
  const seeded: SeededComplaint[] = [];
  for (const plan of PLANS) seeded.push(await new Telling(cast, plan).tell(seeded.find(({ key }) => key === plan.repeatOf) ?? null));
  return seeded;
}

/** Whoever works for an organisation without being limited to a unit. */
export function workerOf(actors: readonly Actor[], tenant: TenantKey): Actor {
  const found = actors.find((actor) => actor.tenant === tenant && actor.unit === null && !actor.roles.includes('administrator'));
  if (!found) throw new Error(`Nobody works for ${tenant}.`);
  return found;
}

/** An order of a complaint; an outlet's goes under its member's. */
interface SentOrder {
  readonly holder: TenantKey;
  readonly id: string;
  readonly viewer: Viewer;
  readonly parentId: string | null;
}

class Telling {
  readonly #cast: Cast;
  readonly #plan: Plan;
  readonly #owner: Viewer;
  readonly #orders: readonly SentOrder[];
  readonly #files: SeededFile[] = [];
  #id = '';

  constructor(cast: Cast, plan: Plan) {
    this.#cast = cast;
    this.#plan = plan;
    this.#owner = { tenant: plan.owner, unit: plan.unit ?? null };
    this.#orders = plan.holders.flatMap(([holder, unit]) => {
      const order = (viewer: Viewer, parentId: string | null): SentOrder => ({ holder, id: randomUUID(), viewer, parentId });
      const isOutlet = unit !== undefined && holder !== plan.owner;
      const first = order({ tenant: holder, unit: isOutlet ? null : (unit ?? null) }, null);
      return isOutlet ? [first, order({ tenant: holder, unit }, first.id)] : [first];
    });
  }

  async tell(first: SeededComplaint | null): Promise<SeededComplaint> {
    const { key, owner, unit, service, supervisor } = this.#plan;
    const over: Viewer[] = supervisor ? [{ tenant: supervisor, unit: null }] : [];
    const parties = [this.#owner, ...this.#orders.map(({ viewer }) => viewer), ...over];
    const contact = [this.#owner, ...this.#orders.map(({ viewer }) => viewer)];
    const word = (what: string, viewers: readonly Viewer[]) => this.#cast.marks.word(`${what} of '${key}'`, ...viewers);
    const known = {
      subject: word('subject', parties),
      customerName: `客户${word('customer', contact)}`,
      phone: this.#cast.marks.phone(`phone of '${key}'`, ...contact),
      serviceId: service ? (this.#tenant(service[0]).services[service[1]] ?? null) : null,
      unitId: unit ? (this.#tenant(owner).units[unit] ?? null) : null,
    };
    const now = new Date().toISOString();
    this.#id = await this.#give(
      owner,
      {
        name: 'take_complaint',
        number: '',
        unitId: known.unitId,
        kind: 'complaint',
        customerKind: 'individual',
        customerId: null,
        contact: {
          name: known.customerName,
          phone: known.phone,
          email: `${word('mail', contact)}@customer.example`,
          address: word('address', contact),
        },
        channel: 'hotline',
        serviceId: known.serviceId,
        subject: `短信重复收费${known.subject}`,
        description: `客户说明${word('description', parties)}`,
        wish: `希望${word('wish', parties)}`,
        confirmedAt: null,
        discoveredAt: null,
        receivedAt: now,
        attempts: 1,
        solvedBy: 'not_yet',
        responsibilityUnclear: false,
        repeatOf: first?.id ?? null,
        workOrders: this.#orders.filter(({ parentId }) => parentId === null).map((order) => this.#draft(order, over)),
        attachments: [],
      },
      null,
      null,
    );
    for (const order of this.#orders)
      if (order.parentId !== null)
        await this.#give(order.holder, {
          name: 'send_work_order',
          workOrder: { ...this.#draft(order, over), parentWorkOrderId: order.parentId },
        });
    await this.#say(owner, 'own', null, [this.#owner]);
    await this.#say(owner, 'all', null, parties);
    let requestId = randomUUID() as string;
    for (const { holder, id, viewer, parentId } of this.#orders) {
      const both = [this.#owner, viewer, ...over];
      const outlet = parentId === null ? null : viewer.unit;
      if (outlet === null) await this.#say(owner, 'owner_and_holder', id, both);
      await this.#give(holder, { name: 'accept_work_order', workOrderId: id }, outlet);
      await this.#give(holder, { name: 'reply_to_work_order', workOrderId: id, reply: `答复${word(`reply of ${holder}`, both)}` }, outlet);
      if (holder !== owner) {
        await this.#say(holder, 'own', id, [viewer], outlet);
        await this.#say(holder, 'owner_and_holder', id, both, outlet);
      }
      const asked = randomUUID();
      if (outlet === null) requestId = asked;
      const question = `请问${word(`question of ${holder}`, both)}`;
      await this.#give(
        holder,
        { name: 'request_information', workOrderId: id, requestId: asked, reason: 'waiting_for_first_receiver', question },
        outlet,
      );
    }
    const pendingFileId = await this.#upload(owner, [{ tenant: owner, unit: 'any' }]);
    return { key, id: this.#id, owner, parties, orders: this.#orders, requestId, files: this.#files, pendingFileId, ...known };
  }

  #draft({ id, holder, viewer }: SentOrder, over: readonly Viewer[]) {
    const mark = this.#cast.marks.word(`instruction to ${holder} of '${this.#plan.key}'`, this.#owner, viewer, ...over);
    return {
      workOrderId: id,
      holderTenantId: this.#tenant(holder).id,
      holderUnitId: viewer.unit === null ? null : (this.#tenant(holder).units[viewer.unit] ?? null),
      instruction: `请处理${mark}`,
    };
  }

  /** A note and a file for an audience; by an outlet's people where one is named. */
  async #say(
    by: TenantKey,
    audience: AudienceScope,
    workOrderId: string | null,
    viewers: readonly Viewer[],
    outlet: string | null = null,
  ): Promise<void> {
    const what = `${audience} of ${by} of '${this.#plan.key}'`;
    const note = `备注${this.#cast.marks.word(`note ${what}`, ...viewers)}`;
    await this.#give(by, { name: 'add_note', noteId: randomUUID(), audience, workOrderId, note }, outlet);
    const id = await this.#upload(by, viewers);
    const file = { attachmentId: id, fileName: '', bytes: 0, mediaType: '', audience, workOrderId };
    await this.#give(by, { name: 'add_attachment', ...file }, outlet);
    this.#files.push({ id, viewers });
  }

  async #upload(by: TenantKey, viewers: readonly Viewer[]): Promise<string> {
    const { marks, databases } = this.#cast;
    const id = randomUUID();
    const content = Buffer.from(`附件内容 ${marks.word(`content of a file of ${by}`, ...viewers)}`);
    const fileName = `凭证${marks.word(`name of a file of ${by}`, ...viewers)}.txt`;
    await storeUpload(databases[FACE_OF[this.#tenant(by).kind]], this.#seat(by), {
      id,
      fileName,
      mediaType: 'text/plain',
      bytes: content.length,
      content,
      at: new Date().toISOString(),
    });
    return id;
  }

  async #give(by: TenantKey, command: Command, outlet: string | null = null, complaintId: string | null = this.#id): Promise<string> {
    const { programmeId, ...seat } = this.#seat(by);
    const caller = outlet === null ? seat : { ...seat, unitId: this.#tenant(by).units[outlet] ?? null, roles: ['outlet_manager' as const] };
    const outcome = await runCommand(this.#cast.databases[FACE_OF[caller.tenantKind]], {
      caller,
      programmeId,
      complaintId,
      command,
      idempotencyKey: randomUUID(),
      now: new Date().toISOString(),
      personName: workerOf(this.#cast.actors, by).name,
    });
    if (outcome.kind !== 'done') throw new Error(`'${this.#plan.key}': ${by} ${command.name}: ${JSON.stringify(outcome)}`);
    return outcome.complaintId;
  }

  #seat(key: TenantKey) {
    const { id, kind, programmeId } = this.#tenant(key);
    const { personId, roles } = workerOf(this.#cast.actors, key);
    return { kind: 'person' as const, personId, tenantId: id, tenantKind: kind, unitId: null, roles, programmeId };
  }

  #tenant(key: TenantKey): Tenant {
    return this.#cast.tenants[key];
  }
}
