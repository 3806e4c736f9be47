import { withFollowUps } from './banking-addresses.ts';
import { empty, withErrors, type Look } from './looks.ts';
import { unfold } from './screen.ts';

/** Who looks at the pages of rectification and staff measures (ASC-02). */
export const FOLLOW_UP_LOOKS: readonly (readonly [who: string, looks: readonly Look[]])[] = [
  [
    'handler@member-a.example',
    [
      { route: 'follow-ups', path: '/follow-ups' },
      { route: 'follow-ups', path: '/follow-ups?view=withdrawn', state: 'empty', prepare: empty },
      { route: '/', path: '/', state: 'of a bank’s handler' },
      { route: 'complaints/:id', path: withFollowUps('follow-up-checked'), state: 'with what was checked', prepare: unfold },
      {
        route: 'complaints/:id',
        path: withFollowUps('follow-up-to-check'),
        state: 'a check with errors',
        prepare: withErrors('check_follow_up-1'),
      },
    ],
  ],
  [
    'outlet@member-a.example',
    [
      { route: '/', path: '/', state: 'of an outlet' },
      { route: 'follow-ups', path: '/follow-ups?view=overdue', state: 'overdue, of an outlet' },
      {
        route: 'complaints/:id',
        path: withFollowUps('follow-up-overdue'),
        state: 'a report with errors',
        prepare: withErrors('report_follow_up-1', ['doneDay', '2020-01-01']),
      },
    ],
  ],
];
