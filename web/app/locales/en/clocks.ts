/** Clocks: what bars say, and why an instant is due. */
export const clocks = {
  clock: {
    clocks: 'Clocks', days: '{{n}} d', hours: '{{n}} h', minutes: '{{n}} min', gap: ' ', left: '{{time}} left', late: '{{time}} overdue', paused: 'Paused, {{time}} left', due: 'Due {{time}}', why: 'Why this time',
    ended: 'Clocks that have ended ({{count}})', provisional: 'The official calendar of {{years}} is not known; counted by weekends and recomputed later.',
  },
  why: {
    started: 'By {{rule}} the clock "{{part}}" starts here.', promised: 'By {{rule}} the answer is due when it was promised.', hours_added: '{{hours}} hours round the clock, to this moment.',
    start_day_not_counted: '{{day}} is the day of the start and does not count ({{because}}).', day_counted: '{{day}} is working day {{nth}} of {{of}} ({{because}}).', days_off: '{{from}} to {{to}}, {{days}} days, do not count ({{because}}).',
    begins_at_opening: 'It came outside working hours; counting begins at the next opening.', hours_counted: '{{day}}: working time from {{from}} to {{to}} counts.', provisional_year: 'The official calendar of {{year}} is not known; counted by weekends.',
    due_before_pauses: 'Without pauses it would be due here.', paused: 'Paused from here: {{reason}}.', resumed_after_time: 'Runs again, moved by {{time}}; due {{due}}.', resumed_after_days: 'Runs again, moved by {{days}} working days of the pause; due {{due}}.',
    resumed_with_hours_left: 'Runs again; the working time left counts from here; due {{due}}.', counted_under_earlier_settings: 'Counted by version {{version}} of the settings, in force at the start; later changes do not move it.',
    due: 'Due.', warns: 'Warns at {{percent}} %.', met: 'Met in time.', extended: 'Progress and a next answer were given before it was due; the clock ended as extended.', breached: 'Not met in time: breached.', answered_late: 'Met {{time}} late.', void: 'The clock no longer counts.',
  },
};
