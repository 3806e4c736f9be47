import type { NoticeKind } from '@lianban/complaint/notices';

/** A sentence in both languages; `{name}` stands for a value of the notice. */
interface Sentence {
  readonly zh: string;
  readonly en: string;
}

/** What a mail says for each kind of notice. It names the complaint by number only: a mailbox is not under row security. */
export const NOTICE_SENTENCES: Readonly<Record<NoticeKind, Sentence>> = {
  work_order_sent: { zh: '收到新工单', en: 'A new work order has arrived' },
  work_order_replied: { zh: '承办单位已答复工单', en: 'The holder has replied to a work order' },
  work_order_resolved: { zh: '工单已办结', en: 'A work order is resolved' },
  work_order_returned: { zh: '客户回访不满意，工单退回重办', en: 'The customer is not satisfied; the work order is back' },
  work_order_recalled: { zh: '工单已被首问单位撤回', en: 'The first receiver has recalled a work order' },
  work_order_reclassified: { zh: '工单分类有变，时限已重新计算', en: 'A work order was reclassified; its deadlines have changed' },
  work_order_urged: { zh: '首问单位催办', en: 'The first receiver urges you to hurry' },
  information_requested: { zh: '承办单位请求补充资料', en: 'The holder asks for information' },
  information_given: { zh: '补充资料已答复，时限继续计时', en: 'Your question was answered; the clocks run again' },
  progress_reported: { zh: '承办单位报告进展', en: 'The holder reports progress' },
  routing_disputed: { zh: '承办单位提出派单异议，请裁定', en: 'The holder disputes the routing; please decide' },
  dispute_decided: { zh: '派单异议已裁定', en: 'Your dispute was decided' },
  call_back_recorded: { zh: '已登记回访结果', en: 'A call-back was recorded' },
  major_proposed: { zh: '多次退回，建议列为重大投诉', en: 'Returned several times: proposed as a major complaint' },
  major_confirmed: { zh: '已列为重大投诉', en: 'Confirmed as a major complaint' },
  note_added: { zh: '有新的备注', en: 'A note was added' },
  complaint_closed: { zh: '投诉已结案', en: 'The complaint is closed' },
  complaint_reopened: { zh: '回访不满意，投诉重新办理', en: 'The complaint was reopened after a call-back' },
  clock_warned: { zh: '时限预警：已用去 {percent}%（{rule}）', en: 'Deadline warning: {percent} % of the time is used ({rule})' },
  clock_breached: { zh: '时限超时（{rule}）', en: 'A deadline was missed ({rule})' },
  clock_recomputed: { zh: '时限已重新计算（{rule}）', en: 'A deadline was recomputed ({rule})' },
};

/** Subject and text of a notice's mail: Chinese first, English below, and the way to the complaint. */
export function noticeMail(
  kind: NoticeKind,
  values: Readonly<Record<string, string>>,
  where: { readonly organisation: string; readonly link: string },
): { subject: string; text: string } {
  const { zh, en } = NOTICE_SENTENCES[kind];
  const number = values['number'] ?? '';
  const fill = (sentence: string): string => sentence.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
  return {
    subject: `【联办】${number} ${fill(zh)}`.trim(),
    text: [
      `${where.organisation}：`,
      '',
      `投诉 ${number}：${fill(zh)}。`,
      `查看：${where.link}`,
      '',
      `Complaint ${number}: ${fill(en)}.`,
      `Open it: ${where.link}`,
      '',
      '本邮件由系统自动发送，请勿回复。This mail was sent automatically.',
    ].join('\n'),
  };
}
