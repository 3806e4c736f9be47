import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { NoticeCommand, NoticeDraftInput } from '@lianban/contact-registry/change-notice/decision';
import { entriesOf, type Card, type Change } from '@lianban/contact-registry/registration';
import { v7 as uuidv7 } from 'uuid';
import { runNoticeCommand, type NoticeCommandOutcome, type NoticeCommandRequest } from '../contact-registry/run-notice-command.ts';
import { loginOf, NOON, PEOPLE, person, SERVICES, TENANTS, type Actor, type Stage } from './stage.ts';

/** Who acts around a registry; the partners' own people are the stage's. */
export const REGISTRY_PEOPLE = {
  contactA: PEOPLE.partnerA,
  contactB: PEOPLE.partnerB,
  department: person(TENANTS.carrier, ['group_customer_manager'], null, '何部长'),
  secondClerk: person(TENANTS.carrier, ['group_customer_manager'], null, '钟科长'),
  centre: person(TENANTS.carrier, ['service_centre_manager'], null, '汤经理'),
  otherDepartment: person(TENANTS.otherCarrier, ['group_customer_manager'], null, '郑部长'),
};

/** A card that lacks nothing, in its one form. */
export const cardOf = (serviceId: Uuid, name: string): Card => ({
  ...({ [`tariff:${serviceId}`]: '每条 0.1 元' } satisfies Card),
  company_name: name,
  business_types: ['企业短信'],
  service_contact: { name: '张三', mobile: '+8613812341234', email: null },
  technical_contact: { name: '李四', mobile: '+8613912345678', email: 'li@example.com' },
  liaisons: [{ name: '王五', mobile: '+8613712345678', fixedLine: null, email: null }],
  hotline_fixed: '+8673184123456',
  hotline_mobile: '+8613612345678',
  email: 'service@example.com',
  web_column: 'https://www.example.com/service',
});

export const NEW_LIAISON: Change = { field: 'liaisons', value: [{ name: '钱七', mobile: '+8613512345678', fixedLine: null, email: null }] };
export const newName = (value: string): Change => ({ field: 'company_name', value });

/** What tests do with a registry, through the processes' own logins. */
export interface RegistryDesk {
  give(actor: Actor, noticeId: Uuid | null, command: NoticeCommand, more?: Partial<NoticeCommandRequest>): Promise<NoticeCommandOutcome>;
  /** A command that must be done. @returns the notice's id */
  does(actor: Actor, noticeId: Uuid | null, command: NoticeCommand, now?: IsoInstant): Promise<Uuid>;
  drafted(actor: Actor, changes: readonly Change[], more?: Partial<NoticeDraftInput>, now?: IsoInstant): Promise<Uuid>;
  /** A draft that is submitted at once. */
  submitted(actor: Actor, changes: readonly Change[], more?: Partial<NoticeDraftInput>, now?: IsoInstant): Promise<Uuid>;
  /** A partner's whole card, acknowledged and so effective. */
  registered(actor: Actor, now?: IsoInstant): Promise<Uuid>;
}

export function registryDesk(stage: Stage): RegistryDesk {
  const give: RegistryDesk['give'] = (actor, noticeId, command, more = {}) =>
    runNoticeCommand(stage.databases[loginOf(actor.tenantKind)], {
      caller: actor,
      programmeId: actor.programmeId,
      noticeId,
      command,
      idempotencyKey: uuidv7(),
      now: NOON,
      personName: actor.name,
      ...more,
    });
  const does: RegistryDesk['does'] = async (actor, noticeId, command, now = NOON) => {
    const outcome = await give(actor, noticeId, command, { now });
    if (outcome.kind !== 'done') throw new Error(`${command.name}: ${JSON.stringify(outcome)}`);
    return outcome.noticeId;
  };
  const drafted: RegistryDesk['drafted'] = (actor, changes, more = {}, now = NOON) =>
    does(actor, null, { name: 'draft', changes, effectiveDay: null, emergency: false, reason: '', exceptionReason: '', ...more }, now);
  const submitted: RegistryDesk['submitted'] = async (actor, changes, more, now) =>
    does(actor, await drafted(actor, changes, more, now), { name: 'submit', replaces: [] }, now);
  const departments = new Map([
    [TENANTS.carrier, REGISTRY_PEOPLE.department],
    [TENANTS.otherCarrier, REGISTRY_PEOPLE.otherDepartment],
  ]);
  return {
    give,
    does,
    drafted,
    submitted,
    registered: async (actor, now) => {
      const [own] = await stage.rows<{ serviceId: Uuid; name: string; carrier: Uuid }>(
        `select s.id as "serviceId", t.name, t.supervisor_tenant_id as carrier from lianban.service s join lianban.tenant t on t.id = s.tenant_id where t.id = $1`,
        [actor.tenantId],
      );
      const id = await submitted(actor, entriesOf(cardOf(own?.serviceId ?? SERVICES.ofA, own?.name ?? '')), {}, now);
      return does(departments.get(own?.carrier ?? '')!, id, { name: 'acknowledge' }, now);
    },
  };
}
