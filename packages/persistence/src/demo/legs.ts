import type { CommandInputs } from '@lianban/complaint/command';
import type { TrackStepName } from '@lianban/complaint/two-track/tracks';
import type { Matter } from './matters/matter.ts';
import { BANK_MATTERS } from './matters/bank-customers.ts';
import { dice } from './identifiers.ts';
import { takeInputs, tell } from './intake.ts';
import { demoPerson, type DemoPerson } from './people.ts';
import { LifeWriter, type DemoComplaint, type ExpectedOutcome } from './script.ts';

const DAY = 86_400_000;
/** Their place among the fixed ids, behind the other named complaints. */
const FIRST_SERIAL = 301;

const officer = demoPerson('officer@association.example');
const leader = demoPerson('leader@association.example');
const reviewer = demoPerson('admin@association.example');
const handler = demoPerson('handler@member-a.example');
const outlet = demoPerson('outlet@member-a.example');

export interface LegCase {
  readonly name: string;
  readonly shows: string;
  /** Words of the matter's subject. */
  readonly matter: string;
  readonly daysAgo: number;
  readonly tell: (leg: Legs) => void;
  readonly expected: ExpectedOutcome;
}

/** What the people of the chain do, in a word each; minutes pass between. */
export class Legs {
  readonly story: LifeWriter;
  readonly matter: Matter;
  readonly #forwarded: string;
  readonly #down: string;

  constructor(story: LifeWriter, matter: Matter) {
    this.story = story;
    this.matter = matter;
    this.#forwarded = story.thing('work_order');
    this.#down = story.thing('work_order');
  }

  /** A leader of the association marks it major (CMP-04). */
  major(): this {
    this.story.after(20).do(leader, 'decide_major', { major: true, reason: '同一网点多名客户反映，有媒体关注的可能。' });
    return this;
  }

  /** A step of the member's track (TRK-01), with what is written on its form. */
  step(by: DemoPerson, step: TrackStepName, more: Omit<Partial<CommandInputs['take_track_step']>, 'step'> = {}): this {
    this.story.after(25).do(by, 'take_track_step', { step, texts: {}, ...more });
    return this;
  }

  judged(valid: boolean): this {
    const reason = valid ? '客户提供了回单和录像时间，有必要核实。' : '客户所述业务不是会员单位办理，与银行无关，已向客户说明。';
    this.story.after(60).do(reviewer, 'judge_validity', { valid, reason });
    return this;
  }

  forwarded(minutes = 30): this {
    const workOrder = { workOrderId: this.#forwarded, holderTenantId: handler.tenantId, instruction: this.matter.instruction };
    this.story.after(minutes).do(officer, 'send_work_order', { workOrder });
    return this;
  }

  accepted(): this {
    this.story.after(45).do(handler, 'accept_work_order', { workOrderId: this.#forwarded });
    return this;
  }

  sentDown(): this {
    this.accepted();
    const workOrder = {
      workOrderId: this.#down,
      holderTenantId: outlet.tenantId,
      holderUnitId: outlet.unitId,
      parentWorkOrderId: this.#forwarded,
      instruction: '请当日核实，并由网点负责人答复客户。',
    };
    this.story.after(15).do(handler, 'send_work_order', { workOrder });
    return this;
  }

  verified(): this {
    this.story
      .after(300)
      .do(handler, 'reply_to_work_order', { workOrderId: this.#forwarded, reply: dice(this.story.serial).pick(this.matter.reply) });
    return this;
  }

  outletAccepted(): this {
    this.story.after(20).do(outlet, 'accept_work_order', { workOrderId: this.#down });
    return this;
  }

  outletPromised(): this {
    this.story.after(240).do(outlet, 'report_progress', {
      workOrderId: this.#down,
      progress: '已调取当日录像，当事柜员休假，返岗后当面核对；已电话告知客户。',
      promisedAt: this.story.at(3 * 24 * 60),
    });
    return this;
  }

  outletAnswered(outcome: 'satisfied' | 'not_satisfied'): this {
    this.story.after(400).do(outlet, 'resolve_work_order', {
      workOrderId: this.#down,
      cause: this.matter.cause,
      measure: this.matter.measure,
      answer: {
        callBackId: this.story.thing('call_back'),
        outcome,
        comment: outcome === 'satisfied' ? '客户接受道歉和处理结果。' : this.matter.stillUnhappy,
      },
    });
    return this;
  }

  outletReturned(): this {
    this.story
      .after(60)
      .do(handler, 'return_work_order', { workOrderId: this.#down, reason: '客户仍不认可，请网点负责人登门说明后重新办结。' });
    return this;
  }

  reported(): this {
    this.story
      .after(120)
      .do(handler, 'resolve_work_order', { workOrderId: this.#forwarded, cause: this.matter.cause, measure: this.matter.measure });
    return this;
  }

  returned(): this {
    this.story
      .after(200)
      .do(officer, 'return_work_order', { workOrderId: this.#forwarded, reason: '未说明对当事人员的处理，请补充后重新上报。' });
    return this;
  }

  calledBack(): this {
    const callBackId = this.story.thing('call_back');
    this.story
      .after(180)
      .do(officer, 'record_call_back', { callBackId, outcome: 'satisfied', way: 'call_back', comment: '客户满意。', returnTo: [] });
    return this;
  }

  closedAsInvalid(): this {
    this.story.after(60).do(reviewer, 'close_complaint', { as: 'invalid', reason: '已书面告知客户应向保险公司反映，并附联系方式。' });
    return this;
  }
}

/** The chain of forwarding, association to member to outlet, at each place where somebody has to act. */
const CASES: readonly LegCase[] = [
  {
    name: 'leg-to-forward',
    shows: 'CLK-10: taken and found valid, to be forwarded within two working days',
    matter: '网点排队两小时',
    daysAgo: 0.4,
    tell: (leg) => leg.judged(true),
    expected: { status: 'accepted', validity: 'valid', orderStates: [], clockStates: ['running'] },
  },
  {
    name: 'leg-outlet-in-work',
    shows: 'CLK-12: the outlet has it, the facts are verified',
    matter: '自助设备吞卡',
    daysAgo: 0.9,
    tell: (leg) => leg.judged(true).forwarded().sentDown().outletAccepted().verified(),
    expected: { status: 'handling', orderStates: ['replied', 'accepted'] },
  },
  {
    name: 'leg-promised',
    shows: 'CMP-10, CLK-18: no final result yet; the outlet told the customer when it will answer next',
    matter: '理财产品销售时未提示风险',
    daysAgo: 0.8,
    tell: (leg) => leg.judged(true).forwarded().sentDown().outletAccepted().outletPromised(),
    expected: { status: 'handling', orderStates: ['accepted', 'accepted'] },
  },
  {
    name: 'leg-result-returned',
    shows: 'CMP-06: the member did not take its outlet’s result; a new clock of the same class runs',
    matter: '网点排队两小时',
    daysAgo: 1.2,
    tell: (leg) => leg.judged(true).forwarded().sentDown().outletAccepted().verified().outletAnswered('not_satisfied').outletReturned(),
    expected: { status: 'handling', orderStates: ['replied', 'returned'] },
  },
  {
    name: 'leg-report-returned',
    shows: 'the association did not take the member’s report',
    matter: '企业账户被错误冻结',
    daysAgo: 2,
    tell: (leg) => leg.judged(true).forwarded().sentDown().verified().outletAnswered('satisfied').reported().returned(),
    expected: { status: 'handling', orderStates: ['returned', 'resolved'] },
  },
  {
    name: 'leg-to-judge',
    shows: 'the member has reported: the association judges the report and calls the customer back',
    matter: '自助设备吞卡',
    daysAgo: 1.5,
    tell: (leg) => leg.judged(true).forwarded().sentDown().verified().outletAnswered('satisfied').reported(),
    expected: { status: 'answering', orderStates: ['resolved', 'resolved'] },
  },
  {
    name: 'leg-forwarded-late',
    shows: 'CLK-10: the association itself forwarded late; the member was in time',
    matter: '理财产品销售时未提示风险',
    daysAgo: 24,
    tell: (leg) =>
      leg
        .forwarded(18 * 24 * 60)
        .sentDown()
        .verified()
        .outletAnswered('satisfied')
        .reported(),
    expected: { status: 'answering', orderStates: ['resolved', 'resolved'], clockStates: ['breached', 'met', 'met', 'met'] },
  },
  {
    name: 'leg-closed',
    shows: 'the whole way from the outlet’s answer to a satisfied call-back by the association',
    matter: '网点排队两小时',
    daysAgo: 9,
    tell: (leg) => leg.judged(true).forwarded().sentDown().outletAccepted().verified().outletAnswered('satisfied').reported().calledBack(),
    expected: { status: 'closed', closedAs: 'satisfied', orderStates: ['resolved', 'resolved'] },
  },
  {
    name: 'leg-invalid',
    shows: 'CMP-02: registered and answered, found invalid, closed by the reviewer with reason',
    matter: '理财产品销售时未提示风险',
    daysAgo: 5,
    tell: (leg) => leg.judged(false).closedAsInvalid(),
    expected: { status: 'closed', closedAs: 'invalid', validity: 'invalid', orderStates: [], clockStates: ['void'] },
  },
];

/** The named complaints of the chain as they stand at `until`. */
export const legCases = (until: number): DemoComplaint[] => livesOf(CASES, FIRST_SERIAL, until);

/** Named complaints of the association as they stand at `until`; their ids follow from their places. */
export function livesOf(cases: readonly LegCase[], firstSerial: number, until: number): DemoComplaint[] {
  return cases.map(({ name, shows, matter: words, daysAgo, tell: lead, expected }, index) => {
    const serial = firstSerial + index;
    const matter = BANK_MATTERS.find(({ subject }) => subject.includes(words));
    if (!matter) throw new RangeError(`no matter about ${words}`);
    const story = new LifeWriter(serial, until - daysAgo * DAY, until);
    const telling = tell(matter, '银行服务', serial, dice(serial));
    story.do(officer, 'take_complaint', { ...takeInputs(story, matter, { ...telling, channel: 'phone' }, null), workOrders: [] });
    lead(new Legs(story, matter));
    return { id: story.id, serial, programmeId: officer.programmeId, steps: story.steps, useCase: { name, shows, expected } };
  });
}
