import type { CommandInputs } from '@lianban/complaint/command';
import { localDay } from '@lianban/complaint/follow-up/day';
import type { Uuid } from '@lianban/complaint/vocabulary';
import { livesOf, type LegCase, type Legs } from './legs.ts';
import { demoPerson } from './people.ts';
import type { DemoComplaint } from './script.ts';

/** Their place among the fixed ids, behind the complaints on two tracks. */
const FIRST_SERIAL = 341;
const DAY_MINUTES = 24 * 60;
const ZONE = 'Asia/Shanghai';

const handler = demoPerson('handler@member-a.example');
const leader = demoPerson('leader@member-a.example');
const outlet = demoPerson('outlet@member-a.example');

type Demand = Pick<CommandInputs['order_follow_up'], 'demand'> & Partial<CommandInputs['order_follow_up']>;

/** What a bank demands after a complaint, said of its life. */
class FollowUps {
  readonly #leg: Legs;

  constructor(leg: Legs) {
    this.#leg = leg;
  }

  /** A local day so many days from where the life is. */
  #day(days: number): string {
    return localDay(this.#leg.story.at(days * DAY_MINUTES), ZONE);
  }

  ordered(demand: Demand, dueInDays: number): Uuid {
    const followUpId = this.#leg.story.thing('follow_up');
    this.#leg.story.after(60).do(handler, 'order_follow_up', {
      followUpId,
      kind: 'rectification',
      unitId: outlet.unitId,
      staff: '',
      measure: '',
      dueDay: this.#day(dueInDays),
      ...demand,
    });
    return followUpId;
  }

  reported(followUpId: Uuid, result: string, days: number): this {
    const { story } = this.#leg;
    story.after(days * DAY_MINUTES).do(outlet, 'report_follow_up', { followUpId, result, doneDay: this.#day(0) });
    return this;
  }

  sentBack(followUpId: Uuid, reason: string, dueInDays: number): this {
    const dueDay = this.#day(dueInDays);
    this.#leg.story.after(300).do(leader, 'check_follow_up', { followUpId, carriedOut: false, findings: '', reason, dueDay });
    return this;
  }

  checked(followUpId: Uuid, findings: string): this {
    this.#leg.story.after(400).do(leader, 'check_follow_up', { followUpId, carriedOut: true, findings, reason: '', dueDay: '' });
    return this;
  }

  recorded(cause: string, result: string): this {
    const followUpId = this.#leg.story.thing('follow_up');
    this.#leg.story.after(120).do(outlet, 'record_rectification', { followUpId, cause, result, doneDay: this.#day(0) });
    return this;
  }
}

/** What a bank demands of its outlet at each place where somebody has to act (ASC-02); head office itself answered these complaints. */
const CASES: readonly LegCase[] = [
  {
    name: 'follow-up-checked',
    shows: 'ASC-02: a rectification after the complaint closed: sent back once, then found carried out; the association reads it',
    matter: '自助设备吞卡',
    daysAgo: 42,
    tell: (leg) => {
      const follow = new FollowUps(leg.judged(true).forwarded().accepted().verified().reported().calledBack());
      const id = follow.ordered({ demand: '自助设备须每日三次巡检，故障半小时内张贴告示并留下联系电话。' }, 7);
      follow
        .reported(id, '已制定巡检表，安排专人负责。', 3)
        .sentBack(id, '未附巡检记录，设备旁未见联系电话。', 5)
        .reported(id, '巡检记录连续三日齐全，设备旁已张贴联系电话。', 4)
        .checked(id, '现场抽查两次，巡检记录与告示均符合要求。');
    },
    expected: { status: 'closed', closedAs: 'satisfied', orderStates: ['resolved'] },
  },
  {
    name: 'follow-up-overdue',
    shows: 'ASC-02: a staff measure whose day is over, and a rectification with time to go',
    matter: '理财产品销售时未提示风险',
    daysAgo: 11,
    tell: (leg) => {
      const follow = new FollowUps(leg.judged(true).forwarded().accepted().verified().reported().calledBack());
      follow.ordered(
        {
          kind: 'staff_measure',
          demand: '按员工违规行为处理办法落实，并将结果书面报总部。',
          staff: '理财经理周某',
          measure: '通报批评，暂停销售资格三个月，重新参加合规培训。',
        },
        5,
      );
      follow.ordered({ demand: '全体理财经理重新学习风险揭示话术，双录逐笔复核一个月。' }, 20);
    },
    expected: { status: 'closed', closedAs: 'satisfied', orderStates: ['resolved'] },
  },
  {
    name: 'follow-up-to-check',
    shows: 'ASC-02: reported by the outlet, and what it put right by itself; both wait for head office’s check',
    matter: '网点排队两小时',
    daysAgo: 6,
    tell: (leg) => {
      const follow = new FollowUps(leg.judged(true).forwarded().accepted().verified().reported().calledBack());
      const id = follow.ordered({ demand: '高峰时段至少开放四个窗口，增设大堂引导一名。' }, 10);
      follow
        .reported(id, '每日十点至十二点开放四个窗口，大堂引导已到岗。', 2)
        .recorded('叫号机时常断电，客户重复取号。', '已更换电源并加装备用电池，当日恢复。');
    },
    expected: { status: 'closed', closedAs: 'satisfied', orderStates: ['resolved'] },
  },
];

/** The named complaints with follow-ups as they stand at `until`. */
export const followUpLives = (until: number): DemoComplaint[] => livesOf(CASES, FIRST_SERIAL, until);
