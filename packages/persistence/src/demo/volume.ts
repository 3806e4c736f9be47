import { castAdc, castBanking, serviceFor } from './casting.ts';
import { dice, type Dice } from './identifiers.ts';
import { tell } from './intake.ts';
import { life, type Cast, type LifePlan } from './life.ts';
import { BANK_MATTERS } from './matters/bank-customers.ts';
import { GROUP_MATTERS } from './matters/group-customers.ts';
import { INDIVIDUAL_MATTERS } from './matters/individual-customers.ts';
import { DEMO_PROGRAMMES, type DemoProgramme } from './organisations.ts';
import type { DemoComplaint } from './script.ts';

const DAY = 86_400_000;
const HALF_YEAR = 182 * DAY;
const ADC_MATTERS = [...GROUP_MATTERS, ...INDIVIDUAL_MATTERS];

/** What becomes of old complaints, and of those of the last days, in shares of a hundred. */
const OLD_PLANS: readonly [LifePlan, number][] = [
  ['satisfied', 56],
  ['returned_once', 14],
  ['withdrawn', 6],
  ['dispute_rejected', 6],
  ['closed_by_leader', 6],
  ['not_reached', 5],
  ['invalid', 5],
  ['recalled', 2],
];
const RECENT_PLANS: readonly [LifePlan, number][] = [
  ['in_work', 22],
  ['unanswered', 14],
  ['waiting_for_answer', 10],
  ['promised', 10],
  ['to_call_back', 18],
  ['disputed', 6],
  ['dispute_upheld', 6],
  ['returned_twice', 6],
  ['unclear', 8],
];

function drawPlan(plans: readonly [LifePlan, number][], roll: Dice): LifePlan {
  let left = roll.next() * plans.reduce((sum, [, share]) => sum + share, 0);
  for (const [plan, share] of plans) {
    left -= share;
    if (left < 0) return plan;
  }
  return 'satisfied';
}

/** How many complaints each demonstration programme gets out of `count`: the first carrier most, second programmes few. */
const SHARES: Readonly<Record<string, number>> = {
  'adc-hunan': 0.76,
  'adc-guangdong': 0.06,
  'banking-liaoning': 0.14,
  'banking-jilin': 0.04,
};

/**
 * `count` complaints of the six months before `until`, in every state, oldest first. The same arguments give the same
 * complaints; ids do not depend on `until`.
 */
export function volume(count: number, until: number): DemoComplaint[] {
  const complaints: DemoComplaint[] = [];
  let serial = 1000;
  for (const programme of DEMO_PROGRAMMES) {
    const own = Math.max(4, Math.round(count * (SHARES[programme.slug] ?? 0)));
    for (let index = 0; index < own; index += 1) complaints.push(oneOf(programme, ++serial, index / own, until));
  }
  return complaints;
}

function oneOf(programme: DemoProgramme, serial: number, age: number, until: number): DemoComplaint {
  const roll = dice(serial);
  const recent = age > 0.82;
  const plan = drawPlan(recent ? RECENT_PLANS : OLD_PLANS, roll);
  const opened = recent
    ? until - Math.floor(roll.next() * 30 * 3_600_000) - 600_000
    : until - HALF_YEAR + Math.floor((age / 0.82) * (HALF_YEAR - 9 * DAY));
  const matter = roll.pick(programme.kind === 'adc' ? ADC_MATTERS : BANK_MATTERS);
  const offer = programme.kind === 'adc' ? serviceFor(programme, matter, roll) : null;
  const cast = offer
    ? castAdc(programme, offer, plan !== 'dispute_upheld' && roll.chance(0.12), roll.chance(0.1), roll)
    : castBanking(programme, roll);
  const telling = tell(matter, offer?.service.name ?? '银行服务', roll.between(1, 400), roll);
  const fitting = fit(plan, programme, cast);
  const story = life(serial, matter, telling, fitting, cast, opened, until, roll);
  return { id: story.id, serial, programmeId: programme.id, steps: story.steps };
}

/** A partner's own customer has no routing to dispute; a bank complaint has no one else to go to. */
function fit(plan: LifePlan, programme: DemoProgramme, { direct, reviewer }: Cast): LifePlan {
  const routed = plan === 'disputed' || plan === 'dispute_upheld' || plan === 'dispute_rejected';
  if (
    direct &&
    (routed || plan === 'unclear' || plan === 'invalid' || plan === 'recalled' || plan === 'closed_by_leader' || plan === 'not_reached')
  )
    return 'satisfied';
  if (plan === 'invalid' && reviewer === null) return 'satisfied';
  if (programme.kind === 'banking' && plan === 'dispute_upheld') return 'in_work';
  return plan;
}
