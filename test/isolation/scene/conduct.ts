import { randomUUID } from 'node:crypto';
import type { Role } from '@lianban/complaint/vocabulary';
import { MISSING, type MissingCode } from '@lianban/partner-standing/month-close/missing';
import { DEFAULT_STANDING_SETTINGS } from '@lianban/partner-standing/standing-settings';
import { openDatabase } from '@lianban/persistence/database';
import { carryOnClosings, closeMonth } from '@lianban/persistence/standing/close-month';
import { decideDeduction, proposeDeduction } from '@lianban/persistence/standing/deductions';
import { fileObjection } from '@lianban/persistence/standing/objections';
import { suspendService } from '@lianban/persistence/standing/sanctions';
import { type Cast, type SeededComplaint, workerOf } from './complaints.ts';
import { PARTNERS_MONEY } from './money.ts';
import { FACE_OF, type TenantKey } from './organisations.ts';

/** What is held against a partner in the scene: a deduction on a closed card, its objection to that, and a suspended service. */
export interface PartnerConduct {
  readonly partner: TenantKey;
  readonly carrier: TenantKey;
  readonly deductionId: string;
  readonly objectionId: string;
  readonly sanctionId: string;
}

/** The month the deductions are of; it is over. */
const MONTH = '2026-10';
const PARTNERS = 100;

/** Deductions, closed cards, objections and sanctions of partners of two carriers; each text holds a mark for exactly those who may read it (SCO-05, SAN-05…07). */
export async function seedConduct(
  cast: Cast,
  complaints: readonly SeededComplaint[],
  workerUrl: string,
): Promise<Partial<Record<TenantKey, PartnerConduct>>> {
  const desks = PARTNERS_MONEY.map(([partner, carrier, key]) => {
    const serviceId = complaints.find((each) => each.key === key)?.serviceId;
    // Evidence is a complaint the partner has answered for.
    const held = complaints.find(({ owner, orders }) => owner === carrier && orders.some(({ holder }) => holder === partner));
    if (!serviceId || !held) throw new Error(`Nothing can be held against ${partner}.`);
    return new Desk(cast, { partner, carrier, serviceId, complaintId: held.id });
  });
  const deductions = [];
  for (const desk of desks) deductions.push(await desk.deduction());
  for (const desk of new Map(desks.map((each) => [each.carrier, each])).values()) await desk.close();
  const worker = openDatabase({ url: workerUrl, poolSize: 1 });
  while ((await carryOnClosings(worker, new Date().toISOString(), PARTNERS)) > 0);
  await worker.close();
  const conduct: Partial<Record<TenantKey, PartnerConduct>> = {};
  for (const [place, desk] of desks.entries()) conduct[desk.partner] = await desk.rest(deductions[place]!);
  return conduct;
}

interface Case {
  readonly partner: TenantKey;
  readonly carrier: TenantKey;
  readonly serviceId: string;
  readonly complaintId: string;
}

/** Who acts on one partner's conduct. */
class Desk {
  readonly partner: TenantKey;
  readonly carrier: TenantKey;
  readonly #cast: Cast;
  readonly #case: Case;

  constructor(cast: Cast, told: Case) {
    this.#cast = cast;
    this.#case = told;
    this.partner = told.partner;
    this.carrier = told.carrier;
  }

  /** A deduction with evidence, accepted. */
  async deduction(): Promise<string> {
    const { tenants, databases } = this.#cast;
    const [item] = DEFAULT_STANDING_SETTINGS.rubric.items;
    const evidence = [{ kind: 'complaint', id: this.#case.complaintId } as const];
    const partnerTenantId = tenants[this.partner].id;
    const asked = { partnerTenantId, month: MONTH, itemId: item!.id, points: 1, evidence, reason: this.#word('reason of the deduction') };
    const id = this.#done(await proposeDeduction(databases[FACE_OF.carrier], this.#request(this.carrier, 'quality_reviewer'), asked));
    const accepted = { accepted: true, points: 1, reason: this.#word('decision of the deduction') };
    this.#done(await decideDeduction(databases[FACE_OF.carrier], this.#request(this.carrier, 'quality_reviewer'), id, accepted));
    return id;
  }

  /** The carrier's month, whatever is missing. */
  async close(): Promise<void> {
    const acknowledged = Object.keys(MISSING) as MissingCode[];
    const asked = { month: MONTH, acknowledged, reason: '' };
    this.#done(await closeMonth(this.#cast.databases[FACE_OF.carrier], this.#request(this.carrier, 'quality_reviewer'), asked));
  }

  /** The partner objects to its deduction; a service of its is suspended. */
  async rest(deductionId: string): Promise<PartnerConduct> {
    const { marks, databases } = this.#cast;
    const { partner, carrier } = this;
    const about = { about: { kind: 'deduction', id: deductionId } as const, evidence: this.#word('evidence of the objection') };
    const objectionId = this.#done(await fileObjection(databases[FACE_OF.partner], this.#request(partner, 'quality_officer'), about));
    const { serviceId, complaintId } = this.#case;
    const suspended = {
      serviceId,
      evidence: [{ kind: 'complaint', id: complaintId } as const],
      reason: this.#word('reason of the suspension'),
    };
    const sanctionId = this.#done(
      await suspendService(databases[FACE_OF.carrier], this.#request(carrier, 'service_centre_manager'), suspended),
    );
    for (const [id, what] of [
      [deductionId, 'deduction'],
      [objectionId, 'objection'],
      [sanctionId, 'sanction'],
    ] as const)
      marks.known(id, `id of the ${what} of ${partner}`, ...this.#wholes());
    return { partner, carrier, deductionId, objectionId, sanctionId };
  }

  #request(of: TenantKey, role: Role) {
    const { tenants, actors } = this.#cast;
    const { id: tenantId, programmeId } = tenants[of];
    const { personId, name } = workerOf(actors, of);
    const tenantKind = of === this.partner ? ('partner' as const) : ('carrier' as const);
    const caller = { kind: 'person', personId, tenantId, tenantKind, unitId: null, roles: [role] } as const;
    return { caller, programmeId, idempotencyKey: randomUUID(), now: new Date().toISOString(), personName: name };
  }

  #wholes() {
    return [this.carrier, this.partner].map((tenant) => ({ tenant, unit: null }));
  }

  #word(what: string): string {
    return `文字${this.#cast.marks.word(`${what} of ${this.partner}`, ...this.#wholes())}`;
  }

  #done(outcome: { readonly kind: string; readonly standingId?: string }): string {
    if (outcome.kind !== 'done' || outcome.standingId === undefined)
      throw new Error(`conduct of ${this.partner}: ${JSON.stringify(outcome)}`);
    return outcome.standingId;
  }
}
