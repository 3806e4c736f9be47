import { randomUUID } from 'node:crypto';
import { DEFAULT_SETTINGS } from '@lianban/complaint/settings';
import type { Role, TenantKind } from '@lianban/complaint/vocabulary';
import type { ProgrammeEntry } from '@lianban/persistence/registry';
import type { Marks, Sight, Viewer } from './marks.ts';

/** Organisations of the scene: programme, kind, units and how many services. Two of each kind of programme, so that one can leak into the other. */
const CAST = {
  carrierOne: ['hunan', 'carrier', ['cityOne', 'cityTwo'], 0],
  vendorOne: ['hunan', 'vendor', ['shift'], 0],
  partnerOne: ['hunan', 'partner', ['desk'], 2],
  partnerTwo: ['hunan', 'partner', [], 2],
  partnerThree: ['hunan', 'partner', [], 1],
  carrierTwo: ['guangdong', 'carrier', ['cityOne'], 0],
  vendorTwo: ['guangdong', 'vendor', [], 0],
  partnerFour: ['guangdong', 'partner', [], 1],
  associationOne: ['liaoning', 'association', [], 0],
  memberOne: ['liaoning', 'member', ['outletOne', 'outletTwo'], 0],
  memberTwo: ['liaoning', 'member', ['outlet'], 0],
  associationTwo: ['jilin', 'association', [], 0],
  memberThree: ['jilin', 'member', ['outlet'], 0],
} as const satisfies Record<string, readonly [string, TenantKind, readonly string[], number]>;
export type TenantKey = keyof typeof CAST;
const PROGRAMMES = ['hunan', 'guangdong', 'liaoning', 'jilin'] as const;
export type ProgrammeKey = (typeof PROGRAMMES)[number];

/** Kinds that know every organisation of their programme, and that every organisation knows (domain.md 1). */
const KNOWN_TO_ALL: readonly TenantKind[] = ['carrier', 'vendor', 'association'];

export interface Tenant {
  readonly key: TenantKey;
  readonly id: string;
  readonly kind: TenantKind;
  readonly programme: ProgrammeKey;
  readonly programmeId: string;
  readonly name: string;
  readonly units: Readonly<Record<string, string>>;
  readonly services: readonly string[];
}

/** The face that serves a kind of organisation. */
export const FACE_OF = {
  carrier: 'carrier',
  partner: 'partner',
  vendor: 'vendor',
  association: 'association',
  member: 'association',
} as const satisfies Record<TenantKind, string>;
export type FaceName = (typeof FACE_OF)[TenantKind];

/** Somebody in a seat. */
export interface Actor extends Sight {
  readonly key: string;
  readonly tenant: TenantKey;
  readonly personId: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

/** Makes the organisations, each name, unit and service with a mark of its own, and what is entered into the registry. */
export function organisations(marks: Marks): { tenants: Record<TenantKey, Tenant>; entries: ProgrammeEntry[] } {
  const ids = Object.fromEntries(PROGRAMMES.map((key) => [key, randomUUID()])) as Record<ProgrammeKey, string>;
  const knowers = (key: TenantKey): Viewer[] => {
    const [programme, kind] = CAST[key];
    return (Object.keys(CAST) as TenantKey[])
      .filter(
        (other) => CAST[other][0] === programme && (other === key || KNOWN_TO_ALL.includes(kind) || KNOWN_TO_ALL.includes(CAST[other][1])),
      )
      .map((tenant) => ({ tenant, unit: 'any' }));
  };
  const services: { id: string; tenantId: string; name: string; programme: string }[] = [];
  const unitNames = new Map<string, string>();
  const tenants = Object.fromEntries(
    (Object.keys(CAST) as TenantKey[]).map((key) => {
      const [programme, kind, units, serviceCount] = CAST[key];
      const id = randomUUID();
      const own = Array.from({ length: serviceCount }, (_, index) => ({
        id: randomUUID(),
        tenantId: id,
        programme,
        name: `业务${marks.word(`service ${index + 1} of ${key}`, ...knowers(key))}`,
      }));
      services.push(...own);
      const unitIds = Object.fromEntries(units.map((unit) => [unit, randomUUID()]));
      for (const [unit, unitId] of Object.entries(unitIds))
        unitNames.set(unitId, `部门${marks.word(`unit ${unit} of ${key}`, ...knowers(key))}`);
      const name = `公司${marks.word(`name of ${key}`, ...knowers(key))}`;
      return [
        key,
        { key, id, kind, programme, programmeId: ids[programme], name, units: unitIds, services: own.map((service) => service.id) },
      ];
    }),
  ) as unknown as Record<TenantKey, Tenant>;

  const head = (programme: ProgrammeKey) =>
    Object.values(tenants).find((tenant) => tenant.programme === programme && (tenant.kind === 'carrier' || tenant.kind === 'association'));
  const everybodyIn = (programme: ProgrammeKey): Viewer[] =>
    Object.values(tenants)
      .filter((each) => each.programme === programme)
      .map((each): Viewer => ({ tenant: each.key, unit: 'any' }));
  const season = (programme: ProgrammeKey) => ({
    id: 'season',
    name: `赛季${marks.word(`season of ${programme}`, ...everybodyIn(programme))}`,
    fromMonth: '2020-01',
    toMonth: '2099-12',
  });
  const entries = PROGRAMMES.map((programme): ProgrammeEntry => ({
    id: ids[programme],
    kind: programme === 'hunan' || programme === 'guangdong' ? 'adc' : 'banking',
    slug: `isolation-${programme}`,
    name: `项目${marks.word(`programme ${programme}`, ...everybodyIn(programme))}`,
    settings:
      programme === 'liaoning' || programme === 'jilin'
        ? { ...DEFAULT_SETTINGS, association: { seasons: [season(programme)] } }
        : DEFAULT_SETTINGS,
    tenants: Object.values(tenants)
      .filter((each) => each.programme === programme)
      .map(({ id, kind, name, units }) => ({
        id,
        kind,
        name,
        shortName: name.slice(0, 20),
        mode: kind === 'partner' ? 'EMP' : null,
        supervisorTenantId: head(programme)?.id === id ? null : (head(programme)?.id ?? null),
        units: Object.values(units).map((unitId) => ({
          id: unitId,
          kind: kind === 'member' ? 'outlet' : 'city_company',
          name: unitNames.get(unitId) ?? '',
        })),
      })),
    services: services
      .filter((service) => service.programme === programme)
      .map(({ id, tenantId, name }, index) => ({ id, tenantId, name, number: `1065${programme.length}${index}`, mode: 'EMP' })),
  }));
  return { tenants, entries };
}

const SEATS: readonly [string, TenantKey, string | null, readonly Role[]][] = [
  ['carrier leader', 'carrierOne', null, ['shift_leader', 'group_customer_manager', 'service_centre_manager']],
  ['carrier administrator', 'carrierOne', null, ['administrator']],
  ['carrier city two', 'carrierOne', 'cityTwo', ['shift_leader']],
  ['vendor engineer', 'vendorOne', null, ['support_engineer']],
  ['vendor administrator', 'vendorOne', null, ['administrator']],
  ['partner one manager', 'partnerOne', null, ['general_manager']],
  ['partner one administrator', 'partnerOne', null, ['administrator']],
  ['partner two manager', 'partnerTwo', null, ['general_manager']],
  ['partner three manager', 'partnerThree', null, ['general_manager']],
  ['second carrier leader', 'carrierTwo', null, ['shift_leader', 'group_customer_manager', 'service_centre_manager']],
  ['second vendor engineer', 'vendorTwo', null, ['support_engineer']],
  ['partner four manager', 'partnerFour', null, ['general_manager']],
  ['association leader', 'associationOne', null, ['leader']],
  ['association administrator', 'associationOne', null, ['administrator']],
  ['member one leader', 'memberOne', null, ['leader']],
  ['member one outlet two', 'memberOne', 'outletTwo', ['outlet_manager']],
  ['member two leader', 'memberTwo', null, ['leader']],
  ['second association leader', 'associationTwo', null, ['leader']],
  ['member three leader', 'memberThree', null, ['leader']],
  // Colleagues who lead nothing, and colleagues who see their unit only, in every kind of organisation that has such seats.
  ['carrier agent', 'carrierOne', null, ['intake_agent']],
  ['vendor manager', 'vendorOne', null, ['manager']],
  ['vendor shift engineer', 'vendorOne', 'shift', ['support_engineer']],
  ['partner one technician', 'partnerOne', null, ['technical_contact']],
  ['partner one desk', 'partnerOne', 'desk', ['service_contact']],
  ['association officer', 'associationOne', null, ['intake_officer']],
  ['member one handler', 'memberOne', null, ['handler']],
];

/** People of every kind of organisation; a person's name is known inside the own organisation, and to holders of what they sent. */
export function people(marks: Marks): Actor[] {
  return SEATS.map(([key, tenant, unit, roles]) => ({
    key,
    tenant,
    unit,
    roles,
    personId: randomUUID(),
    name: `员工${marks.word(`name of ${key}`, { tenant, unit: 'any' }, ...holdersOf(tenant))}`,
  }));
}

/** The first receiver's people are shown to its holders; carriers and associations are first receivers here, and partners of their own complaints to the carrier over them, as members' people who report are to their association. */
function holdersOf(tenant: TenantKey): Viewer[] {
  const [programme, kind] = CAST[tenant];
  if (kind === 'vendor') return [];
  const above: Partial<Record<TenantKind, TenantKind>> = { partner: 'carrier', member: 'association' };
  return (Object.keys(CAST) as TenantKey[])
    .filter((other) => CAST[other][0] === programme && (above[kind] === undefined || CAST[other][1] === above[kind]))
    .map((other) => ({ tenant: other, unit: 'any' }));
}
