import type { NoticeKind } from '@lianban/complaint/notices';
import { CHANGE_NOTICE_MESSAGES, type ChangeNoticeMessage } from '@lianban/contact-registry/change-notice/messages';
import { REPORT_MESSAGES, type ReportMessageKind } from '@lianban/contact-registry/contact-report/messages';
import type { Owed } from '@lianban/contact-registry/change-notice/reminders';
import { STANDING_MESSAGES, type StandingMessageKind } from '@lianban/partner-standing/message-kinds';
import { STANDING_SENTENCES } from './standing-sentences.ts';

/** Every kind of notice that goes out by mail. */
export type MailedNotice = NoticeKind | ChangeNoticeMessage | StandingMessageKind | ReportMessageKind;

/** A sentence in both languages; `{name}` stands for a value of the notice. */
interface Sentence {
  readonly zh: string;
  readonly en: string;
}

/**
 * What a mail says for each kind of notice. It names the complaint by number, a change notice by the partner and the day, a contact
 * report by the member and its days only: a mailbox is not under row security.
 */
export const NOTICE_SENTENCES: Readonly<Record<MailedNotice, Sentence>> = {
  ...STANDING_SENTENCES,
  work_order_sent: { zh: '收到新工单', en: 'A new work order has arrived' },
  work_order_replied: { zh: '承办单位已答复工单', en: 'The holder has replied to a work order' },
  work_order_resolved: { zh: '工单已办结', en: 'A work order is resolved' },
  work_order_returned: { zh: '工单退回重办', en: 'The work order came back to be verified again' },
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
  track_step_waits: { zh: '双轨流程有一步待您办理', en: 'A step of a complaint’s track waits for you' },
  track_reported: { zh: '投诉已按双轨流程并行报送您', en: 'A complaint was reported to you by its track' },
  follow_up_ordered: { zh: '总部下发了整改或处理意见', en: 'Head office ordered a rectification or a staff measure' },
  follow_up_reported: { zh: '整改或处理意见的落实情况已上报，待核查', en: 'A follow-up was reported and waits for the check' },
  follow_up_checked: { zh: '整改或处理意见经核查已落实', en: 'A follow-up was found carried out' },
  follow_up_returned: { zh: '整改或处理意见未落实到位，已退回并另定期限', en: 'A follow-up was sent back with a new day' },
  follow_up_withdrawn: { zh: '整改或处理意见已撤销', en: 'A follow-up was withdrawn' },
  follow_up_overdue: { zh: '整改或处理意见已逾期', en: 'A follow-up is overdue' },
  note_added: { zh: '有新的备注', en: 'A note was added' },
  complaint_closed: { zh: '投诉已结案', en: 'The complaint is closed' },
  complaint_reopened: { zh: '回访不满意，投诉重新办理', en: 'The complaint was reopened after a call-back' },
  clock_warned: { zh: '时限预警：已用去 {percent}%（{rule}）', en: 'Deadline warning: {percent} % of the time is used ({rule})' },
  clock_breached: { zh: '时限超时（{rule}）', en: 'A deadline was missed ({rule})' },
  clock_recomputed: { zh: '时限已重新计算（{rule}）', en: 'A deadline was recomputed ({rule})' },
  change_notice_submitted: { zh: '已提交变更通知，请受理', en: 'was submitted; please acknowledge it' },
  change_notice_acknowledged: {
    zh: '变更通知已受理，待客服中心确认',
    en: 'was acknowledged; the customer-service centre is to confirm',
  },
  change_notice_approved: { zh: '紧急变更已批准', en: 'was approved as an emergency' },
  change_notice_exception_granted: { zh: '例外已批准', en: 'has been granted its exception' },
  change_notice_rejected: { zh: '变更通知已驳回', en: 'was rejected' },
  change_notice_informed: { zh: '客服中心已确认知悉', en: 'was confirmed by the customer-service centre' },
  change_notice_withdrawn: { zh: '变更通知已撤回', en: 'was withdrawn' },
  change_notice_replaced: { zh: '变更通知已被新的通知替代', en: 'was replaced by a newer one' },
  change_notice_effective: { zh: '登记信息变更已生效', en: 'has taken effect' },
  change_notice_reminder: { zh: '变更通知待处理：{owed}', en: 'still waits for {owed}' },
  report_filed: { zh: '已提交投诉处理联络人报备', en: 'the contact report was filed' },
  report_changed: { zh: '投诉处理联络人已变更，即时生效', en: 'the contact report has changed, effective at once' },
  absence_reported: { zh: '承办人不在岗：{fromDay} 至 {toDay}', en: 'a handler will be away from {fromDay} to {toDay}' },
  absence_ended: { zh: '承办人已返岗（原登记 {fromDay} 至 {toDay}）', en: 'a handler is back (reported away from {fromDay} to {toDay})' },
  coverage_gap: {
    zh: 'A、B 角均不在岗：{fromDay} 至 {toDay}，期间由分管领导受理',
    en: 'neither handler is there from {fromDay} to {toDay}; the leader receives',
  },
};

const OWED: Readonly<Record<Owed, Sentence>> = {
  acknowledgement: { zh: '受理', en: 'acknowledgement' },
  approval: { zh: '紧急变更批准', en: 'approval as an emergency' },
  exception: { zh: '例外批准', en: 'its exception' },
  confirmation: { zh: '客服中心确认', en: "the customer-service centre's confirmation" },
};

const isOfStanding = (kind: MailedNotice): kind is StandingMessageKind => (STANDING_MESSAGES as readonly string[]).includes(kind);
const isOfRegistry = (kind: MailedNotice): kind is ChangeNoticeMessage => (CHANGE_NOTICE_MESSAGES as readonly string[]).includes(kind);

const isOfReport = (kind: MailedNotice): kind is ReportMessageKind => (REPORT_MESSAGES as readonly string[]).includes(kind);

/** Of what a mail tells, in both languages: a complaint by its number, a partner's change notice by its day, a partner's standing or a member's report by its name. */
function subjectOf(
  kind: MailedNotice,
  { number = '', partner = '', member = '', day, service = '' }: Readonly<Record<string, string>>,
): Sentence & { readonly short: string } {
  // An early warning names no partner (RTE-04).
  const whose = partner === '' ? service : partner;
  if (isOfReport(kind)) return { short: member, zh: member, en: member };
  if (isOfStanding(kind)) return { short: whose, zh: whose, en: whose };
  if (!isOfRegistry(kind)) return { short: number, zh: `投诉 ${number}`, en: `Complaint ${number}` };
  const [zh, en] = day === undefined ? ['', ''] : [`（生效日 ${day}）`, ` (effective day ${day})`];
  return { short: partner, zh: `${partner}${zh}`, en: `${partner}${en}: the change notice` };
}

/** Subject and text of a notice's mail: Chinese first, English below, and the way to what it is about. */
export function noticeMail(
  kind: MailedNotice,
  values: Readonly<Record<string, string>>,
  where: { readonly organisation: string; readonly link: string },
): { subject: string; text: string } {
  const about = subjectOf(kind, values);
  const sentence = NOTICE_SENTENCES[kind];
  const fill = (language: keyof Sentence): string =>
    sentence[language].replace(/\{(\w+)\}/g, (_, name: string) =>
      name === 'owed' ? (OWED[values[name] as Owed]?.[language] ?? '') : (values[name] ?? ''),
    );
  return {
    subject: `【联办】${about.short} ${fill('zh')}`.trim(),
    text: [
      `${where.organisation}：`,
      '',
      `${about.zh}：${fill('zh')}。`,
      `查看：${where.link}`,
      '',
      isOfRegistry(kind) ? `${about.en} ${fill('en')}.` : `${about.en}: ${fill('en')}.`,
      `Open it: ${where.link}`,
      '',
      '本邮件由系统自动发送，请勿回复。This mail was sent automatically.',
    ].join('\n'),
  };
}
