/** Clocks: what bars say, and why an instant is due. */
export const clocks = {
  clock: {
    clocks: '时限', days: '{{n}} 天', hours: '{{n}} 小时', minutes: '{{n}} 分', gap: ' ', left: '还剩 {{time}}', late: '已超时 {{time}}', paused: '暂停，剩 {{time}}', due: '截止 {{time}}', why: '为什么是这个时间',
    ended: '已结束的时限（{{count}}）', provisional: '{{years}} 年的法定节假日尚未公布，按周末推算，公布后重算。',
  },
  why: {
    started: '按 {{rule}}，“{{part}}”时限从此刻开始计算。', promised: '按 {{rule}}，以承诺的下次答复时间为准。', hours_added: '连续计时 {{hours}} 小时（不分昼夜和节假日），到此刻为止。',
    start_day_not_counted: '{{day}} 是起算当天，不计入（{{because}}）。', day_counted: '{{day}} 计为第 {{nth}} 个工作日，共 {{of}} 个（{{because}}）。', days_off: '{{from}} 至 {{to}} 共 {{days}} 天不计（{{because}}）。',
    begins_at_opening: '派单时不在工作时间，从下一个上班时刻起算。', hours_counted: '{{day}} 计入 {{from}} 至 {{to}} 的工作时间。', provisional_year: '{{year}} 年的法定节假日尚未公布，按周末推算。',
    due_before_pauses: '未扣除暂停时，截止到此刻。', paused: '从此刻起暂停：{{reason}}。', resumed_after_time: '恢复计时，顺延 {{time}}，截止改为 {{due}}。', resumed_after_days: '恢复计时，按暂停期间经过的工作日顺延 {{days}} 天，截止改为 {{due}}。',
    resumed_with_hours_left: '恢复计时，剩余的工作时间从此刻继续计算，截止改为 {{due}}。', counted_under_earlier_settings: '按起算时的第 {{version}} 版设置计算；之后的变更不影响这个时限。',
    due: '截止时间。', warns: '用到 {{percent}}% 时提醒。', met: '按时完成。', extended: '在到期前告知了进展并承诺下次答复，本时限按“已承诺”结束。', breached: '到期未完成，记为超时。', answered_late: '超时后完成，迟 {{time}}。', void: '本时限不再计算。',
  },
};
