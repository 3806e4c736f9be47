import type { StatutoryYear } from '../statutory-year.ts';

/** 2022, as the State Council announced it (CAL-01). */
export const year2022: StatutoryYear = {
  year: 2022,
  daysOff: [
    { from: '2022-01-01', to: '2022-01-03', name: '元旦' },
    { from: '2022-01-31', to: '2022-02-06', name: '春节' },
    { from: '2022-04-03', to: '2022-04-05', name: '清明节' },
    { from: '2022-04-30', to: '2022-05-04', name: '劳动节' },
    { from: '2022-06-03', to: '2022-06-05', name: '端午节' },
    { from: '2022-09-10', to: '2022-09-12', name: '中秋节' },
    { from: '2022-10-01', to: '2022-10-07', name: '国庆节' },
    { from: '2022-12-31', to: '2022-12-31', name: '元旦' },
  ],
  makeUpDays: [
    { day: '2022-01-29', holiday: '春节' },
    { day: '2022-01-30', holiday: '春节' },
    { day: '2022-04-02', holiday: '清明节' },
    { day: '2022-04-24', holiday: '劳动节' },
    { day: '2022-05-07', holiday: '劳动节' },
    { day: '2022-10-08', holiday: '国庆节' },
    { day: '2022-10-09', holiday: '国庆节' },
  ],
};
