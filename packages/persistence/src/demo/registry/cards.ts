import { entriesOf, type Card, type Change, type Contact, type Liaison } from '@lianban/contact-registry/registration';
import { DEMO_PROGRAMMES, type DemoTenant } from '../organisations.ts';
import { DEMO_PEOPLE } from '../people.ts';

/** People of partners whom the roster does not name; each partner draws its own from its place in the list. */
const COLLEAGUES = [
  '贺敏',
  '尹志远',
  '卢珊珊',
  '戴维民',
  '温如玉',
  '聂小军',
  '凌云',
  '阳光明',
  '殷素芬',
  '柳青',
  '段宏',
  '文静',
  '莫小雨',
  '欧阳锋',
  '邝永健',
  '区慧贤',
];

/** Every partner of the demonstration, in the order of its programmes. */
export const DEMO_PARTNERS: readonly DemoTenant[] = DEMO_PROGRAMMES.flatMap(({ tenants }) =>
  tenants.filter(({ kind }) => kind === 'partner'),
);

const digits = (number: number, length: number): string => String(number).padStart(length, '0');

/** An invented China Mobile number of a partner: `of` tells its people apart. */
export const mobileOf = (partner: DemoTenant, of: number): string => `+861380731${digits(DEMO_PARTNERS.indexOf(partner) * 20 + of, 4)}`;

export function contactOf(partner: DemoTenant, name: string, of: number, email: string | null = null): Contact {
  return { name, mobile: mobileOf(partner, of), email };
}

export function liaisonOf(partner: DemoTenant, name: string, of: number): Liaison {
  return { name, mobile: mobileOf(partner, of), fixedLine: null, email: null };
}

/** A colleague of a partner whom the roster does not name. */
export const colleagueOf = (partner: DemoTenant, of: number): string =>
  COLLEAGUES[(DEMO_PARTNERS.indexOf(partner) * 3 + of) % COLLEAGUES.length] ?? '贺敏';

const rosterName = (partner: DemoTenant, role: string): string | undefined =>
  DEMO_PEOPLE.find(({ tenantId, roles }) => tenantId === partner.id && roles.some((each) => each === role))?.name;

/** The carrier's city: hotlines are answered there. */
const programmeAreaCode = (partner: DemoTenant): string =>
  DEMO_PROGRAMMES.find(({ tenants }) => tenants.includes(partner))?.slug === 'adc-hunan' ? '731' : '755';

/** The card a partner registers first. Two partners give the same hotline mobile: a duplicate for the carrier to find (REG-01). */
export function firstCard(partner: DemoTenant): Change[] {
  const place = DEMO_PARTNERS.indexOf(partner);
  const domain = `partner-${digits(place + 1, 2)}.example`;
  const card: Card = {
    company_name: partner.name,
    business_types: [...new Set(partner.services.map(({ mode }) => (mode === 'EMP' ? '集团客户应用' : '个人客户业务')))],
    service_contact: contactOf(partner, rosterName(partner, 'service_contact') ?? colleagueOf(partner, 0), 1, `service@${domain}`),
    technical_contact: contactOf(partner, rosterName(partner, 'technical_contact') ?? colleagueOf(partner, 1), 2),
    liaisons: [liaisonOf(partner, colleagueOf(partner, 2), 3)],
    hotline_fixed: `+86${programmeAreaCode(partner)}88${digits(place * 7 + 1000, 6)}`,
    hotline_mobile: partner.shortName === '苗岭传媒' ? mobileOf(namedPartner('桃源电商'), 4) : mobileOf(partner, 4),
    toll_free: place % 3 === 0 ? `4007310${digits(place, 3)}` : null,
    email: `kefu@${domain}`,
    web_column: `https://www.${domain}/service`,
  };
  const services: Card = Object.fromEntries(
    partner.services.flatMap(({ id, number, mode }): [string, string][] => [
      [`service_number:${id}`, number],
      [`tariff:${id}`, mode === 'EMP' ? '按用户数包月，每用户 10 元，开通当月免费' : '包月 5 元，不另收短信费'],
    ]),
  );
  return entriesOf({ ...card, ...services });
}

/** The partner with this short name. */
export function namedPartner(shortName: string): DemoTenant {
  const found = DEMO_PARTNERS.find((partner) => partner.shortName === shortName);
  if (!found) throw new RangeError(`no demonstration partner ${shortName}`);
  return found;
}
