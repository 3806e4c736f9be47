import type { StatutoryYear } from '../statutory-year.ts';

/** 2026, as the State Council announced it (CAL-01). */
export const year2026: StatutoryYear = {
  year: 2026,
  daysOff: [
    { from: '2026-01-01', to: '2026-01-03', name: '元旦' },
    { from: '2026-02-15', to: '2026-02-23', name: '春节' },
    { from: '2026-04-04', to: '2026-04-06', name: '清明节' },
    { from: '2026-05-01', to: '2026-05-05', name: '劳动节' },
    { from: '2026-06-19', to: '2026-06-21', name: '端午节' },
    { from: '2026-09-25', to: '2026-09-27', name: '中秋节' },
    { from: '2026-10-01', to: '2026-10-07', name: '国庆节' },
  ],
  makeUpDays: [
    { day: '2026-01-04', holiday: '元旦' },
    { day: '2026-02-14', holiday: '春节' },
    { day: '2026-02-28', holiday: '春节' },
    { day: '2026-05-09', holiday: '劳动节' },
    { day: '2026-09-20', holiday: '国庆节' },
    { day: '2026-10-10', holiday: '国庆节' },
  ],
};
