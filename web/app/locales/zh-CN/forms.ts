/** Forms: labels, help, problems. */
export const forms = {
  form: { problems_one: '请更正 1 处', problems_other: '请更正 {{count}} 处', notDone: '没有提交成功', sending: '正在提交…', restored: '已恢复上次未提交的内容。', discard: '放弃草稿', since: '您打开页面之后的变化：' },
  field: {
    email: '电子邮箱', password: '密码', currentPassword: '当前密码', newPassword: '新密码', repeatPassword: '再输一次新密码', code: '动态验证码', name: '客户名称', phone: '联系电话', address: '地址', personName: '姓名', roles: '角色', unitId: '所属部门', unitLimited: '只能看本部门的投诉',
    customerKind: '客户类型', channel: '受理渠道', kind: '投诉类型', serviceId: '涉及业务', subject: '投诉主题', description: '投诉内容', wish: '客户诉求（希望怎样解决）', readBack: '已向客户复述记录并得到确认', receivedAt: '客户提出时间', discoveredAt: '障碍发现时间',
    attempts: '客户第几次来电', solvedBy: '首次接触是否解决', responsibilityUnclear: '责任尚不清楚', files: '附件', file: '选择文件', holder: '派给', grading: '工单类别', ownGrading: '是否障碍', instruction: '派单说明',
    reply: '答复内容', cause: '原因', measure: '处理措施', progress: '处理进展', promisedAt: '承诺下次答复时间', pauseReason: '等待谁', question: '需要的资料或问题', answer: '补充的资料', evidence: '异议理由和依据',
    upheld: '裁定', reason: '原因', outcome: '客户是否满意', way: '确认方式', comment: '客户意见', returnTo: '退回哪些工单', major: '是否认定为重大投诉', analysis: '首问分析', confirmedAt: '客户确认时间', firstNumber: '首次投诉的编号', number: '首次投诉的编号',
    note: '备注', audience: '谁可以看到', closeAs: '结案方式', as: '结案方式', revealReason: '查看原因',
    issuer: '签发方地址（Issuer）', clientId: '客户端编号（Client ID）', clientSecret: '客户端密钥', emailDomains: '邮箱域名',
    warnAtPercent: '提醒点（%）', majorAfterReturns: '回访退回几次拟定重大', notReachedAttempts: '联系几次可按联系不上结案', notReachedDays: '或首次联系后几天', repeatWindowDays: '重复投诉查找天数', massComplaintThreshold: '大批投诉：件数', massComplaintWindowHours: '大批投诉：小时内', workingHours: '工作时间', calendarAdditions: '项目另行规定的日子',
  },
  help: {
    wish: '用客户自己的话记录，他希望得到什么结果。', readBack: '把主题、内容和客户诉求念给客户听，客户同意后勾选，记下此刻为确认时间。', responsibilityUnclear: '责任不清也要受理；可以先不派单，或同时派给几家。', files: '可多选，每个不超过 20 MB：图片、文档、表格、录音、录像。', file: '每个不超过 20 MB：图片、文档、表格、录音、录像。',
    discoveredAt: '障碍类时限从发现时间起算；不填则按受理时间。', receivedAt: '与录入时间不同时填写，例如信函、邮件。', promisedAt: '在当前时限到期前承诺，该时限按“已承诺”结束，并从此按承诺时间计时。', reply: '第一次实质性答复即停止“答复”时限。写清程序和责任，不承诺结果。',
    evidence: '每张工单只能提一次异议，由首问单位裁定；期间时限照常计算。', question: '按项目规定，等待期间本工单的时限暂停。', returnTo: '不选则全部退回。', newPassword: '至少 10 个字符。', emailDomains: '多个用逗号分开，例如 example.com。', clientSecret: '留空表示不变更。',
    warnAtPercent: '时限用到百分之几时提醒，例如 50, 80。', workingHours: '例如 09:00-12:00, 13:30-18:00。', calendarAdditions: '每行一天：日期 休/班 名称，例如 2026-12-31 休 年终盘点。', unitLimited: '不勾选则可以看全单位，部门只作为筛选条件。', confirmedAt: '客户听完复述、表示同意的时间。',
    comment: '记录客户原话；不满意时写明客户还要求什么。', instruction: '要承办单位办什么、答复客户时注意什么。', number: '如 TS20261122-000123。',
  },
  problem: {
    required: '请填写或选择此项。', too_long: '内容过长，最多 {{limit}} 个字。', too_short: '内容过短。', control_characters: '含有无法显示的控制字符，请删除。', not_an_email: '邮箱格式不正确。', not_allowed: '不能这样选择。', not_a_uuid: '不能这样选择。', not_a_url: '地址格式不正确。', wrong_type: '格式不正确。',
    unknown_role: '没有这个角色。', unknown_unit: '没有这个部门。', not_an_instant: '日期时间格式不正确。', not_a_number: '请填写正确的数字。', too_small: '不能小于 {{limit}}。', too_large: '不能大于 {{limit}}。', password_short: '密码至少 {{limit}} 个字符。', passwords_differ: '两次输入的密码不一致。',
    wrong_credentials: '邮箱或密码不正确。', locked: '尝试次数过多，请稍后再试。', no_seat: '您还没有席位，请联系本单位管理员。', wrong_code: '验证码不正确。', code_used: '这个验证码已经用过，请等下一个。', challenge_expired: '登录已超时，请重新开始。', totp_on: '两步验证已经开启。', totp_off: '两步验证尚未开启。', totp_not_set_up: '请先开始设置两步验证。',
    password_sign_in_required: '请用密码登录后再操作。', sign_in_required: '当前登录方式不能进入这家单位，请重新登录。', seat_not_found: '找不到这个席位。', already_member: '此人已经在本单位。', last_administrator: '本单位至少要保留一名管理员。', not_reachable: '连不上这个地址。', provider_not_found: '没有找到贵单位的登录系统。', provider_unreachable: '贵单位的登录系统连不上。',
    invitation_expired: '邀请已过期。', invitation_used: '邀请已被接受。', invitation_cancelled: '邀请已撤销。', reset_expired: '链接已失效，请重新申请。', not_found: '找不到这一项，可能已被删除。', internal: '系统出错了，请重试。',
    unknown_result: '没有收到处理结果。请原样再提交一次，不会重复办理。', conflict: '您打开页面之后，这张工单有了变化。您填写的内容还在，请看过变化后再提交。', not_on_this_face: '贵单位不能做这一步。', forbidden: '您的角色没有这项权限。', complaint_unknown: '找不到这个编号，或贵单位不是它的参与方。',
    file_too_large: '{{limit}} 超过 20 MB。', file_refused: '{{limit}} 不能上传。', file_not_sent: '{{limit}} 没有传上去，请重试。', percents: '请填写 1 到 99 的整数，用逗号分开。', working_hours: '请按 09:00-12:00 的格式填写。', calendar_line: '这一行看不懂：{{limit}}',
  },
};
