import type { Command, CommandInputs, CommandName } from '@lianban/complaint/command';
import { DEFAULT_SETTINGS, type ProgrammeSettings } from '@lianban/complaint/settings';
import type { IsoInstant, Role, TenantKind, Uuid } from '@lianban/complaint/vocabulary';
import pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { testDatabase } from '../../../../test/kit/database.ts';
import { openDatabase, type Database } from '../database.ts';
import { enterProgrammes, type ProgrammeEntry, type TenantEntry } from '../registry.ts';
import { LOGINS, type LoginName } from '../schema/row-security.ts';
import { readAs, type Reader, type Tx } from '../tenant-transaction.ts';
import { runCommand, type CommandOutcome, type CommandRequest } from '../write-path.ts';

/** A person in a seat, as tests name them. */
export interface Actor extends Reader {
  readonly name: string;
}

/** Two programmes of organisations, and everything a test does with them through the processes' own logins. */
export interface Stage {
  /** Superuser: to arrange and to look at what was stored. It skips row security, so nothing that is tested goes through it. */
  readonly admin: pg.Pool;
  readonly databases: Readonly<Record<LoginName, Database>>;
  readonly prefix: string;
  readonly urls: Readonly<Record<LoginName, string>>;
  run(actor: Actor, complaintId: Uuid | null, command: Command, more?: Partial<CommandRequest>): Promise<CommandOutcome>;
  /** Runs a command that must succeed. */
  do(actor: Actor, complaintId: Uuid, command: Command, more?: Partial<CommandRequest>): Promise<void>;
  take(actor: Actor, inputs?: Partial<CommandInputs['take_complaint']>, more?: Partial<CommandRequest>): Promise<Uuid>;
  /** A complaint that the association forwards to bank A, and bank A to its outlet in the same instant. */
  takeToOutlet(unitId: Uuid, inputs?: Partial<CommandInputs['take_complaint']>, more?: Partial<CommandRequest>): Promise<Uuid>;
  read<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** What is stored, by the superuser. */
  rows<R extends object>(text: string, values?: readonly unknown[]): Promise<R[]>;
  close(): Promise<void>;
}

const id = (number: number): Uuid => `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`;
export const PROGRAMME = id(1);
export const OTHER_PROGRAMME = id(2);
export const TENANTS = {
  carrier: id(11),
  partnerA: id(12),
  partnerB: id(13),
  vendor: id(14),
  otherCarrier: id(21),
  otherPartner: id(22),
  association: id(31),
  memberA: id(32),
  memberB: id(33),
};
export const BANKING = id(3);
export const UNITS = { changsha: id(51), zhuzhou: id(52), outletA: id(53), outletB: id(54) };
export const SERVICES = { ofA: id(61), ofB: id(62), ofOther: id(63) };
/** When the tests play: a Monday without holidays near it. */
export const NOON: IsoInstant = '2026-05-18T04:00:00.000Z';

const tenant = (
  tenantId: Uuid,
  kind: TenantKind,
  name: string,
  supervisorTenantId: Uuid | null,
  units: TenantEntry['units'] = [],
): TenantEntry => ({ id: tenantId, kind, name, shortName: name, mode: kind === 'partner' ? 'EMP' : null, supervisorTenantId, units });

const PROGRAMMES: readonly ProgrammeEntry[] = [
  {
    id: PROGRAMME,
    kind: 'adc',
    slug: 'adc',
    name: 'ADC 行业应用',
    settings: DEFAULT_SETTINGS,
    tenants: [
      tenant(TENANTS.carrier, 'carrier', '湘移', null, [
        { id: UNITS.changsha, kind: 'city_company', name: '长沙分公司' },
        { id: UNITS.zhuzhou, kind: 'city_company', name: '株洲分公司' },
      ]),
      tenant(TENANTS.partnerA, 'partner', '甲软件', TENANTS.carrier),
      tenant(TENANTS.partnerB, 'partner', '乙软件', TENANTS.carrier),
      tenant(TENANTS.vendor, 'vendor', '平台商', TENANTS.carrier),
    ],
    services: [
      { id: SERVICES.ofA, tenantId: TENANTS.partnerA, name: '移动考勤', number: '10657001', mode: 'EMP' },
      { id: SERVICES.ofB, tenantId: TENANTS.partnerB, name: '校讯通', number: '10657002', mode: 'C' },
    ],
  },
  {
    id: OTHER_PROGRAMME,
    kind: 'adc',
    slug: 'adc-2',
    name: '另一个项目',
    settings: DEFAULT_SETTINGS,
    tenants: [
      tenant(TENANTS.otherCarrier, 'carrier', '粤移', null),
      tenant(TENANTS.otherPartner, 'partner', '丙软件', TENANTS.otherCarrier),
    ],
    services: [{ id: SERVICES.ofOther, tenantId: TENANTS.otherPartner, name: '仓库盘点', number: '10658001', mode: 'EMP' }],
  },
  {
    id: BANKING,
    kind: 'banking',
    slug: 'banking',
    name: '银行业',
    settings: DEFAULT_SETTINGS,
    tenants: [
      tenant(TENANTS.association, 'association', '银协', null),
      tenant(TENANTS.memberA, 'member', '甲银行', TENANTS.association, [
        { id: UNITS.outletA, kind: 'outlet', name: '甲网点' },
        { id: UNITS.outletB, kind: 'outlet', name: '乙网点' },
      ]),
      tenant(TENANTS.memberB, 'member', '乙银行', TENANTS.association),
    ],
    services: [],
  },
];

const KINDS = new Map(
  PROGRAMMES.flatMap(({ id: programmeId, tenants }) => tenants.map((each) => [each.id, { programmeId, kind: each.kind }] as const)),
);
let people = 100;

/** A new person of a tenant, by its id. */
export function person(tenantId: Uuid, roles: readonly Role[], unitId: Uuid | null = null, name = '某人'): Actor {
  const { programmeId, kind } = KINDS.get(tenantId)!;
  people += 1;
  return { kind: 'person', personId: id(people), tenantId, tenantKind: kind, unitId, roles, programmeId, name };
}

/** The people most tests need. */
export const PEOPLE = {
  agent: person(TENANTS.carrier, ['intake_agent', 'shift_leader', 'call_back_agent'], null, '陈晓兰'),
  partnerA: person(TENANTS.partnerA, ['service_contact', 'general_manager'], null, '李静'),
  partnerB: person(TENANTS.partnerB, ['service_contact', 'general_manager'], null, '黄婷'),
  vendor: person(TENANTS.vendor, ['support_engineer', 'manager'], null, '程浩然'),
  otherAgent: person(TENANTS.otherCarrier, ['intake_agent', 'shift_leader', 'call_back_agent'], null, '林嘉欣'),
  otherPartner: person(TENANTS.otherPartner, ['service_contact'], null, '邝美玲'),
  officer: person(TENANTS.association, ['intake_officer', 'leader'], null, '孙雅楠'),
  memberA: person(TENANTS.memberA, ['handler'], null, '马冬梅'),
};

/** The login of a tenant's face; members use the association's. */
export const loginOf = (kind: TenantKind): LoginName => (kind === 'member' ? 'association' : kind);

/** A whole intake; tests name what matters to them. */
export function intake(inputs: Partial<CommandInputs['take_complaint']> = {}): Command<'take_complaint'> {
  return {
    name: 'take_complaint',
    number: '',
    kind: 'complaint',
    customerKind: 'group',
    customerId: null,
    contact: { name: '长沙好运物流有限公司', phone: '13807310001' },
    channel: 'hotline',
    serviceId: SERVICES.ofA,
    subject: '考勤打卡失败',
    description: '早上八点起全员无法打卡，提示网络异常。',
    wish: '尽快恢复',
    confirmedAt: null,
    discoveredAt: null,
    receivedAt: NOON,
    attempts: 1,
    solvedBy: 'not_yet',
    responsibilityUnclear: false,
    repeatOf: null,
    workOrders: [],
    attachments: [],
    ...inputs,
  };
}

/** A work order to a tenant. */
export const orderTo = (holderTenantId: Uuid, more: Partial<CommandInputs['take_complaint']['workOrders'][number]> = {}) => ({
  workOrderId: uuidv7(),
  holderTenantId,
  ...more,
});

/** Opens a database of its own with three programmes; close it afterwards. */
export async function openStage(settings?: ProgrammeSettings): Promise<Stage> {
  const { adminUrl, urls } = await testDatabase();
  await enterProgrammes(
    urls.identity,
    PROGRAMMES.map((each) => ({ ...each, settings: settings ?? each.settings })),
    NOON,
  );
  const names = Object.keys(LOGINS) as LoginName[];
  const databases = Object.fromEntries(names.map((name) => [name, openDatabase({ url: urls[name], poolSize: 6 })])) as Record<
    LoginName,
    Database
  >;
  const admin = new pg.Pool({ connectionString: adminUrl, max: 3 });
  const run: Stage['run'] = (actor, complaintId, command, more = {}) =>
    runCommand(databases[loginOf(actor.tenantKind)], {
      caller: actor,
      programmeId: actor.programmeId,
      complaintId,
      command,
      idempotencyKey: uuidv7(),
      now: NOON,
      personName: actor.name,
      ...more,
    });
  const doIt: Stage['do'] = async (actor, complaintId, command, more) => {
    const outcome = await run(actor, complaintId, command, more);
    if (outcome.kind !== 'done') throw new Error(`${(command as { name: CommandName }).name}: ${JSON.stringify(outcome)}`);
  };
  const take: Stage['take'] = async (actor, inputs = {}, more = {}) => {
    const outcome = await run(actor, null, intake({ ...(actor.programmeId === PROGRAMME ? {} : { serviceId: null }), ...inputs }), more);
    if (outcome.kind !== 'done') throw new Error(`take_complaint: ${JSON.stringify(outcome)}`);
    return outcome.complaintId;
  };
  return {
    admin,
    databases,
    urls,
    run,
    prefix: decodeURIComponent(new URL(urls.carrier).username).replace(/_carrier$/, ''),
    do: doIt,
    take,
    takeToOutlet: async (holderUnitId, inputs = {}, more = {}) => {
      const forwarded = orderTo(TENANTS.memberA);
      const complaint = await take(PEOPLE.officer, { ...inputs, workOrders: [forwarded] }, more);
      const workOrder = orderTo(TENANTS.memberA, { holderUnitId, parentWorkOrderId: forwarded.workOrderId });
      await doIt(PEOPLE.memberA, complaint, { name: 'send_work_order', workOrder }, more);
      return complaint;
    },
    read: (actor, work) => readAs(databases[loginOf(actor.tenantKind)], actor, work),
    rows: async <R extends object>(text: string, values: readonly unknown[] = []) => (await admin.query<R>(text, [...values])).rows,
    close: async () => {
      await admin.end();
      await Promise.all(names.map((name) => databases[name].close()));
    },
  };
}

/** Later than noon by so many hours. */
export const hoursLater = (hours: number, from: IsoInstant = NOON): IsoInstant =>
  new Date(Date.parse(from) + hours * 3_600_000).toISOString();
