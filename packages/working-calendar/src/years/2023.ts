import type { StatutoryYear } from '../statutory-year.ts';

/** 2023, as the State Council announced it (CAL-01). */
export const year2023: StatutoryYear = {
  year: 2023,
  daysOff: [
    { from: '2023-01-01', to: '2023-01-02', name: '元旦' },
    { from: '2023-01-21', to: '2023-01-27', name: '春节' },
    { from: '2023-04-05', to: '2023-04-05', name: '清明节' },
    { from: '2023-04-29', to: '2023-05-03', name: '劳动节' },
    { from: '2023-06-22', to: '2023-06-24', name: '端午节' },
    { from: '2023-09-29', to: '2023-09-29', name: '中秋节' },
    { from: '2023-09-30', to: '2023-10-06', name: '国庆节' },
  ],
  makeUpDays: [
    { day: '2023-01-28', holiday: '春节' },
    { day: '2023-01-29', holiday: '春节' },
    { day: '2023-04-23', holiday: '劳动节' },
    { day: '2023-05-06', holiday: '劳动节' },
    { day: '2023-06-25', holiday: '端午节' },
    { day: '2023-10-07', holiday: '国庆节' },
    { day: '2023-10-08', holiday: '国庆节' },
  ],
};
