import type { CommandInputs, ContactData } from '@lianban/complaint/command';
import type { Channel, Uuid } from '@lianban/complaint/vocabulary';
import type { Dice } from './identifiers.ts';
import type { Matter } from './matters/matter.ts';
import { CITIES, GIVEN_NAMES, GROUP_CUSTOMERS, SURNAMES } from './matters/names.ts';
import type { LifeWriter } from './script.ts';

/** How one customer told one matter. */
export interface Telling {
  readonly contact: ContactData;
  readonly channel: Channel;
  readonly subject: string;
  readonly description: string;
  readonly wish: string;
}

const DAYS = ['昨天', '前天', '上周五', '本月初', '上个周末', '今天一早'] as const;
const AMOUNTS = ['128', '360', '59.90', '2 400', '10 000'] as const;
const OPENINGS = ['', '', '', '客户语气平和：', '客户情绪激动，', '（来电录音已存）', '老客户。'] as const;
const CLOSINGS = [
  '',
  '',
  '',
  '客户要求处理后回电。',
  '客户方便接电话的时间为下午三点以后。',
  '客户表示已拨打三次热线，每次都要从头说起，希望不要再让他重复。',
] as const;
const SEGMENTS = ['134', '135', '136', '137', '138', '139', '150', '151', '152', '157', '158', '159', '182', '187', '188'] as const;

/** One customer's telling of a matter; the same dice give the same words. */
export function tell(matter: Matter, serviceName: string, customerNumber: number, dice: Dice): Telling {
  const group = GROUP_CUSTOMERS[customerNumber % GROUP_CUSTOMERS.length] ?? GROUP_CUSTOMERS[0];
  const person = `${dice.pick(SURNAMES)}${dice.pick(GIVEN_NAMES)}`;
  const name = matter.customerKind === 'group' ? group : person;
  const words: Record<string, string> = {
    customer: name,
    service: serviceName,
    city: dice.pick(CITIES),
    day: dice.pick(DAYS),
    amount: dice.pick(AMOUNTS),
  };
  const fill = (text: string): string => text.replace(/\{(\w+)\}/g, (_, key: string) => words[key] ?? '');
  const phone = `${dice.pick(SEGMENTS)}${(10_000_000 + ((customerNumber * 7_919_113) % 89_999_999)).toString()}`;
  return {
    contact: {
      name,
      phone,
      email: matter.customerKind === 'group' && dice.chance(0.4) ? `kehu${customerNumber}@customer.example` : null,
      address: dice.chance(0.3) ? `${words['city']}市人民路${dice.between(1, 400)}号` : null,
    },
    channel: dice.pick(matter.channels),
    subject: fill(matter.subject),
    description: `${dice.pick(OPENINGS)}${fill(dice.pick(matter.told))}${dice.pick(CLOSINGS)}`,
    wish: fill(dice.pick(matter.wish)),
  };
}

/** The inputs of the intake that records this telling. The number is given by the write path. */
export function takeInputs(story: LifeWriter, matter: Matter, telling: Telling, serviceId: Uuid | null): CommandInputs['take_complaint'] {
  return {
    number: '',
    kind: matter.kind,
    customerKind: matter.customerKind,
    customerId: null,
    contact: telling.contact,
    channel: telling.channel,
    serviceId,
    subject: telling.subject,
    description: telling.description,
    wish: telling.wish,
    confirmedAt: story.now,
    discoveredAt: matter.kind === 'fault_report' ? story.at(-20) : null,
    receivedAt: story.at(-3),
    attempts: 1,
    solvedBy: 'not_yet',
    responsibilityUnclear: false,
    repeatOf: null,
    workOrders: [],
    attachments: [],
  };
}
