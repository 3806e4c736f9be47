import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { PersonCommand } from '@lianban/partner-standing/accountability/decide';
import type { Medium } from '@lianban/partner-standing/accountability/facts';
import type { Clause } from '@lianban/partner-standing/accountability/occurrences';
import type { CaseState } from '@lianban/partner-standing/accountability/states';
import type { AssociationSettings } from '@lianban/partner-standing/association-settings';
import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../database.ts';
import type { LoginName } from '../../schema/row-security.ts';
import { commandCase, enterPublicity, watchAccountability } from '../../standing/accountability.ts';
import { casePage } from '../../standing/read-accountability.ts';
import type { StandingRequest } from '../../standing/run-standing-command.ts';
import { readAs } from '../../tenant-transaction.ts';
import { demoId } from '../identifiers.ts';
import { demoProgramme, type DemoTenant } from '../organisations.ts';
import { demoPerson, type DemoPerson } from '../people.ts';
import { daysAgo, monthAgo } from './calendar.ts';
import { done, type DemoAct } from './desk.ts';

type Open = (login: LoginName) => Database;

const HOUR = 3_600_000;
const MEMBERS = 200;
const ZONE = 'Asia/Shanghai';

/** What must be true of the cases once all of it has been played. */
export const EXPECTED_CASES: readonly {
  readonly member: string;
  readonly outlet: string | null;
  readonly clause: Clause;
  readonly state: CaseState;
}[] = [
  { member: '辽河银行', outlet: '沈阳北陵支行', clause: 4, state: 'measures_running' },
  // Of the named complaints of the chain: the same kind at one outlet.
  { member: '辽河银行', outlet: '沈阳青年大街支行', clause: 3, state: 'proposed' },
  { member: '邮储便民', outlet: '锦州凌河网点', clause: 4, state: 'interview_due' },
  { member: '大连湾农商行', outlet: '大连金州支行', clause: 4, state: 'criticism_proposed' },
  { member: '盛京合作银行', outlet: '沈阳中街支行', clause: 4, state: 'reported' },
];

/** The seasons of the service contest as the demonstration's association has set them: the last one, and the one that runs. */
export function demoSeasons(until: number): Pick<AssociationSettings, 'seasons'> {
  const season = (id: string, name: string, from: number, to: number) => ({
    id,
    name,
    fromMonth: monthAgo(until, from),
    toMonth: monthAgo(until, to),
  });
  return { seasons: [season('last', '优服创建活动（上一赛季）', 10, 5), season('present', '优服创建活动（本赛季）', 4, -2)] };
}

/** A matter that reached the public, and what came of it; days are counted back from the present. */
interface DemoCase {
  readonly member: string;
  readonly outlet: string;
  readonly medium: Medium;
  readonly source: string;
  readonly reason: string;
  /** The member's leader, who is interviewed. */
  readonly leader: string;
  readonly enteredDaysAgo: number;
  /** Null: decided, and not held yet. */
  readonly interviewDaysAgo: number | null;
  /** Words and the day by whose end it must be done. */
  readonly measures: readonly (readonly [text: string, dueDaysAgo: number])[];
  readonly later: readonly Later[];
}

type Desk = 'officer' | 'leader' | 'reviewer' | 'committee' | 'member';

/** A step after the interview; `watch` is the worker's round. */
interface Later {
  readonly daysAgo: number;
  readonly by: Desk | 'watch';
  readonly command?: (measureIds: readonly Uuid[], day: string) => PersonCommand;
}

const CASES: readonly DemoCase[] = [
  {
    member: '辽河银行',
    outlet: '沈阳北陵支行',
    medium: 'press',
    source: '《沈城晚报》第 7 版',
    reason: '老年客户排队两小时无人引导，网点答复生硬，被报道后查实处理不当。',
    leader: '于成功',
    enteredDaysAgo: 23,
    interviewDaysAgo: 19,
    measures: [
      ['对网点全员进行服务礼仪和投诉答复培训，附签到表', 5],
      ['高峰时段增设大堂引导和爱心窗口', -10],
    ],
    later: [
      {
        daysAgo: 7,
        by: 'member',
        command: ([measureId = '']) => ({ name: 'report_measure', measureId, report: '两期培训已完成，32 人全部签到，考核合格。' }),
      },
      {
        daysAgo: 4,
        by: 'reviewer',
        command: ([measureId = '']) => ({ name: 'judge_measure', measureId, done: true, reason: '现场抽查三人，答复规范。' }),
      },
    ],
  },
  {
    member: '大连湾农商行',
    outlet: '大连金州支行',
    medium: 'internet',
    source: 'https://forum.example/t/20461',
    reason: '客户挂失存单被拖延多日，发帖后网点仍未联系客户。',
    leader: '曲洪波',
    enteredDaysAgo: 60,
    interviewDaysAgo: 52,
    measures: [['向客户书面致歉并公布挂失办理时限', 30]],
    later: [{ daysAgo: 29, by: 'watch' }],
  },
  {
    member: '盛京合作银行',
    outlet: '沈阳中街支行',
    medium: 'press',
    source: '《北方财经报》第 3 版',
    reason: '柜员当众训斥客户，被记者现场拍摄。',
    leader: '穆春山',
    enteredDaysAgo: 95,
    interviewDaysAgo: 88,
    measures: [['对当事柜员作出处理，全行通报', 72]],
    later: [
      { daysAgo: 71, by: 'watch' },
      {
        daysAgo: 60,
        by: 'committee',
        command: (_, meetingDay) => ({
          name: 'decide_criticism',
          criticise: true,
          meetingDay,
          reason: '约谈后逾期未整改，委员会一致同意通报批评。',
        }),
      },
      {
        daysAgo: 55,
        by: 'committee',
        command: (_, toldDay) => ({
          name: 'report_to_supervisor',
          toldDay,
          recommendation: '建议监管部门约谈该行负责人，并责令对当事人员问责。',
        }),
      },
    ],
  },
  {
    member: '邮储便民',
    outlet: '锦州凌河网点',
    medium: 'internet',
    source: 'https://video.example/v/88215',
    reason: '网点拒收残币并推诿，视频播放量较大，经查处理不当。',
    leader: '佟雪松',
    enteredDaysAgo: 4,
    interviewDaysAgo: null,
    measures: [],
    later: [],
  },
];

const ACCOUNTS: Readonly<Record<Exclude<Desk, 'member'>, string>> = {
  officer: 'officer@association.example',
  leader: 'leader@association.example',
  reviewer: 'admin@association.example',
  committee: 'committee@association.example',
};

const iso = (ms: number): IsoInstant => new Date(ms).toISOString();
const localDay = (ms: number): string => Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(ZONE).toPlainDate().toString();

/**
 * Plays the cases that began with the press, through the write paths at their own instants, before there is any complaint: a round of
 * the worker would otherwise see at an earlier instant what was complained of later.
 */
export async function seedAccountability(open: Open, now: IsoInstant): Promise<void> {
  const acts = CASES.flatMap((told, place) => caseActs(open, Date.parse(now), told, place));
  for (const { play } of acts.toSorted((one, other) => (one.at < other.at ? -1 : 1))) await play();
}

/** The worker's round over everything that has happened by now (ACC-04). */
export async function proposeCases(open: Open, now: IsoInstant): Promise<void> {
  while ((await watchAccountability(open('worker'), now, MEMBERS)) >= MEMBERS);
}

function caseActs(open: Open, until: number, told: DemoCase, place: number): DemoAct[] {
  const programme = demoProgramme('banking-liaoning');
  const member = programme.tenants.find(({ shortName }) => shortName === told.member)!;
  const outlet = member.units.find(({ name }) => name === told.outlet)!;
  const desk = open('association');
  const at = (days: number, hours = 0): IsoInstant => iso(daysAgo(until, days) + hours * HOUR);
  const request = (by: Desk, when: IsoInstant, step: string): StandingRequest => requestOf(by, when, `case-${place}-${step}`);
  const give = async (by: Desk, when: IsoInstant, step: string, command: PersonCommand): Promise<void> => {
    done(
      await commandCase(desk, request(by, when, step), await caseOf(desk, member, outlet.id), command),
      `${told.member}, ${command.name}`,
    );
  };
  const watch = (when: IsoInstant): DemoAct => ({ at: when, play: () => proposeCases(open, when) });
  const { enteredDaysAgo: entered, interviewDaysAgo: interview } = told;
  const measureIds = told.measures.map((_, index) => demoId('standing', 200 + place * 10 + index));
  const held = (days: number): DemoAct => ({
    at: at(days, 3),
    play: () =>
      give('reviewer', at(days, 3), 'minutes', {
        name: 'hold_interview',
        heldAt: at(days),
        attendees: [
          { name: '郭庆东', side: 'association' },
          { name: '于洋', side: 'association' },
          { name: told.leader, side: 'member' },
        ],
        measures: told.measures.map(([text, due], index) => ({
          measureId: measureIds[index]!,
          text,
          deadlineDay: localDay(daysAgo(until, due)),
        })),
        reason: '该行负责人承认处理不当，承诺按期整改。',
      }),
  });
  return [
    {
      at: at(entered),
      play: async () => {
        const asked = { ...request('officer', at(entered), 'publicity'), newStandingId: demoId('standing', 300 + place) };
        const { medium, source, reason } = told;
        const input = {
          memberTenantId: member.id,
          outletUnitId: outlet.id,
          complaintId: null,
          medium,
          source,
          appearedAt: at(entered + 1),
          mishandled: true,
          reason,
        };
        done(await enterPublicity(desk, asked, input), `publicity about ${told.member}`);
      },
    },
    watch(at(entered, 1)),
    {
      at: at(entered - 1),
      play: () => give('leader', at(entered - 1), 'decide', { name: 'decide_interview', reason: '请服务拓展部尽快安排约谈。' }),
    },
    ...(interview === null ? [] : [held(interview)]),
    ...told.later.map(({ daysAgo: days, by, command }, index): DemoAct => {
      if (by === 'watch' || command === undefined) return watch(at(days));
      const day = localDay(daysAgo(until, days));
      return { at: at(days), play: () => give(by, at(days), `later-${index}`, command(measureIds, day)) };
    }),
  ];
}

/** The member's case about an outlet. */
async function caseOf(desk: Database, member: DemoTenant, outletUnitId: Uuid): Promise<Uuid> {
  const { caller, programmeId } = requestOf('leader', iso(0), 'read');
  const page = await readAs(desk, { ...caller, programmeId }, (tx) =>
    casePage(tx, { memberTenantId: member.id, states: null, clause: 4, first: 50, after: null }),
  );
  const found = page.items.find(({ item }) => item.outletUnitId === outletUnitId);
  if (found === undefined) throw new Error(`demonstration accountability: no case of ${member.shortName}`);
  return found.item.id;
}

function requestOf(by: Desk, at: IsoInstant, key: string): StandingRequest {
  const person: DemoPerson = demoPerson(by === 'member' ? 'leader@member-a.example' : ACCOUNTS[by]);
  const { personId, tenantId, roles, name, programmeId } = person;
  return {
    caller: { kind: 'person', personId, tenantId, tenantKind: by === 'member' ? 'member' : 'association', unitId: null, roles },
    programmeId,
    idempotencyKey: `demo-${key}`,
    now: at,
    personName: name,
  };
}
