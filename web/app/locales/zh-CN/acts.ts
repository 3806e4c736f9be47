/** What can be done on a complaint, and how it is dispatched. */
export const acts = {
  act: {
    title: '现在可以做', nothing: '这件投诉现在没有您可以做的操作。', notNow: '暂时不能做的（{{count}}）', order: '工单 {{n}} · {{holder}}', asked: '{{name}} {{time}} 询问：', newHolder: '成立时改派给另一家（可不填，之后再派）',
    upheld: { yes: '异议成立', no: '异议不成立', yesHelp: '原工单作废，时限不计；改派后新时限从派单时起算。', noHelp: '工单仍由原单位处理，时限照常。' },
    major: { yes: '认定为重大投诉', no: '不认定' },
    outcomeHelp: { SATISFIED: '投诉随即结案。', NOT_SATISFIED: '工单退回承办单位重新核实，重新计时。', NOT_REACHED: '记一次联系；达到规定次数或天数后，主管可按联系不上结案。' },
    closeHelp: { LEADER: '由主管书面说明原因。', NOT_REACHED: '联系次数或天数已达到规定。', INVALID: '经审核不属于有效投诉；已答复客户。' },
    noteToHolder: '本单位与{{holder}}', noteToOwner: '本单位与{{owner}}（首问）',
  },
  command: {
    confirm_record: '补记客户确认', link_repeat: '关联首次投诉', send_work_order: '派单', accept_work_order: '接单', reply_to_work_order: '答复', request_information: '请求补充资料', give_information: '补充资料', report_progress: '报告进展',
    dispute_routing: '提出派单异议', decide_dispute: '裁定派单异议', resolve_work_order: '办结工单', recall_work_order: '撤回工单', reclassify_work_order: '变更工单类别', urge_work_order: '催办', record_call_back: '记录回访', decide_major: '认定重大投诉',
    add_analysis: '首问分析', add_note: '备注', add_attachment: '添加附件', reveal_contact: '查看完整联系方式', withdraw_complaint: '客户撤诉', close_complaint: '投诉结案',
  },
  submit: {
    confirm_record: '记下确认', link_repeat: '关联', send_work_order: '派单', reply_to_work_order: '提交答复', request_information: '发出请求', give_information: '提交资料', report_progress: '提交进展', dispute_routing: '提出异议', decide_dispute: '提交裁定',
    resolve_work_order: '办结工单', recall_work_order: '撤回工单', reclassify_work_order: '变更类别', urge_work_order: '催办', record_call_back: '记录回访', decide_major: '提交认定', add_analysis: '提交分析', add_note: '保存备注', add_attachment: '上传', reveal_contact: '查看并记录', withdraw_complaint: '按撤诉结案', close_complaint: '投诉结案',
  },
  commandHelp: {
    confirm_record: '', link_repeat: '同一事项此前已受理或答复过时关联；重复投诉单独计数。', send_work_order: '可以同时派给几家联合处理，各计各的时限。', reply_to_work_order: '', request_information: '', give_information: '', report_progress: '不能按时给出最终答复时，先告知客户和首问单位。', dispute_routing: '', decide_dispute: '',
    resolve_work_order: '写明查清的原因和采取的措施，首问单位据此回访客户。', recall_work_order: '撤回后承办单位不再处理，其时限作废。', reclassify_work_order: '类别决定时限；变更后按新类别重新计算。', urge_work_order: '提醒承办单位及其负责人，时限不变。', record_call_back: '', decide_major: '', add_analysis: '重大、热点、疑难投诉由首问单位写分析。',
    add_note: '', add_attachment: '', withdraw_complaint: '客户明确表示不再追究。', close_complaint: '客户未表示满意时，须由有权限的人写明原因。',
  },
  doneWords: {
    take_complaint: '已受理，本单位为首问单位，负责到底。', confirm_record: '已记下客户确认。', link_repeat: '已关联首次投诉。', send_work_order: '已派单，时限从此刻起算。', accept_work_order: '已接单。', reply_to_work_order: '已答复。', request_information: '已发出请求，本工单时限暂停。', give_information: '已补充资料，时限继续计算。', report_progress: '已报告进展。',
    dispute_routing: '已提出异议，等首问单位裁定。', decide_dispute: '已裁定。', resolve_work_order: '工单已办结。', recall_work_order: '工单已撤回。', reclassify_work_order: '类别已变更，时限已重算。', urge_work_order: '已催办。', record_call_back: '回访已记录。', decide_major: '已认定。', add_analysis: '分析已提交。', add_note: '备注已保存。', add_attachment: '附件已上传。', withdraw_complaint: '已按撤诉结案。', close_complaint: '投诉已结案。',
  },
  dispatch: {
    choose: '请选择承办单位', nobodyNow: '暂不派单', provides: '{{name}}（业务提供方）', and: '，', limit: { ELAPSED: '{{part}} {{n}} 小时', WORKING_DAYS: '{{part}} {{n}} 个工作日', WORKING_HOURS: '{{part}} {{n}} 个工作小时' },
    grading: { ordinary: '一般', urgent: '紧急', difficult: '疑难', fault_general: '一般障碍', fault_important: '重要障碍', fault_severe: '严重障碍' },
    definition: { ordinary: '承办单位自己能处理的事项。', urgent: '客户情绪激动或影响正在扩大，须尽快答复。', difficult: '原因复杂、需多方查证，或客户不接受既有解释。', fault_general: '不影响业务正常使用。', fault_important: '影响客户正常使用。', fault_severe: '业务中断。' },
  },
};
