/** The story of a complaint, and notices. */
export const stories = {
  story: { title: '办理经过', withClocks: '显示时限记录', withoutClocks: '隐藏时限记录', system: '系统', anOrganisation: '承办单位', more: '经过较长，更早的部分未全部显示。' },
  event: {
    complaint_accepted: '受理投诉（{{channel}}，{{kind}}）', record_confirmed: '客户于 {{confirmedAt}} 确认记录', repeat_linked: '关联为重复投诉', work_order_sent: '向{{holder}}派单（工单 {{ordinal}}，{{class}}）', work_order_accepted: '接单', work_order_replied: '答复', information_requested: '请求补充资料（{{reason}}）', information_given: '向{{holder}}补充资料',
    progress_reported: '报告进展', progress_reported_promised: '报告进展，承诺 {{promisedAt}} 前再次答复', routing_disputed: '提出派单异议', dispute_decided_upheld: '裁定异议成立，工单 {{ordinal}} 作废', dispute_decided_declined: '裁定异议不成立', dispute_decided: '裁定派单异议', work_order_resolved: '办结工单 {{ordinal}}', work_order_returned: '工单 {{ordinal}} 退回{{holder}}重办（第 {{time}} 次）', work_order_recalled: '撤回{{holder}}的工单',
    work_order_reclassified: '工单 {{ordinal}} 类别由“{{from}}”变更为“{{class}}”', work_order_urged: '催办{{holder}}', call_back_recorded: '回访客户（{{way}}，第 {{attempt}} 次）：{{outcome}}', major_proposed: '退回 {{returns}} 次，拟定为重大投诉', major_decided: '认定：{{state}}', analysis_added: '首问分析', note_added: '备注', attachment_added: '添加附件', contact_revealed: '查看了客户完整联系方式',
    complaint_closed: '投诉结案：{{as}}', complaint_reopened: '投诉重新打开', clock_started: '“{{part}}”时限起算（{{rule}}），截止 {{dueAt}}', clock_paused: '时限暂停：{{reason}}', clock_resumed: '时限恢复，截止 {{dueAt}}', clock_stopped: '时限结束：{{as}}', clock_voided: '时限作废', clock_warned: '时限已用 {{percent}}%', clock_breached: '时限超时', clock_recomputed: '时限重算，截止 {{dueAt}}', other: '{{type}}',
  },
  eventText: { instruction: '派单说明', reply: '答复', question: '问题', answer: '资料', progress: '进展', evidence: '理由', reason: '原因', cause: '原因', measure: '措施', comment: '客户意见', note: '备注', file_name: '文件', analysis: '分析' },
  notice: {
    work_order_sent: '收到新工单（{{class}}）', work_order_replied: '承办单位已答复工单 {{ordinal}}', work_order_resolved: '承办单位已办结工单 {{ordinal}}', work_order_returned: '回访不满意，工单 {{ordinal}} 退回重办（第 {{time}} 次）', work_order_recalled: '工单 {{ordinal}} 已被首问单位撤回', work_order_reclassified: '工单 {{ordinal}} 类别由“{{from}}”变更为“{{class}}”', work_order_urged: '首问单位催办工单 {{ordinal}}',
    information_requested: '承办单位请求补充资料（{{reason}}）', information_given: '首问单位已补充资料，时限继续计算', progress_reported: '承办单位报告了进展', routing_disputed: '承办单位对工单 {{ordinal}} 提出派单异议，请裁定', dispute_decided_upheld: '派单异议成立，工单 {{ordinal}} 作废', dispute_decided_declined: '派单异议不成立，请继续处理工单 {{ordinal}}', call_back_recorded: '已回访客户：{{outcome}}',
    major_proposed: '退回 {{returns}} 次，拟定为重大投诉，请认定', major_confirmed: '已认定为重大投诉', note_added: '有新的备注', complaint_closed: '投诉已结案（{{as}}）', complaint_reopened: '投诉重新打开', clock_warned: '“{{part}}”时限已用 {{percent}}%，截止 {{dueAt}}', clock_breached: '“{{part}}”时限已超时', clock_breached_above: '承办单位“{{part}}”时限已超时，请督办', clock_recomputed: '“{{part}}”时限重算，截止 {{dueAt}}', other: '有新的动态',
  },
  notices: { purpose: '派单、催办、时限提醒和升级都会通知到这里，新消息自动出现。', empty: '没有通知。', unread: '未读', markRead: '标为已读', readAll: '全部标为已读', showUnread: '只看未读', showAll: '显示全部', earlier: '更早的通知' },
};
