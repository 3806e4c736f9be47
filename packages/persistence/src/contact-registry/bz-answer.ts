import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import { bzHelp, type BzHelp } from '@lianban/contact-registry/bz-help';
import { cardAsOf, type Period } from '@lianban/contact-registry/effective-dating';
import type { Tx } from '../tenant-transaction.ts';
import { registriesOf } from './read-registry.ts';

interface OfferedService {
  readonly id: Uuid;
  readonly tenantId: Uuid;
  readonly name: string;
  readonly number: string;
}

/** The answer to 'BZ' sent to a service number, and whose service it is. */
export interface BzAnswer extends BzHelp {
  readonly partnerTenantId: Uuid;
  readonly serviceId: Uuid;
}

/**
 * What 'BZ' sent to a service number is answered with, from what was effective at the second of asking (REG-06). A number is
 * the one a partner has registered for its service; the programme's own directory counts where it has registered none.
 *
 * @param instant at most `now`
 * @returns null where the number is nobody's, or nobody was registered then
 */
export async function bzAnswer(tx: Tx, serviceNumber: string, instant: IsoInstant, now: IsoInstant): Promise<BzAnswer | null> {
  // Besides those whose stored number it was: partners with a change that is due and that the worker has not written yet.
  const partners = await tx.query<{ tenantId: Uuid }>(
    `select r.partner_tenant_id as "tenantId" from lianban.registration_period r where r.programme_id = $1 and r.value = to_jsonb($2::text)
    union select s.tenant_id from lianban.service s where s.programme_id = $1 and s.number = $2
    union select n.partner_tenant_id from lianban.change_notice n where n.programme_id = $1 and n.next_at <= $3`,
    [tx.who.programmeId, serviceNumber, now],
  );
  const partnerTenantIds = partners.map(({ tenantId }) => tenantId);
  const [services, registries] = await Promise.all([
    tx.query<OfferedService>(
      'select id, tenant_id as "tenantId", name, number from lianban.service where programme_id = $1 and tenant_id = any($2) order by id',
      [tx.who.programmeId, partnerTenantIds],
    ),
    registriesOf(tx, partnerTenantIds, now),
  ]);
  for (const { partnerTenantId, periods } of registries) {
    const service = services.find(
      ({ tenantId, ...each }) => tenantId === partnerTenantId && numberOf(each, periods, instant) === serviceNumber,
    );
    const help = service === undefined ? null : bzHelp(periods, service, instant);
    if (service !== undefined && help !== null) return { ...help, partnerTenantId, serviceId: service.id };
  }
  return null;
}

/** A service's number at an instant; null: it was not offered any more. */
function numberOf({ id, number }: Pick<OfferedService, 'id' | 'number'>, periods: readonly Period[], instant: IsoInstant): string | null {
  const registered = cardAsOf(periods, instant)[`service_number:${id}`];
  return registered === undefined ? number : registered;
}
