import type { FaultGrade, IsoInstant, RequestKind, Uuid } from '@lianban/complaint/vocabulary';
import { hoursAfter } from '@lianban/complaint/instant';
import { earlyWarningMessage } from '@lianban/partner-standing/sanction/messages';
import { massAlerts, warnedTenants, type Arrival, type RelatedService } from '@lianban/partner-standing/sanction/mass-complaints';
import { v7 as uuidv7 } from 'uuid';
import type { Database } from '../database.ts';
import { programmeContext, type Query } from '../programme-context.ts';
import { asWatcher, programmeIds } from '../watch/as-watcher.ts';
import type { NoticeRow } from '../write/commit.ts';
import { asSystem } from './as-system.ts';
import { massAlertedEvent, warningOf, type LoggedAlert } from './write/sanction-rows.ts';
import type { StandingTurn } from './write/standing-turn.ts';

/** Complaints on one service that pass the threshold. */
interface Wave {
  readonly serviceId: Uuid;
  readonly partnerTenantId: Uuid;
  readonly arrivals: readonly Arrival[];
}

/**
 * Alerts of mass complaints (RTE-04): as many on one service within the window as the programme's threshold names. The carrier and the partner are
 * told, and whoever runs a related service is warned. Several workers may run: a wave alerts once.
 *
 * @returns how many waves there were
 */
export async function watchMassComplaints(database: Database, now: IsoInstant): Promise<number> {
  let waves = 0;
  for (const programmeId of await programmeIds(database)) {
    const found = await asWatcher(database, programmeId, (query) => wavesIn(query, database, programmeId, now));
    for (const wave of found) await alert(database, programmeId, wave, now);
    waves += found.length;
  }
  return waves;
}

/** Services that pass the threshold and were not alerted within the window: counted over the carriers' own index of what was accepted lately. */
async function wavesIn(query: Query, database: Database, programmeId: Uuid, now: IsoInstant): Promise<Wave[]> {
  const { settings, standingSettings, services } = await programmeContext(query, database, 'clock_watcher', programmeId, null);
  const { threshold, windowHours } = settings.massComplaints;
  const since = hoursAfter(now, -windowHours);
  const recent = `lianban.complaint_party p where p.tenant_id in (select t.id from lianban.tenant t where t.programme_id = $1 and t.kind = 'carrier')
    and p.accepted_at > $2 and p.accepted_at <= $3 and p.kind = any($4)`;
  const passing = await query<{ serviceId: Uuid }>(
    `select p.service_id as "serviceId" from ${recent} and p.service_id is not null group by 1 having count(*) >= $5
    and not exists (select 1 from lianban.mass_alert a where a.programme_id = $1 and a.service_id = p.service_id and a.at > $2)`,
    [programmeId, since, now, standingSettings.massKinds, threshold],
  );
  if (passing.length === 0) return [];
  const arrivals = await query<{
    complaintId: Uuid;
    serviceId: Uuid;
    kind: RequestKind;
    acceptedAt: IsoInstant;
    faultGrade: FaultGrade | null;
  }>(
    `select p.complaint_id as "complaintId", p.service_id as "serviceId", p.kind, p.accepted_at as "acceptedAt",
      (select w.fault_grade from lianban.work_order w where w.programme_id = $1 and w.complaint_id = p.complaint_id and w.fault_grade is not null
        order by array_position(array['severe', 'important', 'general'], w.fault_grade) limit 1) as "faultGrade"
    from ${recent} and p.service_id = any($5) order by p.accepted_at, p.complaint_id`,
    [programmeId, since, now, standingSettings.massKinds, passing.map(({ serviceId }) => serviceId)],
  );
  return passing.flatMap(({ serviceId }): Wave[] => {
    const partnerTenantId = services.get(serviceId)?.tenantId;
    return partnerTenantId === undefined
      ? []
      : [{ serviceId, partnerTenantId, arrivals: arrivals.filter((each) => each.serviceId === serviceId) }];
  });
}

async function alert(
  database: Database,
  programmeId: Uuid,
  { serviceId, partnerTenantId, arrivals }: Wave,
  now: IsoInstant,
): Promise<void> {
  await asSystem(database, { programmeId, partnerTenantId, now }, async (turn) => {
    const { context, query } = turn.opened;
    // Under the partner's lock: another worker may have been faster.
    const [last] = await query<{ at: IsoInstant }>(
      'select at from lianban.mass_alert where programme_id = $1 and partner_tenant_id = $2 and service_id = $3 order by at desc limit 1',
      [programmeId, partnerTenantId, serviceId],
    );
    const settings = { massComplaints: context.settings.massComplaints, massKinds: context.standingSettings.massKinds };
    const [due] = massAlerts(arrivals, new Map(last === undefined ? [] : [[serviceId, last.at]]), now, settings);
    if (due === undefined) return null;
    const [service] = await query<{ name: string }>('select name from lianban.service where programme_id = $1 and id = $2', [
      programmeId,
      serviceId,
    ]);
    const logged = turn.append('mass_alert', uuidv7(), [massAlertedEvent(due, service?.name ?? '')]);
    return { messages: await earlyWarnings(turn, logged) };
  });
}

/** The early warnings: rows that name no partner. */
async function earlyWarnings({ opened, now }: StandingTurn, logged: LoggedAlert): Promise<NoticeRow[]> {
  const { programmeId, context, query } = opened;
  const relations = await query<{ serviceId: Uuid; relatedServiceId: Uuid }>(
    'select service_id as "serviceId", related_service_id as "relatedServiceId" from lianban.service_relation where programme_id = $1 and $2 in (service_id, related_service_id)',
    [programmeId, logged.serviceId],
  );
  const services = [...context.services.values()].map(({ id, tenantId }): RelatedService => ({
    id,
    tenantId,
    relatedServiceIds: relations.filter(({ serviceId }) => serviceId === id).map(({ relatedServiceId }) => relatedServiceId),
  }));
  return warnedTenants(logged.serviceId, services)
    .map((tenantId) => earlyWarningMessage(warningOf(logged), tenantId))
    .map(({ kind, tenantId, roles, values }) => ({
      id: uuidv7(),
      programmeId,
      tenantId,
      personId: null,
      unitId: null,
      roles,
      kind,
      complaintId: null,
      changeNoticeId: null,
      partnerTenantId: null,
      standingId: logged.id,
      standingSubject: 'mass_alert',
      workOrderId: null,
      values,
      at: now,
    }));
}
