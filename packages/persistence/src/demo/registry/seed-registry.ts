import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { DrillOutcome, DrilledField } from '@lianban/contact-registry/drills';
import { dayBegins, dayOf } from '@lianban/contact-registry/change-notice/earliest';
import { MANUAL_KINDS, type ManualKind } from '@lianban/contact-registry/manuals';
import { workingCalendar } from '@lianban/working-calendar/working-calendar';
import { logDrill } from '../../contact-registry/log-drill.ts';
import { drillMonth } from '../../contact-registry/read-supplies.ts';
import type { EntryOutcome, EntryRequest } from '../../contact-registry/registry-entry.ts';
import { runNoticeCommand, type NoticeCommandRequest } from '../../contact-registry/run-notice-command.ts';
import { recordAttendance, supplyManual } from '../../contact-registry/supply-manual.ts';
import { watchChangeNotices } from '../../contact-registry/watch-change-notices.ts';
import type { Database } from '../../database.ts';
import { storeUpload } from '../../files.ts';
import type { LoginName } from '../../schema/row-security.ts';
import { readAs } from '../../tenant-transaction.ts';
import { someoneAt } from '../casting.ts';
import { demoId, dice } from '../identifiers.ts';
import { DEMO_PROGRAMMES, type DemoProgramme, type DemoTenant } from '../organisations.ts';
import { DEMO_PEOPLE, type DemoPerson } from '../people.ts';
import { DEMO_PARTNERS } from './cards.ts';
import { noticeLives, type DemoNotice, type RegistryActor } from './notice-lives.ts';

type Open = (login: LoginName) => Database;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const PARTNERS_AT_ONCE = 1_000;

/** Plays the registries of all partners side by side: notices through the one write path at their own instants, then drills and documents. */
export async function seedRegistry(open: Open, now: IsoInstant): Promise<void> {
  const ofPartners = Map.groupBy(noticeLives(Date.parse(now)), ({ partner }) => partner);
  await Promise.all([...ofPartners.values()].map((notices) => playNotices(open, notices)));
  await watchChangeNotices(open('worker'), now, PARTNERS_AT_ONCE);
  await Promise.all([seedDrills(open, Date.parse(now)), seedManuals(open, Date.parse(now))]);
}

async function playNotices(open: Open, notices: readonly DemoNotice[]): Promise<void> {
  for (const { id, name, partner, steps } of notices) {
    for (const [index, { at, by, command }] of steps.entries()) {
      const person = actorOf(partner, by);
      const outcome = await runNoticeCommand(open(by === 'partner' ? 'partner' : 'carrier'), {
        ...who(person, partner),
        noticeId: index === 0 ? null : id,
        newNoticeId: id,
        command,
        idempotencyKey: `demo-registry-${id}-${index}`,
        now: at,
        personName: person.name,
      });
      done(outcome, `${name}, ${command.name}`);
    }
  }
}

function done<O extends { readonly kind: string }>(outcome: O, what: string): void {
  if (outcome.kind !== 'done') throw new Error(`demonstration registry, ${what}: ${JSON.stringify(outcome)}`);
}

const programmeOf = (tenant: DemoTenant): DemoProgramme => DEMO_PROGRAMMES.find(({ tenants }) => tenants.includes(tenant)) as DemoProgramme;
const isoAt = (ms: number): IsoInstant => new Date(ms).toISOString();

/** Somebody of the partner, or of the department of its carrier. */
function actorOf(partner: DemoTenant, by: RegistryActor): DemoPerson {
  if (by === 'partner') return someoneAt(programmeOf(partner), partner);
  const role = by === 'department' ? 'group_customer_manager' : 'service_centre_manager';
  const found = DEMO_PEOPLE.find(({ tenantId, roles }) => tenantId === partner.supervisorTenantId && roles.includes(role));
  if (!found) throw new RangeError(`nobody at ${partner.shortName}'s carrier is ${role}`);
  return found;
}

function who({ personId, tenantId, roles }: DemoPerson, partner: DemoTenant): Pick<NoticeCommandRequest, 'caller' | 'programmeId'> {
  const tenantKind = tenantId === partner.id ? 'partner' : 'carrier';
  return { caller: { kind: 'person', personId, tenantId, tenantKind, unitId: null, roles }, programmeId: programmeOf(partner).id };
}

function entryBy(person: DemoPerson, partner: DemoTenant, newEntryId: Uuid, at: number, key: string): EntryRequest {
  return {
    ...who(person, partner),
    partnerTenantId: partner.id,
    idempotencyKey: `demo-registry-${key}`,
    now: isoAt(at),
    personName: person.name,
    newEntryId,
  };
}

const CALLED: readonly DrilledField[] = ['hotline_fixed', 'hotline_mobile', 'service_contact'];
const NOT_REACHED: readonly DrillOutcome[] = ['no_answer', 'off', 'empty_number'];

/** Last month everybody was called, this month those whose day has come but the last two: somebody is due (REG-07). */
async function seedDrills(open: Open, until: number): Promise<void> {
  const roll = dice(73);
  const calendar = workingCalendar({ timeZone: 'Asia/Shanghai' });
  const today = dayOf(isoAt(until), calendar);
  const month = today.slice(0, 7);
  const before = dayOf(isoAt(Date.parse(`${month}-01T00:00:00.000Z`) - 5 * DAY), calendar).slice(0, 7);
  let count = 0;
  for (const { tenants } of DEMO_PROGRAMMES) {
    const partners = tenants.filter(({ kind }) => kind === 'partner');
    const [first] = partners;
    if (first === undefined) continue;
    const { caller, programmeId } = who(actorOf(first, 'centre'), first);
    const ids = partners.map(({ id }) => id);
    const planOf = async (of: string) =>
      (await readAs(open('carrier'), { ...caller, programmeId }, (tx) => drillMonth(tx, ids, of, { calendar, now: isoAt(until) }))).plan;
    const come = (await planOf(month)).filter(({ day }) => day < today);
    for (const { tenantId, day } of [...(await planOf(before)), ...come.slice(0, -2)]) {
      const partner = partners.find(({ id }) => id === tenantId) as DemoTenant;
      const clerk = actorOf(partner, 'centre');
      const at = Date.parse(dayBegins(day, calendar) ?? '') + 10 * HOUR + roll.between(0, 300) * 60_000;
      const field = roll.pick(CALLED);
      const reached = roll.chance(0.8);
      count += 1;
      const outcome = await logDrill(open('carrier'), entryBy(clerk, partner, demoId('drill', count), at + HOUR, `drill-${count}`), {
        field,
        outcome: reached ? 'reached' : roll.pick(NOT_REACHED),
        at: isoAt(at),
        note: reached ? '' : '十分钟后再拨，结果相同',
      });
      done(outcome, `drill ${count}`);
    }
  }
}

const TITLES: Readonly<Record<ManualKind, string>> = {
  manual: '使用手册',
  faq: '常见问题解答',
  download: '客户端下载',
  training: '客服培训',
};

/** Each service has its documents, but that some partners owe one, and some end soon (REG-10). */
async function seedManuals(open: Open, until: number): Promise<void> {
  const calendar = workingCalendar({ timeZone: 'Asia/Shanghai' });
  const day = (ms: number): string => dayOf(isoAt(ms), calendar);
  let count = 0;
  for (const [place, partner] of DEMO_PARTNERS.entries()) {
    for (const service of partner.services) {
      for (const kind of MANUAL_KINDS) {
        count += 1;
        // Every fifth is still owed; the numbers go on, so that ids stay as they are.
        if (kind === 'download' ? place % 2 === 1 : count % 5 === 0) continue;
        const person = actorOf(partner, 'partner');
        const at = until - (120 - (count % 60)) * DAY;
        const entry = entryBy(person, partner, demoId('manual', count), at, `manual-${count}`);
        const attachmentId =
          kind === 'training' ? null : await upload(open, entry, `${service.name}${TITLES[kind]}.txt`, demoId('attachment', count));
        const supplied = await supplyManual(open('partner'), entry, {
          serviceId: service.id,
          kind,
          title: `${service.name}${TITLES[kind]}`,
          version: `${1 + (count % 3)}.${count % 10}`,
          validFrom: day(at),
          validTo: count % 7 === 0 ? day(until + 20 * DAY) : null,
          attachmentId,
        });
        done(supplied, `manual ${count}`);
        if (kind === 'training') done(await attended(open, entry, supplied, partner, count), `attendance ${count}`);
      }
    }
  }
}

async function upload(open: Open, { caller, programmeId, now }: EntryRequest, fileName: string, id: Uuid): Promise<Uuid> {
  const content = Buffer.from(`${fileName}\r\n\r\n演示用文件，内容从略。\r\n`);
  await storeUpload(
    open('partner'),
    { ...caller, programmeId },
    { id, fileName, mediaType: 'text/plain', bytes: content.length, content, at: now },
  );
  return id;
}

const STAFF = ['陈晓兰', '欧阳雪梅', '彭建国', '罗思琪', '刘佳', '何倩', '邓志明', '周敏'];

async function attended(
  open: Open,
  entry: EntryRequest,
  supplied: EntryOutcome,
  partner: DemoTenant,
  count: number,
): Promise<EntryOutcome> {
  if (supplied.kind !== 'done') return supplied;
  const clerk = actorOf(partner, 'centre');
  const attendees = STAFF.slice(count % 4, (count % 4) + 4).map((name) => ({ name, department: '客服中心（10086）' }));
  const request = { ...entry, ...who(clerk, partner), personName: clerk.name, idempotencyKey: `demo-registry-attendance-${count}` };
  return recordAttendance(open('carrier'), request, { manualId: supplied.entryId, attendees });
}
