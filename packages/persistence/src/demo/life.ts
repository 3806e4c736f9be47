import type { Uuid } from '@lianban/complaint/vocabulary';
import type { Dice } from './identifiers.ts';
import { takeInputs, type Telling } from './intake.ts';
import type { Matter } from './matters/matter.ts';
import type { DemoPerson } from './people.ts';
import { LifeWriter } from './script.ts';

/** The turns a demonstration complaint may take. */
export const LIFE_PLANS = [
  'satisfied',
  'returned_once',
  'returned_twice',
  'withdrawn',
  'in_work',
  'unanswered',
  'waiting_for_answer',
  'disputed',
  'dispute_upheld',
  'dispute_rejected',
  'to_call_back',
  'unclear',
  'promised',
  'closed_by_leader',
  'not_reached',
  'invalid',
  'recalled',
] as const;
export type LifePlan = (typeof LIFE_PLANS)[number];

/** Who takes part in a life: the first receiver's people and the holder's. */
export interface Cast {
  readonly taker: DemoPerson;
  readonly leader: DemoPerson;
  readonly caller: DemoPerson;
  /** Who finds a complaint invalid; null where the organisation has nobody for it. */
  readonly reviewer: DemoPerson | null;
  readonly holder: DemoPerson;
  /** Who gets the order after an upheld dispute. */
  readonly other: DemoPerson;
  readonly jointHolder: DemoPerson | null;
  readonly serviceId: Uuid | null;
  /** The customer comes to the holder itself: no order is sent, the intake makes one. */
  readonly direct: boolean;
}

/** The commands of one complaint that takes the turn `plan`. Steps later than `until` have not happened yet. */
export function life(
  serial: number,
  matter: Matter,
  telling: Telling,
  plan: LifePlan,
  cast: Cast,
  opened: number,
  until: number,
  dice: Dice,
): LifeWriter {
  const story = new LifeWriter(serial, opened, until);
  const order = story.thing('work_order');
  const joint = cast.jointHolder ? story.thing('work_order') : null;
  const undirected = plan === 'unclear' || plan === 'invalid';
  const take = takeInputs(story, matter, telling, cast.serviceId);
  const draft = {
    urgent: matter.urgent ?? false,
    difficult: matter.difficult ?? false,
    faultGrade: matter.faultGrade ?? null,
    instruction: matter.instruction,
  };
  const workOrders = [
    { workOrderId: order, holderTenantId: cast.holder.tenantId, ...draft },
    ...(joint && cast.jointHolder
      ? [
          {
            workOrderId: joint,
            holderTenantId: cast.jointHolder.tenantId,
            ...draft,
            instruction: '请配合排查平台侧日志，结果回复首问单位。',
          },
        ]
      : []),
  ];
  story.do(cast.taker, 'take_complaint', { ...take, responsibilityUnclear: plan === 'unclear', workOrders: undirected ? [] : workOrders });
  if (undirected) return finishUndirected(story, plan, cast);

  const respond = (): LifeWriter =>
    story.after(dice.between(40, 420)).do(cast.holder, 'reply_to_work_order', { workOrderId: order, reply: dice.pick(matter.reply) });
  const resolve = (): LifeWriter => {
    story
      .after(dice.between(60, 500))
      .do(cast.holder, 'resolve_work_order', { workOrderId: order, cause: matter.cause, measure: matter.measure });
    if (joint && cast.jointHolder) {
      story.do(cast.jointHolder, 'resolve_work_order', {
        workOrderId: joint,
        cause: '平台侧接口超时重试不当。',
        measure: '调整超时与重试间隔，观察三天无异常。',
      });
    }
    return story;
  };
  const callBack = (outcome: 'satisfied' | 'not_satisfied' | 'not_reached', comment: string): LifeWriter =>
    story.after(dice.between(60, 300)).do(cast.caller, 'record_call_back', {
      callBackId: story.thing('call_back'),
      outcome,
      way: cast.direct ? 'answering_call' : 'call_back',
      comment,
      returnTo: [],
    });
  const accept = (): LifeWriter => story.after(dice.between(4, 90)).do(cast.holder, 'accept_work_order', { workOrderId: order });

  switch (plan) {
    case 'unanswered':
      return story;
    case 'in_work':
      return accept();
    case 'recalled':
      return story
        .after(20)
        .do(cast.taker, 'recall_work_order', { workOrderId: order, reason: '核对后属于客户自行设置问题，已电话指导，无需派单。' });
    case 'withdrawn':
      accept();
      return story.after(dice.between(60, 300)).do(cast.taker, 'withdraw_complaint', { reason: '客户来电表示问题已自行恢复，撤回投诉。' });
    case 'waiting_for_answer': {
      accept();
      const [question] = matter.question ?? ['请补充客户方便联系的时间和故障发生时的截图。', ''];
      return story.after(30).do(cast.holder, 'request_information', {
        workOrderId: order,
        requestId: story.thing('request'),
        reason: 'waiting_for_first_receiver',
        question,
      });
    }
    case 'disputed':
    case 'dispute_upheld':
    case 'dispute_rejected': {
      story.after(dice.between(20, 120)).do(cast.holder, 'dispute_routing', {
        workOrderId: order,
        evidence: '我方应用日志正常，失败请求均止于平台网关，返回码五〇二，截图与时间点已附，请改派平台方核查。',
      });
      if (plan === 'disputed') return story;
      story.after(45);
      if (plan === 'dispute_rejected') {
        story.do(cast.taker, 'decide_dispute', {
          workOrderId: order,
          upheld: false,
          reason: '客户三个终端仅贵方应用异常，同网关其他应用正常，请继续处理。',
          newWorkOrder: null,
        });
        respond();
        resolve();
        return callBack('satisfied', '客户确认已恢复。');
      }
      const next = story.thing('work_order');
      story.do(cast.taker, 'decide_dispute', {
        workOrderId: order,
        upheld: true,
        reason: '网关日志证实问题在平台侧，异议成立，改派。',
        newWorkOrder: { workOrderId: next, holderTenantId: cast.other.tenantId, ...draft },
      });
      return story.after(100).do(cast.other, 'reply_to_work_order', { workOrderId: next, reply: '已确认平台网关节点异常，正在切换。' });
    }
    default:
      break;
  }

  accept();
  if (plan === 'promised') {
    return story.after(dice.between(60, 200)).do(cast.holder, 'report_progress', {
      workOrderId: order,
      progress: matter.progress ?? '已安排专人排查，初步结论明天上午给出。',
      promisedAt: story.at(60 * dice.between(20, 40)),
    });
  }
  if (matter.question && dice.chance(0.4)) {
    const requestId = story.thing('request');
    story.after(20).do(cast.holder, 'request_information', {
      workOrderId: order,
      requestId,
      reason: 'waiting_for_first_receiver',
      question: matter.question[0],
    });
    story
      .after(dice.between(30, 200))
      .do(cast.direct ? cast.holder : cast.taker, 'give_information', { workOrderId: order, requestId, answer: matter.question[1] });
  }
  respond();
  resolve();
  switch (plan) {
    case 'satisfied':
      return callBack('satisfied', dice.pick(['客户满意。', '已恢复，客户表示感谢。', '客户认可处理结果，建议以后提前短信通知。']));
    case 'returned_once':
      callBack('not_satisfied', matter.stillUnhappy);
      respond();
      resolve();
      return callBack('satisfied', '复核后客户认可。');
    case 'returned_twice':
      callBack('not_satisfied', matter.stillUnhappy);
      respond();
      resolve();
      return callBack('not_satisfied', '客户仍不认可，表示再不解决将向监管部门反映。');
    case 'closed_by_leader':
      callBack('not_satisfied', matter.stillUnhappy);
      respond();
      resolve();
      return story.after(120).do(cast.leader, 'close_complaint', {
        as: 'leader',
        reason: '处理已到位，客户超出合同范围的要求已书面答复并说明申诉途径，经班组会商结案。',
      });
    case 'not_reached':
      callBack('not_reached', '无人接听。');
      callBack('not_reached', '关机。');
      callBack('not_reached', '无人接听，已发短信。');
      return story
        .after(60)
        .do(cast.leader, 'close_complaint', { as: 'not_reached', reason: '三次回访未能联系客户，短信告知处理结果，客户可随时来电重启。' });
    default:
      return story;
  }
}

function finishUndirected(story: LifeWriter, plan: LifePlan, cast: Cast): LifeWriter {
  if (plan === 'unclear') {
    return story.after(5).do(cast.taker, 'add_note', {
      noteId: story.thing('note'),
      audience: 'own',
      workOrderId: null,
      note: '责任暂不清楚，已请网络部和平台方同时看日志，班长跟进派单。',
    });
  }
  if (cast.reviewer === null) return story;
  return story
    .after(90)
    .do(cast.reviewer, 'close_complaint', { as: 'invalid', reason: '经核实客户号码不在本项目服务范围，已告知正确受理渠道。' });
}
