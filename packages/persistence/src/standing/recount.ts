import { ANSWER_CLASS_HOURS } from '@lianban/partner-standing/scorecard/counters';
import { COUNTER_COLUMNS, counterColumn, type CounterColumn } from './scorecard-rows.ts';

/** A counter as it follows from contributions. */
const FROM_CONTRIBUTIONS: Readonly<Record<CounterColumn, string>> = {
  complaints: 'count(*)',
  repeats: 'count(*) filter (where repeat)',
  inTime: "count(*) filter (where timeliness = 'in_time')",
  late: "count(*) filter (where timeliness = 'late')",
  unresolved: "count(*) filter (where timeliness = 'unresolved')",
  satisfied: 'sum(satisfied)',
  notSatisfied: 'sum(not_satisfied)',
  ...answerClasses(),
};

function answerClasses() {
  const ends = [0, ...ANSWER_CLASS_HOURS].map((hours) => hours * 3_600_000);
  const within = (place: number): string => `count(*) filter (where answer_ms >= ${ends[place]} and answer_ms < ${ends[place + 1]})`;
  return {
    answersWithin1h: within(0),
    answersWithin4h: within(1),
    answersWithin12h: within(2),
    answersWithin24h: within(3),
    answersWithin72h: within(4),
    answersLater: `count(*) filter (where answer_ms >= ${ends.at(-1)})`,
  };
}

/** Counters recomputed from all contributions of a programme, by the columns of `key`. */
export const recount = (key: string, programme = '$1'): string =>
  `select ${key}, ${COUNTER_COLUMNS.map((name) => `${FROM_CONTRIBUTIONS[name]}::int as ${counterColumn(name)}`).join(', ')}
  from lianban.scorecard_contribution where programme_id = ${programme} and reason = 'counted' group by ${key}`;
