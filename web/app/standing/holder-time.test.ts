import { expect, test } from '@jest/globals';
import { holderTimes } from './holder-time.ts';

const HOUR = 3_600_000;
const at = (hours: number): string => new Date(hours * HOUR).toISOString();
const [carrier, one, other] = ['carrier', 'one', 'other'].map((id) => ({ id, shortName: id })) as [Who, Who, Who];
interface Who {
  id: string;
  shortName: string;
}
const hoursOf = (complaint: Omit<Parameters<typeof holderTimes>[0], 'owner'>, now = 100) =>
  Object.fromEntries(holderTimes({ owner: carrier, ...complaint }, now * HOUR).map(({ id, ms }) => [id, ms / HOUR]));

test('the first receiver has it before, between and after the orders', () => {
  expect(
    hoursOf({
      acceptedAt: at(0),
      closedAt: at(10),
      workOrders: [
        { holder: one, sentAt: at(1), resolvedAt: at(3) },
        { holder: one, sentAt: at(5), resolvedAt: at(6) },
      ],
    }),
  ).toEqual({ carrier: 7, one: 3 });
});

test('who holds it at the same time is timed each, and the first receiver only where nobody holds it', () => {
  expect(
    hoursOf({
      acceptedAt: at(0),
      closedAt: at(10),
      workOrders: [
        { holder: one, sentAt: at(0), resolvedAt: at(8) },
        { holder: other, sentAt: at(2), endedAt: at(9) },
      ],
    }),
  ).toEqual({ carrier: 1, one: 8, other: 7 });
});

test('what is open is timed until now; an own order is the first receiver’s time', () => {
  expect(hoursOf({ acceptedAt: at(0), workOrders: [{ holder: carrier, sentAt: at(1) }] }, 4)).toEqual({ carrier: 4 });
});
