import type { StatutoryYear } from '../statutory-year.ts';

/** 2019, as the State Council announced it (CAL-01). */
export const year2019: StatutoryYear = {
  year: 2019,
  daysOff: [
    { from: '2019-01-01', to: '2019-01-01', name: '元旦' },
    { from: '2019-02-04', to: '2019-02-10', name: '春节' },
    { from: '2019-04-05', to: '2019-04-07', name: '清明节' },
    { from: '2019-05-01', to: '2019-05-04', name: '劳动节' },
    { from: '2019-06-07', to: '2019-06-09', name: '端午节' },
    { from: '2019-09-13', to: '2019-09-15', name: '中秋节' },
    { from: '2019-10-01', to: '2019-10-07', name: '国庆节' },
  ],
  makeUpDays: [
    { day: '2019-02-02', holiday: '春节' },
    { day: '2019-02-03', holiday: '春节' },
    { day: '2019-04-28', holiday: '劳动节' },
    { day: '2019-05-05', holiday: '劳动节' },
    { day: '2019-09-29', holiday: '国庆节' },
    { day: '2019-10-12', holiday: '国庆节' },
  ],
};
