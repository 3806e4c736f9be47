import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import { dayOf } from '@lianban/contact-registry/change-notice/earliest';
import type { ReportCommand } from '@lianban/contact-registry/contact-report/decision';
import type { HandlerRole, ReportedPerson } from '@lianban/contact-registry/contact-report/report';
import type { NoticeLevel } from '@lianban/contact-registry/outlet-notice/outlet-notice';
import { publishNumbers } from '../../contact-report/published-numbers.ts';
import { runReportCommand } from '../../contact-report/run-report-command.ts';
import type { Database } from '../../database.ts';
import { demoId } from '../identifiers.ts';
import { DEMO_PROGRAMMES, type DemoProgramme, type DemoTenant } from '../organisations.ts';
import { DEMO_PEOPLE, type DemoPerson } from '../people.ts';

const DAY = 86_400_000;
const FILED_DAYS_AGO = 200;
const isoAt = (ms: number): IsoInstant => new Date(ms).toISOString();

/** A handler's absence, in days from today; both ends included. */
interface DemoAbsence {
  readonly handler: HandlerRole;
  readonly from: number;
  readonly to: number;
}

/** What a member reports: handlers and leader by name, who of them has a seat is found by it. */
interface DemoReport {
  readonly member: string;
  readonly leader: string;
  readonly department: string;
  readonly handlers: readonly [a: string, b: string];
  readonly absences: readonly DemoAbsence[];
}

/** One whose A is away so that B receives, one with days to come on which the leader does; of the second association one member has reported nobody. */
const REPORTS: readonly DemoReport[] = [
  { member: '辽河银行', leader: '于成功', department: '服务监督部', handlers: ['马冬梅', '宋佳音'], absences: [] },
  {
    member: '盛京合作银行',
    leader: '穆春山',
    department: '消费者权益保护部',
    handlers: ['纪晓东', '白晓鸥'],
    absences: [
      { handler: 'handler_a', from: 8, to: 12 },
      { handler: 'handler_b', from: 11, to: 14 },
    ],
  },
  {
    member: '大连湾农商行',
    leader: '曲洪波',
    department: '运营管理部',
    handlers: ['滕丽娜', '初立新'],
    absences: [{ handler: 'handler_a', from: -1, to: 5 }],
  },
  { member: '邮储便民', leader: '佟雪松', department: '综合管理部', handlers: ['苑小梅', '谷大勇'], absences: [] },
  { member: '松江银行', leader: '裴东海', department: '客户服务部', handlers: ['车晓光', '南明哲'], absences: [] },
];

/** Plays the members' contact reports and enters the numbers that outlets publish (REG-08, REG-09), through the write paths at their own instants. */
export async function seedReports(database: Database, now: IsoInstant): Promise<void> {
  for (const [place, report] of REPORTS.entries()) {
    const found = memberNamed(report.member);
    await playReport(database, { ...found, report, place }, Date.parse(now));
  }
  for (const programme of DEMO_PROGRAMMES.filter(({ kind }) => kind === 'banking')) await enterNumbers(database, programme, now);
}

function memberNamed(shortName: string): { readonly programme: DemoProgramme; readonly member: DemoTenant } {
  const programme = DEMO_PROGRAMMES.find(({ tenants }) => tenants.some((tenant) => tenant.shortName === shortName));
  const member = programme?.tenants.find((tenant) => tenant.shortName === shortName);
  if (programme === undefined || member === undefined) throw new RangeError(`no demonstration member ${shortName}`);
  return { programme, member };
}

interface Played {
  readonly programme: DemoProgramme;
  readonly member: DemoTenant;
  readonly report: DemoReport;
  /** Among the reports; tells invented numbers apart. */
  readonly place: number;
}

async function playReport(database: Database, { programme, member, report, place }: Played, until: number): Promise<void> {
  const { leader, department, handlers, absences } = report;
  const person = (name: string, digit: number): ReportedPerson => {
    const seat = DEMO_PEOPLE.find((each) => each.tenantId === member.id && each.name === name);
    return {
      name,
      phone: `024-225329${place}${digit}`,
      mobile: `138123400${place}${digit}`,
      email: seat?.account ?? `contact-${place}${digit}@bank.example`,
      personId: seat?.personId ?? null,
    };
  };
  const file: ReportCommand = {
    name: 'file_report',
    values: {
      leader: person(leader, 1),
      responsible_department: { name: department, phone: `024-225329${place}0`, email: `contact-${place}0@bank.example` },
      handler_a: person(handlers[0], 2),
      handler_b: person(handlers[1], 3),
    },
  };
  const day = (days: number): string => dayOf(isoAt(until + days * DAY), { timeZone: 'Asia/Shanghai' });
  const away = absences.map(({ handler, from, to }, index): ReportCommand => ({
    name: 'report_absence',
    absenceId: demoId('absence', place * 10 + index),
    handler,
    fromDay: day(from),
    toDay: day(to),
  }));
  const by = DEMO_PEOPLE.find(({ tenantId, roles }) => tenantId === member.id && roles.includes('administrator'));
  for (const [index, command] of [file, ...away].entries()) {
    const outcome = await runReportCommand(database, {
      caller: {
        kind: 'person',
        personId: by?.personId ?? demoId('person', 900 + place),
        tenantId: member.id,
        tenantKind: 'member',
        unitId: null,
        roles: ['administrator'],
      },
      programmeId: programme.id,
      command,
      idempotencyKey: `demo-report-${place}-${index}`,
      now: isoAt(index === 0 ? until - FILED_DAYS_AGO * DAY : until - 2 * DAY + index * 60_000),
      personName: by?.name ?? leader,
      personIds: DEMO_PEOPLE.filter(({ tenantId }) => tenantId === member.id).map(({ personId }) => personId),
    });
    if (outcome.kind !== 'done')
      throw new Error(`demonstration report of ${member.shortName}, ${command.name}: ${JSON.stringify(outcome)}`);
  }
}

/** The associations', the banks' and all outlets' numbers but the last outlet's of each, whose notice is still owed where it is in the contest. */
async function enterNumbers(database: Database, programme: DemoProgramme, now: IsoInstant): Promise<void> {
  const at = isoAt(Date.parse(now) - 100 * DAY);
  const association = programme.tenants.find(({ kind }) => kind === 'association') as DemoTenant;
  const members = programme.tenants.filter(({ kind }) => kind === 'member');
  const enter = async (tenant: DemoTenant, level: NoticeLevel, outletUnitId: Uuid | null, numbers: readonly string[]): Promise<void> => {
    const by = administratorOf(tenant);
    const who = {
      kind: 'person',
      personId: by?.personId ?? demoId('person', 950),
      tenantId: tenant.id,
      tenantKind: tenant.kind,
      unitId: null,
      roles: ['administrator'],
      programmeId: programme.id,
    } as const;
    const outcome = await publishNumbers(
      database,
      who,
      { level, outletUnitId, numbers, inContest: outletUnitId !== null, seenFrom: null },
      { now: at, personName: by?.name ?? tenant.shortName, associationTenantId: association.id },
    );
    if (outcome.kind !== 'done') throw new Error(`numbers of ${tenant.shortName}: ${JSON.stringify(outcome)}`);
  };
  await enter(association, 'provincial_association', null, ['024-22539000']);
  await enter(association, 'china_banking_association', null, ['010-66290000']);
  for (const [place, member] of members.entries()) {
    await enter(member, 'bank', null, [`9611${place}`, `4008${place}11000`]);
    const outlets = member.units.filter(({ kind }) => kind === 'outlet');
    for (const [index, outlet] of outlets.entries())
      await enter(member, 'outlet', outlet.id, index === outlets.length - 1 ? [] : [`024-2300${place}${index}00`]);
  }
}

const administratorOf = (tenant: DemoTenant): DemoPerson | undefined =>
  DEMO_PEOPLE.find(({ tenantId, roles }) => tenantId === tenant.id && roles.includes('administrator'));
