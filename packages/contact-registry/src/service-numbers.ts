import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import { asOf, type Period } from './effective-dating.ts';
import type { ServiceField } from './registration.ts';

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

/**
 * The service that is used by a number at an instant (REG-06): as registered, else as the directory has it. Where several
 * partners have registered one number, which the carrier is shown as a duplicate, the one that has had it longest.
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
    const own = registered === undefined ? plainServiceNumber(service.number) : registered.value;
    // What is in the directory only gives way to what somebody has registered.
    return own === wanted ? [{ service, rank: `${registered?.from ?? '~'} ${service.id}` }] : [];
  });
  return found.sort((one, other) => (one.rank < other.rank ? -1 : 1))[0]?.service ?? null;
}
