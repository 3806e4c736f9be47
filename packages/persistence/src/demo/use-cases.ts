import { castAdc, castBanking } from './casting.ts';
import { dice } from './identifiers.ts';
import { tell } from './intake.ts';
import { followUpLives } from './follow-up-lives.ts';
import { legCases } from './legs.ts';
import { trackLives } from './track-lives.ts';
import { life, type LifePlan } from './life.ts';
import { BANK_MATTERS } from './matters/bank-customers.ts';
import { GROUP_MATTERS } from './matters/group-customers.ts';
import { INDIVIDUAL_MATTERS } from './matters/individual-customers.ts';
import type { Matter } from './matters/matter.ts';
import { demoProgramme, type DemoProgramme } from './organisations.ts';
import type { DemoComplaint, ExpectedOutcome } from './script.ts';

const HOUR = 3_600_000;
const MATTERS = [...GROUP_MATTERS, ...INDIVIDUAL_MATTERS, ...BANK_MATTERS];

interface UseCase {
  readonly name: string;
  readonly shows: string;
  readonly programme?: string;
  /** Short name of the partner that holds or takes it. */
  readonly partner?: string;
  /** Words of the matter's subject. */
  readonly matter: string;
  readonly plan: LifePlan;
  readonly joint?: boolean;
  readonly direct?: boolean;
  /** Hours before the present at which the customer called. */
  readonly hoursAgo: number;
  readonly expected: ExpectedOutcome;
}

/** The demonstration's named complaints; their serials, and so their ids, are their places in this list. */
const USE_CASES: readonly UseCase[] = [
  {
    name: 'severe-fault',
    shows: 'CLK-05: a severe fault, two hours, not yet answered',
    partner: '云桥软件',
    matter: '全员无法登录',
    plan: 'unanswered',
    hoursAgo: 0.5,
    expected: { status: 'handling', orderStates: ['sent'] },
  },
  {
    name: 'joint',
    shows: 'RTE-03: partner and vendor work on one complaint and do not see each other',
    partner: '湘通物联',
    matter: '车辆定位漂移',
    plan: 'in_work',
    joint: true,
    hoursAgo: 3,
    expected: { status: 'handling', orderStates: ['accepted', 'sent'] },
  },
  {
    name: 'waiting-for-information',
    shows: 'a request for information pauses the right clocks',
    partner: '云桥软件',
    matter: '企业短信重复下发',
    plan: 'waiting_for_answer',
    hoursAgo: 5,
    expected: { status: 'handling', orderStates: ['accepted'], clockStates: ['paused'] },
  },
  {
    name: 'disputed',
    shows: 'CMP-07: a disputed routing waits for the first receiver',
    partner: '金盾安防',
    matter: '监控录像大面积缺失',
    plan: 'disputed',
    hoursAgo: 4,
    expected: { status: 'handling', orderStates: ['disputed'] },
  },
  {
    name: 'dispute-upheld',
    shows: 'CMP-07: the clock of an upheld dispute is void, the new holder has its own',
    partner: '雁城软件',
    matter: '报表导出乱码',
    plan: 'dispute_upheld',
    hoursAgo: 20,
    expected: { status: 'handling', orderStates: ['void', 'replied'] },
  },
  {
    name: 'promised',
    shows: 'CMP-10: progress with a promised next answer, in time',
    partner: '湘通物联',
    matter: '店铺看护离线',
    plan: 'promised',
    hoursAgo: 6,
    expected: { status: 'handling', orderStates: ['accepted'] },
  },
  {
    name: 'to-call-back',
    shows: 'SAT-01: resolved, the customer is to be called back',
    partner: '云桥软件',
    matter: '考勤定位范围异常',
    plan: 'to_call_back',
    hoursAgo: 26,
    expected: { status: 'answering', orderStates: ['resolved'] },
  },
  {
    name: 'returned-twice',
    shows: 'CMP-04: dissatisfied twice, major is proposed',
    partner: '洞庭智农',
    matter: '未订购却被扣',
    plan: 'returned_twice',
    hoursAgo: 96,
    expected: { status: 'handling', returns: 2, major: 'proposed', orderStates: ['returned'] },
  },
  {
    name: 'unclear',
    shows: 'CMP-02: taken at once although responsibility is unclear',
    partner: '云桥软件',
    matter: '网站被植入违规内容',
    plan: 'unclear',
    hoursAgo: 1,
    expected: { status: 'accepted', responsibilityUnclear: true, orderStates: [] },
  },
  {
    name: 'direct',
    shows: 'CLK-04: the customer came to the partner itself',
    partner: '云桥软件',
    matter: '企业短信重复下发',
    plan: 'in_work',
    direct: true,
    hoursAgo: 7,
    expected: { status: 'handling', orderStates: ['accepted'] },
  },
  {
    name: 'breached',
    shows: 'CLK-20: a reply that is long overdue',
    partner: '方舟信息',
    matter: '家校互动收不到',
    plan: 'unanswered',
    hoursAgo: 40,
    expected: { status: 'handling', orderStates: ['sent'] },
  },
  {
    name: 'satisfied',
    shows: 'the whole way to a satisfied call-back',
    partner: '云桥软件',
    matter: '移动考勤定位',
    plan: 'satisfied',
    hoursAgo: 120,
    expected: { status: 'closed', closedAs: 'satisfied', orderStates: ['resolved'] },
  },
  {
    name: 'withdrawn',
    shows: 'CMP-05: the customer withdraws',
    partner: '中南医信',
    matter: '预约挂号成功却到院无号',
    plan: 'withdrawn',
    hoursAgo: 200,
    expected: { status: 'closed', closedAs: 'withdrawn' },
  },
  {
    name: 'not-reached',
    shows: 'CMP-05: three attempts in vain, a leader closes',
    partner: '桃源电商',
    matter: '优惠券到店无法使用',
    plan: 'not_reached',
    hoursAgo: 300,
    expected: { status: 'closed', closedAs: 'not_reached' },
  },
  {
    name: 'second-carrier',
    shows: 'another programme, never to be seen in the first',
    programme: 'adc-guangdong',
    partner: '湾区软件',
    matter: '报表导出乱码',
    plan: 'in_work',
    hoursAgo: 9,
    expected: { status: 'handling' },
  },
  {
    name: 'bank-forwarded',
    shows: 'CLK-11: forwarded to the member',
    programme: 'banking-liaoning',
    matter: '网点排队两小时',
    plan: 'in_work',
    hoursAgo: 30,
    expected: { status: 'handling', orderStates: ['accepted'] },
  },
  {
    name: 'bank-second',
    shows: 'another association',
    programme: 'banking-jilin',
    matter: '自助设备吞卡',
    plan: 'unanswered',
    hoursAgo: 12,
    expected: { status: 'handling' },
  },
];

/** The named use cases as they stand at `until`. */
export function useCases(until: number): DemoComplaint[] {
  const named = USE_CASES.map((useCase, index) => {
    const serial = index + 1;
    const roll = dice(serial);
    const programme = demoProgramme(useCase.programme ?? 'adc-hunan');
    const matter = MATTERS.find((candidate) => candidate.subject.includes(useCase.matter));
    if (!matter) throw new RangeError(`no matter about ${useCase.matter}`);
    const { cast, serviceName } = castFor(programme, useCase, matter, roll);
    const telling = tell(matter, serviceName, serial, roll);
    const story = life(serial, matter, telling, useCase.plan, cast, until - useCase.hoursAgo * HOUR, until, roll);
    const { name, shows, expected } = useCase;
    return { id: story.id, serial, programmeId: programme.id, steps: story.steps, useCase: { name, shows, expected } };
  });
  return [...named, ...legCases(until), ...trackLives(until), ...followUpLives(until)];
}

function castFor(
  programme: DemoProgramme,
  useCase: UseCase,
  matter: Matter,
  roll: ReturnType<typeof dice>,
): { cast: ReturnType<typeof castAdc>; serviceName: string } {
  if (programme.kind === 'banking') return { cast: castBanking(programme, roll), serviceName: '银行服务' };
  const tenant = programme.tenants.find((candidate) => candidate.shortName === useCase.partner);
  const service =
    tenant?.services.find((candidate) => matter.about !== undefined && candidate.name.includes(matter.about)) ?? tenant?.services[0];
  if (!tenant || !service) throw new RangeError(`no partner ${useCase.partner ?? ''} with a service`);
  return {
    cast: castAdc(programme, { tenant, service }, useCase.joint ?? false, useCase.direct ?? false, roll),
    serviceName: service.name,
  };
}
