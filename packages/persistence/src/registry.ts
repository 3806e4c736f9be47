import { randomInt } from 'node:crypto';
import type { ProgrammeSettings } from '@lianban/complaint/settings';
import type { IsoInstant, ProgrammeKind, TenantKind, Uuid } from '@lianban/complaint/vocabulary';
import { MikroORM } from '@mikro-orm/postgresql';
import { mikroOrmOptions } from './mikro-orm-options.ts';
import type { StoredSettings } from './stored-settings.ts';
import { Programme, ProgrammeSetting, SearchKey, Service, Tenant, Unit } from './schema/registry.ts';

const KEY_BOUND = 2 ** 31 - 1;

/** A unit inside a tenant: city company, department, outlet. */
export interface UnitEntry {
  readonly id: Uuid;
  readonly kind: string;
  readonly name: string;
}

export interface TenantEntry {
  readonly id: Uuid;
  readonly kind: TenantKind;
  readonly name: string;
  readonly shortName: string;
  readonly mode: 'EMP' | 'C' | 'EMP+C' | null;
  readonly supervisorTenantId: Uuid | null;
  readonly units: readonly UnitEntry[];
}

export interface ServiceEntry {
  readonly id: Uuid;
  readonly tenantId: Uuid;
  readonly name: string;
  readonly number: string;
  readonly mode: 'EMP' | 'C' | null;
}

/** A programme with its organisations; supervisors stand before those they supervise. */
export interface ProgrammeEntry {
  readonly id: Uuid;
  readonly kind: ProgrammeKind;
  readonly slug: string;
  readonly name: string;
  readonly settings: ProgrammeSettings & Pick<StoredSettings, 'association'>;
  readonly tenants: readonly TenantEntry[];
  readonly services: readonly ServiceEntry[];
}

/**
 * Enters programmes and their organisations, or brings entries up to date; what is not named stays. By identity's login,
 * whose role owns the registry. Existing settings are left as they are.
 *
 * @param url the identity login's URL
 */
export async function enterProgrammes(url: string, programmes: readonly ProgrammeEntry[], at: IsoInstant): Promise<void> {
  const user = decodeURIComponent(new URL(url).username);
  const prefix = user.replace(/_identity$/, '');
  const orm = await MikroORM.init(mikroOrmOptions(url, prefix));
  try {
    const em = orm.em.fork({ session: { role: `${prefix}_identity_tables` } });
    await em.transactional(async (tx) => {
      for (const { id, kind, slug, name, settings, tenants, services } of programmes) {
        const known = await tx.findOne(Programme, { id });
        if (known === null) {
          await tx.insert(Programme, { id, kind, slug, name, revision: 1, recomputedVersion: 1 });
          await tx.insert(ProgrammeSetting, {
            programmeId: id,
            version: 1,
            settings,
            changedByPersonId: null,
            changedByTenantId: null,
            changedByName: '',
            reason: '',
            changedAt: at,
          });
        } else {
          await tx.nativeUpdate(Programme, { id }, { kind, slug, name, revision: known.revision + 1 });
        }
        for (const { units, ...tenant } of tenants) {
          await tx.upsert(Tenant, { programmeId: id, ...tenant });
          const keyed = await tx.count(SearchKey, { tenantId: tenant.id });
          if (keyed === 0)
            await tx.insert(SearchKey, {
              programmeId: id,
              tenantId: tenant.id,
              key1: randomInt(-KEY_BOUND, KEY_BOUND),
              key2: randomInt(-KEY_BOUND, KEY_BOUND),
            });
          if (units.length > 0)
            await tx.upsertMany(
              Unit,
              units.map((unit) => ({ programmeId: id, tenantId: tenant.id, ...unit })),
            );
        }
        if (services.length > 0)
          await tx.upsertMany(
            Service,
            services.map((service) => ({ programmeId: id, ...service })),
          );
      }
    });
  } finally {
    await orm.close();
  }
}
