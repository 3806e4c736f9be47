import type { StatutoryYear } from '../statutory-year.ts';

/** 2020, as the State Council announced it (CAL-01). */
export const year2020: StatutoryYear = {
  year: 2020,
  daysOff: [
    { from: '2020-01-01', to: '2020-01-01', name: '元旦' },
    { from: '2020-01-24', to: '2020-02-02', name: '春节' },
    { from: '2020-04-04', to: '2020-04-06', name: '清明节' },
    { from: '2020-05-01', to: '2020-05-05', name: '劳动节' },
    { from: '2020-06-25', to: '2020-06-27', name: '端午节' },
    { from: '2020-10-01', to: '2020-10-08', name: '国庆节' },
  ],
  makeUpDays: [
    { day: '2020-01-19', holiday: '春节' },
    { day: '2020-04-26', holiday: '劳动节' },
    { day: '2020-05-09', holiday: '劳动节' },
    { day: '2020-06-28', holiday: '端午节' },
    { day: '2020-09-27', holiday: '国庆节' },
    { day: '2020-10-10', holiday: '国庆节' },
  ],
};
