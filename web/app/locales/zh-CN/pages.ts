/** Intake, the complaint's page, signing in. */
export const pages = {
  intake: {
    title: '新建受理', purpose: '一次录完：客户是谁、要什么、派给谁。受理即由本单位首问负责到底，责任不清也照常受理。', lookup: '先找客户', lookupHelp: '输入客户名称、编号或电话，边输边找；找不到就直接填写下面的内容。', find: '查找', noCustomer: '没有找到，请直接填写客户信息。', before: '此前 {{count}} 件', submit: '受理',
    step: { customer: '一、客户', matter: '二、投诉', dispatch: '三、派单', files: '四、附件' }, moreContact: '邮箱、地址（选填）', moreMatter: '时间、次数等（选填）', noService: '不涉及具体业务', ownUnit: '按本人席位', dispatchHelp: '派给能解决问题的单位；可以同时派给几家联合处理，也可以暂不派单。', ownHandling: '本单位受理的客户诉求由本单位处理，受理即起算时限；需要其他单位配合时再加派。', noFault: '不是障碍', another: '同时派给其他单位',
    earlier: '此前的投诉', noEarlier: '选定客户或填写主题后，这里列出可能重复的投诉和该客户此前的投诉。', repeatHelp: '如属同一事项，选中首次投诉，受理时关联为重复投诉。', notRepeat: '不是重复投诉', because: '可能重复：{{because}}', sameCustomer: '同一客户', sameService: '同一业务', similar: '内容相似 {{percent}}%',
  },
  complaint: {
    owner: '首问：{{name}}', service: '{{name}}（{{provider}}）', acceptedAt: '受理于 {{time}}', youAre: { OWNER: '本单位首问', HOLDER: '本单位承办', SUPERVISOR: '本单位管理' }, record: '投诉内容', more: '受理信息', receivedAt: '客户提出时间', closedAt: '结案时间', confirmed: '客户于 {{time}} 确认记录。', notConfirmed: '记录尚未经客户确认。', responsibility: '责任', unclear: '受理时不清楚',
    customer: '客户', noContact: '没有可显示的联系方式。', masked: '联系方式已部分隐藏。', revealed: '已显示完整联系方式，本次查看和原因已记录。', history: '该客户的投诉（{{count}}）', tabs: '投诉内容', noOrders: '还没有派单。', noNotes: '还没有备注。', noAttachments: '没有附件。', noRelated: '没有关联的投诉。', repeatOf: '本投诉重复于', repeats: '重复本投诉的', urges: '催办 {{n}} 次', callBack: '第 {{attempt}} 次回访',
    times: { sentAt: '派单 {{time}}', acceptedAt: '接单 {{time}}', repliedAt: '答复 {{time}}', resolvedAt: '办结 {{time}}' },
  },
  tab: { story: '办理经过', orders: '工单', notes: '备注', attachments: '附件', related: '关联投诉' },
  signIn: {
    title: '登录', purpose: '用工作邮箱登录。', submit: '登录', forgotten: '忘记密码', byProvider: '用本单位的登录系统登录', byPassword: '用密码登录', codeTitle: '两步验证', codePurpose: '请输入验证器应用中的 6 位数字。', code: '动态验证码', recoveryPurpose: '请输入一个未用过的恢复码。', recoveryCode: '恢复码', useRecovery: '改用恢复码', useCode: '改用动态验证码', startAgain: '重新登录',
    resetTitle: '重设密码', resetPurpose: '输入登录邮箱，我们把重设链接发给您。', resetSubmit: '发送链接', resetSent: '如果这个邮箱有账户，重设链接已经发出，请查收邮件。', back: '回到登录', newPasswordTitle: '设置新密码', newPasswordSubmit: '设置', passwordChanged: '密码已设置，其他设备上的登录已结束。',
    invitationTitle: '加入{{name}}', invitationPurpose: '请核对信息后接受邀请。', acceptInvitation: '接受邀请', accountExists: '您已有账户，接受后用原来的密码登录即可。', providerTitle: '单点登录', providerPurpose: '输入工作邮箱，按域名找到贵单位的登录系统。', findProvider: '查找', noProvider: '没有找到与这个邮箱对应的登录系统。', goTo: '到{{name}}登录',
  },
  seat: { title: '选择单位', purpose: '您在多家单位有席位，一次以一家单位的身份工作。', none: '您还没有席位，请联系本单位管理员。', current: '当前席位', enter: '进入', stay: '继续', notCovered: '这家单位要求用它自己的登录系统登录。' },
};
