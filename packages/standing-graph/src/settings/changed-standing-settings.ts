import type { InputReader } from '@lianban/complaint-graph/command/input-reader';
import { compare, decimal, ratio } from '@lianban/partner-standing/ratio';
import { rubricProblems } from '@lianban/partner-standing/scorecard/rubric';
import type { Rubric, RubricItem, RubricRate, StandingSettings } from '@lianban/partner-standing/standing-settings';
import { RUBRIC_FINDINGS, type RubricFinding } from '../words/enums.ts';

/** Bounds of a setting: from, to, both included. Below five partners a median would tell one of another's figure. */
const NUMBERS = {
  monthsInARow: [2, 12],
  leastForMedian: [5, 100],
  objectionWorkingDays: [1, 60],
  rectificationWorkingDays: [1, 120],
  suspensionMonths: [1, 12],
  refundTimes: [1, 10],
} as const satisfies Partial<Record<keyof StandingSettings, readonly [from: number, to: number]>>;
const MOST_ITEMS = 20;
const MOST_EMP = 10_000;
/** Complaints for each 10 000 users cannot be more than that; percents neither. */
const MOST_RATE = { complaintsPer10000: 10_000, inTimePercent: 100 } as const;

/**
 * The settings of partners' standing as the input changes them; fields left out stay as they are. What is wrong stands in
 * `input.problems`, and the result is then not to be used.
 *
 * @param newItemId makes the id of an item that is new
 */
export function changedStandingSettings(current: StandingSettings, input: InputReader, newItemId: () => string): StandingSettings {
  const number = (field: keyof typeof NUMBERS) => input.integer(field, NUMBERS[field][0], NUMBERS[field][1], current[field]);
  const rate = (field: keyof typeof MOST_RATE) => readRate(field, input, current.thresholds[field]);
  return {
    ...current,
    thresholds: {
      empComplaints: input.integer('empComplaints', 1, MOST_EMP, current.thresholds.empComplaints),
      complaintsPer10000: rate('complaintsPer10000'),
      inTimePercent: rate('inTimePercent'),
    },
    monthsInARow: number('monthsInARow'),
    leastForMedian: number('leastForMedian'),
    objectionWorkingDays: number('objectionWorkingDays'),
    rectificationWorkingDays: number('rectificationWorkingDays'),
    suspensionMonths: number('suspensionMonths'),
    refundTimes: number('refundTimes'),
    rubric: changedRubric(current.rubric, input, newItemId),
  };
}

/** A threshold above 0, with four decimals at most. */
function readRate(field: keyof typeof MOST_RATE, input: InputReader, otherwise: string): string {
  if (!input.given(field)) return otherwise;
  const typed = input.said(field).normalize('NFKC').trim();
  const most = MOST_RATE[field];
  const fits = /^\d{1,5}(?:\.\d{1,4})?$/.test(typed) && compare(decimal(typed), ratio(0)) > 0 && compare(decimal(typed), ratio(most)) <= 0;
  if (!fits) input.refuse(field, 'out_of_range', `0.0001–${most}`);
  return fits ? typed : otherwise;
}

function changedRubric(current: Rubric, input: InputReader, newItemId: () => string): Rubric {
  const items = input.given('rubricItems') ? readItems(input, newItemId) : current.items;
  const rates = input.given('rubricRates') ? readRates(input) : ratesOf(current);
  const rubric: Rubric = {
    items,
    shortNotice: rates.get('short_notice') ?? null,
    drills: Object.fromEntries([...rates].filter(([finding]) => finding !== 'short_notice')),
  };
  for (const { field, ...problem } of rubricProblems(rubric)) input.problems.push({ ...problem, field: fieldOf(field) });
  return rubric;
}

function readItems(input: InputReader, newItemId: () => string): RubricItem[] {
  return input.parts('rubricItems', MOST_ITEMS).map((part) => ({
    id: part.said('id') || newItemId(),
    name: part.text('name', 'line'),
    // What it may be is the rubric's to say.
    most: part.integer('most', -2_147_483_648, 2_147_483_647),
  }));
}

function readRates(input: InputReader): Map<RubricFinding, RubricRate> {
  const rates = input.parts('rubricRates', RUBRIC_FINDINGS.length);
  const read = rates.map((part): [RubricFinding, RubricRate] => [
    part.word('finding', RUBRIC_FINDINGS),
    { itemId: part.said('itemId'), points: part.integer('points', -2_147_483_648, 2_147_483_647) },
  ]);
  if (new Set(read.map(([finding]) => finding)).size < read.length) input.refuse('rubricRates', 'duplicate');
  return new Map(read);
}

/** What the registry's findings propose, by finding. */
export function ratesOf({ shortNotice, drills }: Rubric): Map<RubricFinding, RubricRate> {
  const known = RUBRIC_FINDINGS.map((finding) => [finding, finding === 'short_notice' ? shortNotice : (drills[finding] ?? null)] as const);
  return new Map(known.flatMap(([finding, rate]) => (rate === null ? [] : [[finding, rate] as const])));
}

/** A rubric's own names of what is wrong, as the input names it: `items.0.most`, `drills.off.points`, `shortNotice.itemId`. */
function fieldOf(field: string): string {
  const [, finding, part] = /^(?:drills\.)?(\w+)\.(itemId|points)$/.exec(field) ?? [];
  if (finding === undefined) return field.replace(/^items\./, 'rubricItems.');
  return `rubricRates.${finding === 'shortNotice' ? 'short_notice' : finding}.${part}`;
}
