/** Account, people, audit, settings. */
export const management = {
  account: {
    title: '我的账户', purpose: '修改姓名和密码，设置两步验证，查看和结束登录。', organisation: '当前单位', saveName: '保存姓名', password: '密码', changePassword: '修改密码', byProvider: '您通过单位的登录系统登录，密码由该系统管理。', totp: '两步验证', totpOn: '已开启，还剩 {{count}} 个恢复码。', totpOff: '未开启。开启后登录时除密码外还要输入验证器应用的数字。',
    startTotp: '开始设置', confirmTotp: '确认开启', endTotp: '关闭两步验证', newCodes: '重新生成恢复码', codes: '恢复码', codesHelp: '手机不在身边时，每个恢复码可代替一次验证码。只显示这一次，请妥善保存。', qr: '两步验证二维码', scan: '用验证器应用扫描二维码，然后输入它显示的数字。', secret: '不能扫描时手工输入：',
    signIns: '已登录的设备', since: '登录时间', device: '设备', lastUsed: '最近使用', end: '操作', thisOne: '本机', endSignIn: '结束', endOthers: '结束其他全部登录', noSignIns: '没有登录记录。', done: { name: '姓名已保存。', password: '密码已修改，其他登录已结束。', totpOn: '两步验证已开启。', totpOff: '两步验证已关闭。', sessions: '登录已结束。' },
  },
  people: {
    title: '人员与角色', purpose: '{{name}}的人员：邀请、设定角色和部门、移除。变更立即生效并记入审计。', invite: '邀请人员', sendInvitation: '发送邀请', invitations: '待接受的邀请', until: '有效至', expired: '已过期', acts: '操作', sendAgain: '重新发送', cancel: '撤销', all: '现有人员（{{count}}）', nobody: '还没有人员。', limited: '（仅本部门）', on: '已开启', off: '未开启', lastSignIn: '最近登录', never: '从未登录', edit: '修改', save: '保存', remove: '移除', endSignIns: '结束 {{count}} 处登录', wholeOrganisation: '全单位',
    done: { invite: '邀请已发出。', change: '角色已保存。', remove: '已移除。', 'end-sessions': '登录已结束。', cancel: '邀请已撤销。', 'send-again': '邀请已重新发送。' },
  },
  audit: {
    title: '审计记录', purpose: '登录、角色和登录系统的变更：谁、何时、从哪里。', at: '时间', action: '事项', actor: '操作人', person: '涉及人员', address: '来源地址', detail: '详情', all: '全部事项', empty: '没有记录。', refused: '（被拒绝）',
    actions: { sign_in: '登录', sign_in_code: '两步验证', sign_out: '退出', locked_out: '锁定', seat_chosen: '选择席位', session_ended: '结束登录', password_changed: '修改密码', reset_requested: '申请重设密码', reset_done: '重设密码', totp_on: '开启两步验证', totp_off: '关闭两步验证', recovery_codes_made: '生成恢复码', invited: '邀请', invitation_sent_again: '重发邀请', invitation_cancelled: '撤销邀请', invitation_accepted: '接受邀请', seat_changed: '变更角色', seat_removed: '移除人员', provider_changed: '设置登录系统', provider_removed: '移除登录系统', provider_bound: '绑定登录系统身份', person_changed: '修改个人信息' },
  },
  provider: { title: '单点登录', purpose: '让本单位人员用自己的 OpenID Connect 登录系统登录；它只对本单位的席位有效。', redirect: '请在登录系统中登记回调地址：', save: '保存', remove: '移除登录系统', secretKept: '已保存密钥；留空表示不变更。', done: { set: '已保存。', removed: '已移除。' } },
  settings: {
    title: '项目设置', purpose: '时限、提醒、阈值和工作日历。每次变更都是新版本，已起算的时限仍按原版本。', now: '当前第 {{version}} 版，{{time}}，{{who}}。', system: '系统', byRegulation: '当前第 {{version}} 版，为规定默认值，还没有变更过。', regulation: '规定默认值', limits: '时限', limitsHelp: '留空表示不设时限。', thresholds: '提醒与阈值', pauseReasons: '允许暂停计时的原因', calendar: '工作日历', reason: '变更原因', save: '保存为新版本', saved: '已保存为第 {{version}} 版。',
    unit: { ELAPSED: '小时', WORKING_DAYS: '个工作日', WORKING_HOURS: '工作小时' }, noLimit: '不设时限', versions: '历次版本', version: '版本', changedAt: '变更时间', changedBy: '变更人', firstVersion: '还没有更早的版本。', days: '节假日与调休', daysHelp: '按 {{zone}} 的日期计算；只列与普通周不同的日子。', noDays: '没有特殊的日子。', day: '日期', dayName: '名称', dayKind: '上班', on: '上班', off: '休息', added: '（本项目规定）', workingHours: '工作时间',
  },
};
