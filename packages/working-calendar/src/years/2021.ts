import type { StatutoryYear } from '../statutory-year.ts';

/** 2021, as the State Council announced it (CAL-01). */
export const year2021: StatutoryYear = {
  year: 2021,
  daysOff: [
    { from: '2021-01-01', to: '2021-01-03', name: '元旦' },
    { from: '2021-02-11', to: '2021-02-17', name: '春节' },
    { from: '2021-04-03', to: '2021-04-05', name: '清明节' },
    { from: '2021-05-01', to: '2021-05-05', name: '劳动节' },
    { from: '2021-06-12', to: '2021-06-14', name: '端午节' },
    { from: '2021-09-19', to: '2021-09-21', name: '中秋节' },
    { from: '2021-10-01', to: '2021-10-07', name: '国庆节' },
  ],
  makeUpDays: [
    { day: '2021-02-07', holiday: '春节' },
    { day: '2021-02-20', holiday: '春节' },
    { day: '2021-04-25', holiday: '劳动节' },
    { day: '2021-05-08', holiday: '劳动节' },
    { day: '2021-09-18', holiday: '中秋节' },
    { day: '2021-09-26', holiday: '国庆节' },
    { day: '2021-10-09', holiday: '国庆节' },
  ],
};
