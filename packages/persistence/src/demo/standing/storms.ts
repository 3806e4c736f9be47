import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import { castAdc } from '../casting.ts';
import { demoId, dice, type Dice } from '../identifiers.ts';
import { takeInputs, tell } from '../intake.ts';
import { GROUP_MATTERS } from '../matters/group-customers.ts';
import { INDIVIDUAL_MATTERS } from '../matters/individual-customers.ts';
import type { Matter } from '../matters/matter.ts';
import { DEMO_PROGRAMMES, type DemoTenant } from '../organisations.ts';
import { namedPartner } from '../registry/cards.ts';
import { LifeWriter, type DemoComplaint } from '../script.ts';
import { daysAgo, monthAgo, onDay } from './calendar.ts';

/** Complaints of one partner's month that breach a threshold, or of one day that make a wave. */
interface Storm {
  readonly partner: string;
  readonly service: number;
  readonly count: number;
  /** How many of them, the first, are resolved after their 24 hours (SCO-04). */
  readonly late: number;
  /** When the complaint of that place comes in. */
  readonly at: (now: number, place: number) => number;
}

const HOUR = 3_600_000;
const inMonth =
  (months: number) =>
  (now: number, place: number): number =>
    onDay(monthAgo(now, months), 4 + place * 3) + place * HOUR;

/** So many days before the present there was a wave of mass complaints (RTE-04). */
export const WAVE_DAYS_AGO = 3;
export const WAVE_COUNT = 10;

/** What the demonstration's sanctions follow from. */
const STORMS: readonly Storm[] = [
  { partner: '湘通物联', service: 0, count: 6, late: 1, at: inMonth(2) },
  { partner: '湘通物联', service: 0, count: 5, late: 0, at: inMonth(1) },
  { partner: '金盾安防', service: 0, count: 5, late: 0, at: inMonth(3) },
  { partner: '金盾安防', service: 1, count: 6, late: 2, at: inMonth(2) },
  { partner: '金盾安防', service: 0, count: 5, late: 1, at: inMonth(1) },
  { partner: '方舟信息', service: 0, count: 3, late: 3, at: inMonth(2) },
  { partner: '苗岭传媒', service: 0, count: 4, late: 2, at: inMonth(1) },
  {
    partner: '桃源电商',
    service: 0,
    count: WAVE_COUNT,
    late: 0,
    at: (now, place) => daysAgo(now, WAVE_DAYS_AGO) - (WAVE_COUNT - place) * HOUR,
  },
];

/** The complaints of all storms; what lies later than `until` has not happened. */
export function storms(until: number): DemoComplaint[] {
  let serial = 9_000;
  return STORMS.flatMap(({ partner, service, count, late, at }) =>
    Array.from({ length: count }, (_, place) => {
      serial += 1;
      return oneOf(serial, namedPartner(partner), service, at(until, place), until, place < late);
    }),
  ).filter(({ steps }) => steps.length > 0);
}

/** The ids of one partner's complaints of a storm, in their order. */
export function stormOf(until: number, partner: DemoTenant, month: string): Uuid[] {
  return storms(until)
    .filter(({ steps }) => steps[0]?.at.slice(0, 7) === month && isFor(steps[0].command, partner))
    .map(({ id }) => id);
}

function isFor(command: DemoComplaint['steps'][number]['command'], partner: DemoTenant): boolean {
  return command.name === 'take_complaint' && partner.services.some(({ id }) => id === command.serviceId);
}

function oneOf(serial: number, tenant: DemoTenant, place: number, opened: number, until: number, late: boolean): DemoComplaint {
  const programme = DEMO_PROGRAMMES.find(({ tenants }) => tenants.includes(tenant))!;
  const service = tenant.services[place]!;
  const roll = dice(serial);
  const matter = matterFor(service.mode === 'EMP', roll);
  const cast = castAdc(programme, { tenant, service }, false, false, roll);
  const telling = tell(matter, service.name, roll.between(1, 400), roll);
  const story = new LifeWriter(serial, opened, until);
  const order = story.thing('work_order');
  const draft = { urgent: false, difficult: false, faultGrade: null, instruction: matter.instruction };
  story.do(cast.taker, 'take_complaint', {
    ...takeInputs(story, matter, telling, service.id),
    workOrders: [{ workOrderId: order, holderTenantId: tenant.id, ...draft }],
  });
  story.after(roll.between(10, 60)).do(cast.holder, 'accept_work_order', { workOrderId: order });
  story.after(roll.between(60, 400)).do(cast.holder, 'reply_to_work_order', { workOrderId: order, reply: roll.pick(matter.reply) });
  story
    .after(late ? roll.between(26, 40) * 60 : roll.between(60, 300))
    .do(cast.holder, 'resolve_work_order', { workOrderId: order, cause: matter.cause, measure: matter.measure });
  story.after(roll.between(60, 300)).do(cast.caller, 'record_call_back', {
    callBackId: story.thing('call_back'),
    outcome: 'satisfied',
    way: 'call_back',
    comment: roll.pick(['客户满意。', '已恢复，客户表示感谢。', '客户认可处理结果。']),
    returnTo: [],
  });
  return { id: demoId('complaint', serial), serial, programmeId: programme.id, steps: story.steps };
}

/** A complaint proper, of the kind of customers the mode has. */
function matterFor(group: boolean, roll: Dice): Matter {
  return roll.pick((group ? GROUP_MATTERS : INDIVIDUAL_MATTERS).filter(({ kind }) => kind === 'complaint'));
}

/** When the wave has passed the threshold. */
export const waveAt = (now: number): IsoInstant => new Date(daysAgo(now, WAVE_DAYS_AGO)).toISOString();
