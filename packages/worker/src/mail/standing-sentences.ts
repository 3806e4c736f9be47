import type { StandingMessageKind } from '@lianban/partner-standing/message-kinds';

/**
 * What a mail says of a partner's standing: the partner and what happened, no amount and no customer, for a mailbox is not under
 * row security.
 */
export const STANDING_SENTENCES: Readonly<Record<StandingMessageKind, { readonly zh: string; readonly en: string }>> = {
  deduction_proposed: { zh: '有新的客服工作响应率扣分，待定（{month}）', en: 'a deduction from the response rate was proposed ({month})' },
  deduction_accepted: { zh: '客服工作响应率扣分成立（{month}）', en: 'a deduction from the response rate was accepted ({month})' },
  deduction_declined: { zh: '客服工作响应率扣分建议：不扣分（{month}）', en: 'a proposed deduction was declined ({month})' },
  card_closed: {
    zh: '{month} 考核表已关账，可在期限内提出异议',
    en: 'the scorecard of {month} was closed; objections may be filed in time',
  },
  card_corrected: { zh: '{month} 考核表已更正（第 {version} 版）', en: 'the scorecard of {month} was corrected (version {version})' },
  card_objection_filed: { zh: '合作伙伴对 {month} 考核表提出异议', en: 'the partner objects to the scorecard of {month}' },
  card_objection_decided: { zh: '{month} 考核表异议已裁定', en: 'the objection to the scorecard of {month} was decided' },
  month_closed: { zh: '{month} 月度关账完成', en: 'the scorecards of {month} are all closed' },
  month_closed_in_part: {
    zh: '{month} 已关账，{left} 家因资料不全未关账',
    en: 'the scorecards of {month} are closed but for {left}, of which something is missing',
  },
  refund_claimed: { zh: '有新的退费申请，请查证', en: 'a refund was claimed; please verify it' },
  refund_verified: { zh: '退费已查证，待审批', en: 'a refund was verified and waits for approval' },
  refund_denied: { zh: '合作方不认可退费申请，请裁定', en: 'the partner denies a claim; please decide' },
  refund_rejected: { zh: '退费申请已驳回', en: 'a claim was rejected' },
  refund_approved: { zh: '退费已审批，待充值', en: 'a refund was approved and is to be credited' },
  refund_credited: { zh: '退费已为客户充值', en: 'a refund was credited to the customer' },
  refund_deducted: { zh: '退费已从 {month} 结算中扣除', en: 'a refund was deducted from the settlement of {month}' },
  deduction_reversed: { zh: '退费的扣款已冲回，将重新扣除', en: 'the deduction of a refund was taken back; it will be deducted anew' },
  month_settled: { zh: '{month} 已结算', en: '{month} was settled' },
  settlement_held: { zh: '因暂停结算，应付款已暂扣（{month}）', en: 'what is owed is held while settlement is suspended ({month})' },
  settlement_released: {
    zh: '暂停结算结束，暂扣款已解冻（{month}）',
    en: 'the suspension is over and what was held is released ({month})',
  },
  payment_entered: { zh: '已登记付款（{month}）', en: 'a payment was entered ({month})' },
  posting_countered: { zh: '有记账已冲销（{month}）', en: 'a posting was countered ({month})' },
  sanction_proposed: { zh: '系统提出处置建议，待确认（{rule}）', en: 'a sanction was proposed ({rule})' },
  service_suspended: { zh: '业务已立即暂停（{rule}）', en: 'a service was suspended at once ({rule})' },
  sanction_confirmed: { zh: '处置已确认（{rule}）', en: 'a sanction was confirmed ({rule})' },
  deadline_passed: { zh: '整改期限已过，尚未确认整改合格（{rule}）', en: 'the deadline of a rectification order has passed ({rule})' },
  sanction_declined: { zh: '处置建议未获采纳（{rule}）', en: 'a proposed sanction was declined ({rule})' },
  sanction_lapsed: { zh: '处置依据已不成立，已失效（{rule}）', en: 'a sanction lost its ground and has lapsed ({rule})' },
  ending_approved: { zh: '中止合作已批准（{rule}）', en: 'the end of the cooperation was approved ({rule})' },
  plan_submitted: { zh: '整改方案已提交，请审核', en: 'a rectification plan was submitted; please review it' },
  plan_returned: { zh: '整改方案被退回', en: 'the rectification plan was returned' },
  plan_accepted: { zh: '整改方案已通过', en: 'the rectification plan was accepted' },
  found_compliant: { zh: '整改合格', en: 'the rectification was found compliant' },
  objection_filed: { zh: '合作伙伴对处置提出异议', en: 'the partner objects to a sanction' },
  objection_decided: { zh: '处置异议已裁定', en: 'the objection to a sanction was decided' },
  suspension_reviewed: { zh: '暂停业务已事后复核', en: 'the suspension of a service was reviewed' },
  sanction_lifted: { zh: '处置已撤销（{rule}）', en: 'a sanction was lifted ({rule})' },
  sanction_ground_gone: {
    zh: '更正后的考核表不再支持已执行的处置，请复核（{rule}）',
    en: 'a corrected scorecard no longer supports a sanction; please review it ({rule})',
  },
  mass_alerted: {
    zh: '大批投诉预警：{service}，{hours} 小时内 {count} 起',
    en: 'mass complaints on {service}: {count} within {hours} hours',
  },
  early_warning: {
    zh: '内部通报：{service} {hours} 小时内出现 {count} 起投诉',
    en: 'early warning: {count} complaints on {service} within {hours} hours',
  },
};
