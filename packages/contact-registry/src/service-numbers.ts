import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import { asOf, type Period } from './effective-dating.ts';
import type { Card, ServiceField } from './registration.ts';

/** A service of a partner as the programme's directory names it, with what its partner has registered. */
export interface ListedService {
  readonly id: Uuid;
  readonly name: string;
  /** As the programme was set up with; good until the partner registers one. */
  readonly number: string;
  /** The partner's registry. */
  readonly periods: readonly Period[];
}

/** A service number in its one form, without blanks and dashes. */
export function plainServiceNumber(text: string): string {
  return text.normalize('NFKC').replace(/[- ]/g, '');
}

/** What the directory says of services, as a card would. */
export function listedNumbers(services: Iterable<{ readonly id: Uuid; readonly number: string }>): Card {
  return Object.fromEntries(
    [...services].map(({ id, number }) => [`service_number:${id}` satisfies ServiceField, plainServiceNumber(number)]),
  );
}

/**
 * The service that is used by a number at an instant (REG-06): as registered, else as the directory has it. Where several
 * partners claim one number, which the carrier is shown as a duplicate, the one the directory gives it to, for that is the
 * programme's word and nobody takes a number by registering it; else the one that has had it longest.
 */
export function serviceWithNumber<Service extends ListedService>(
  services: readonly Service[],
  number: string,
  instant: IsoInstant,
): Service | null {
  const wanted = plainServiceNumber(number);
  const found = services.flatMap((service) => {
    const field: ServiceField = `service_number:${service.id}`;
    const registered = asOf(service.periods, instant).find((period) => period.field === field);
    const listed = plainServiceNumber(service.number);
    const own = registered === undefined ? listed : registered.value;
    return own === wanted ? [{ service, rank: `${listed === wanted ? 0 : 1} ${registered?.from ?? ''} ${service.id}` }] : [];
  });
  return found.sort((one, other) => (one.rank < other.rank ? -1 : 1))[0]?.service ?? null;
}
