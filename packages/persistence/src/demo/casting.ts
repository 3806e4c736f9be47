import type { Dice } from './identifiers.ts';
import type { Cast } from './life.ts';
import type { Matter } from './matters/matter.ts';
import type { DemoProgramme, DemoService, DemoTenant } from './organisations.ts';
import { DEMO_PEOPLE, demoPerson, type DemoPerson } from './people.ts';

/** A person of the tenant; where the roster names none, the duty is done by an unnamed colleague with the partner's usual role. */
export function someoneAt(programme: DemoProgramme, tenant: DemoTenant): DemoPerson {
  const named = DEMO_PEOPLE.find(
    (person) => person.tenantId === tenant.id && !person.unitLimited && person.roles.some((role) => role !== 'administrator'),
  );
  if (named) return named;
  const template = demoPerson('service@partner-a.example');
  return { ...template, account: '', name: `${tenant.shortName}客服`, programmeId: programme.id, tenantId: tenant.id, unitId: null };
}

function tenantsOf(programme: DemoProgramme, kind: DemoTenant['kind']): readonly DemoTenant[] {
  return programme.tenants.filter((tenant) => tenant.kind === kind);
}

/** The service a matter is about, with its provider: the one whose name it names, else any. */
export function serviceFor(programme: DemoProgramme, matter: Matter, dice: Dice): { tenant: DemoTenant; service: DemoService } | null {
  const offers = programme.tenants.flatMap((tenant) => tenant.services.map((service) => ({ tenant, service })));
  const about = matter.about;
  const fitting = about ? offers.filter(({ service }) => service.name.includes(about)) : offers;
  const choice = fitting.length > 0 ? fitting : offers;
  return choice.length > 0 ? dice.pick(choice) : null;
}

/** The carrier's people, the holder and the rest for one complaint of an ADC programme. */
export function castAdc(
  programme: DemoProgramme,
  offer: { tenant: DemoTenant; service: DemoService },
  joint: boolean,
  direct: boolean,
  dice: Dice,
): Cast {
  const carrier = tenantsOf(programme, 'carrier')[0];
  const vendor = tenantsOf(programme, 'vendor')[0];
  if (!carrier || !vendor) throw new RangeError(`${programme.slug} has no carrier or vendor`);
  const holder = someoneAt(programme, offer.tenant);
  const platform = someoneAt(programme, vendor);
  const staff = (role: string): DemoPerson | undefined =>
    DEMO_PEOPLE.find((person) => person.tenantId === carrier.id && person.roles.some((each) => each === role));
  const agents = DEMO_PEOPLE.filter((person) => person.tenantId === carrier.id && person.roles.includes('intake_agent'));
  const leader = staff('shift_leader') ?? someoneAt(programme, carrier);
  return {
    taker: direct ? holder : dice.pick(agents),
    holder,
    other: platform,
    jointHolder: joint ? platform : null,
    serviceId: offer.service.id,
    direct,
    caller: direct ? holder : (staff('call_back_agent') ?? leader),
    leader,
    reviewer: staff('quality_reviewer') ?? null,
  };
}

/** The association's people and the member that gets the complaint. */
export function castBanking(programme: DemoProgramme, dice: Dice): Cast {
  const association = tenantsOf(programme, 'association')[0];
  if (!association) throw new RangeError(`${programme.slug} has no association`);
  const members = tenantsOf(programme, 'member').filter((tenant) => DEMO_PEOPLE.some((person) => person.tenantId === tenant.id));
  const officer = someoneAt(programme, association);
  const leader = DEMO_PEOPLE.find((person) => person.tenantId === association.id && person.roles.includes('leader')) ?? officer;
  const reviewer = DEMO_PEOPLE.find((person) => person.tenantId === association.id && person.roles.includes('reviewer')) ?? null;
  const holder = someoneAt(programme, dice.pick(members));
  return { taker: officer, leader, caller: officer, reviewer, holder, other: holder, jointHolder: null, serviceId: null, direct: false };
}
