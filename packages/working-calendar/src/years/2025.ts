import type { StatutoryYear } from '../statutory-year.ts';

/** 2025, as the State Council announced it (CAL-01). */
export const year2025: StatutoryYear = {
  year: 2025,
  daysOff: [
    { from: '2025-01-01', to: '2025-01-01', name: '元旦' },
    { from: '2025-01-28', to: '2025-02-04', name: '春节' },
    { from: '2025-04-04', to: '2025-04-06', name: '清明节' },
    { from: '2025-05-01', to: '2025-05-05', name: '劳动节' },
    { from: '2025-05-31', to: '2025-06-02', name: '端午节' },
    { from: '2025-10-01', to: '2025-10-05', name: '国庆节' },
    { from: '2025-10-06', to: '2025-10-06', name: '中秋节' },
    { from: '2025-10-07', to: '2025-10-08', name: '国庆节' },
  ],
  makeUpDays: [
    { day: '2025-01-26', holiday: '春节' },
    { day: '2025-02-08', holiday: '春节' },
    { day: '2025-04-27', holiday: '劳动节' },
    { day: '2025-09-28', holiday: '国庆节' },
    { day: '2025-10-11', holiday: '国庆节' },
  ],
};
