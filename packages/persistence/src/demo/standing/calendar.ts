import type { IsoInstant } from '@lianban/complaint/vocabulary';
import { monthAfter, monthOf, type Month } from '@lianban/partner-standing/month';

/** Who acts in the demonstration's standing: somebody of the partner, or of the carrier's desks. */
export type DemoDesk = 'partner' | 'partnerManager' | 'clerk' | 'approver' | 'reviewer' | 'manager' | 'agent';

const DAY = 86_400_000;
const ZONE = { timeZone: 'Asia/Shanghai' };
/** Ten in the morning in China. */
const MORNING = 'T02:00:00.000Z';

/** The month so many months before the present one. */
export const monthAgo = (now: number, months: number): Month => monthAfter(monthOf(new Date(now).toISOString(), ZONE), -months);

/** In the morning of a month's day. */
export const onDay = (month: Month, day: number): number => Date.parse(`${month}-${String(day).padStart(2, '0')}${MORNING}`);

export const daysAgo = (now: number, days: number): number => now - days * DAY;

/** Whether it has happened by then. */
export const happened = (at: IsoInstant, now: number): boolean => Date.parse(at) <= now;
