import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import { plainServiceNumber, serviceWithNumber, type ListedService } from '@lianban/contact-registry/service-numbers';
import type { Tx } from '../tenant-transaction.ts';
import { registriesOf } from './read-registry.ts';

/**
 * The service of one of the carrier's partners that is used by a number at `now` (REG-06), with its partner's registry; null
 * where there is none that the carrier may see. What is due counts, whether the worker has run or not.
 */
export async function findService(tx: Tx, number: string, now: IsoInstant): Promise<ListedService | null> {
  const { programmeId, tenantId } = tx.who;
  const candidates = await tx.query<{ id: Uuid; partnerTenantId: Uuid; name: string; number: string }>(
    `select s.id, s.tenant_id as "partnerTenantId", s.name, s.number from lianban.service s
    join lianban.tenant t on t.programme_id = s.programme_id and t.id = s.tenant_id and t.supervisor_tenant_id = $2
    where s.programme_id = $1 and (translate(s.number, ' -', '') = $3
      or s.tenant_id in (select r.partner_tenant_id from lianban.registration_period r where r.programme_id = $1 and r.carrier_tenant_id = $2
        and r.valid_to is null and starts_with(r.field, 'service_number:') and r.value = to_jsonb($3::text))
      or s.tenant_id in (select n.partner_tenant_id from lianban.change_notice n where n.programme_id = $1 and n.carrier_tenant_id = $2
        and n.open and n.planned_at <= $4 and exists (select 1 from unnest(n.fields) as f where starts_with(f, 'service_number:'))))`,
    [programmeId, tenantId, plainServiceNumber(number), now],
  );
  const partnerTenantIds = [...new Set(candidates.map(({ partnerTenantId }) => partnerTenantId))];
  const registries = await registriesOf(tx, partnerTenantIds, now);
  const periodsOf = new Map(registries.map(({ partnerTenantId, periods }) => [partnerTenantId, periods]));
  const services = candidates.map(({ partnerTenantId, ...service }) => ({ ...service, periods: periodsOf.get(partnerTenantId) ?? [] }));
  return serviceWithNumber(services, number, now);
}
