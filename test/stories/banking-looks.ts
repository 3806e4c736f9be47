import type { StackDescription } from '../kit/stack.ts';
import { aBulletin, aCase, lookedAtComplaint, onTrack, responsePlan, summary } from './banking-addresses.ts';
import { FOLLOW_UP_LOOKS } from './follow-up-looks.ts';
import { empty, nothingSaysThis, withErrors, type Look } from './looks.ts';
import { unfold } from './screen.ts';

/** Who looks at which page of banking's own: intake and import, cards, analysis, accountability, awards. */
export const bankingLooks = (stack: () => StackDescription): readonly (readonly [who: string, looks: readonly Look[]])[] => [
  [
    'officer@association.example',
    [
      { route: 'members', path: '/members?from=2026-01' },
      { route: 'members', path: `/members?q=${nothingSaysThis}`, state: 'empty', prepare: empty },
      { route: 'members/:id', path: '/members/own?from=2026-01', state: 'of the association', prepare: unfold },
      { route: 'members/complaints', path: '/members/complaints?from=2026-01' },
      { route: 'analysis', path: '/analysis?from=2026-01&by=outlet' },
      { route: 'accountability/publicity', path: '/accountability/publicity', prepare: withErrors('enter_publicity') },
    ],
  ],
  [
    'leader@association.example',
    [
      { route: '/', path: '/', state: 'of an association’s leader' },
      { route: 'accountability', path: '/accountability?view=all' },
      { route: 'accountability/:id', path: () => aCase(stack(), 'leader@association.example', 'PROPOSED'), prepare: unfold },
      { route: 'accountability/awards', path: '/accountability/awards' },
      { route: 'bulletins', path: '/bulletins' },
      { route: 'bulletins/:id', path: () => aBulletin(stack()), prepare: unfold },
      { route: 'summaries', path: '/summaries', state: 'of an association' },
      { route: 'summaries/:id', path: summary(2), state: 'handed in, to the association' },
    ],
  ],
  [
    'admin@association.example',
    [
      { route: '/', path: '/' },
      { route: 'complaints', path: '/complaints?view=all' },
      { route: 'complaints/new', path: '/complaints/new', state: 'of an association', prepare: unfold },
      { route: 'complaints/import', path: '/complaints/import' },
      { route: 'complaints/import', path: '/complaints/import', state: 'refused', prepare: withErrors('past_list') },
      {
        route: 'accountability/:id',
        path: () => aCase(stack(), 'admin@association.example', 'INTERVIEW_DUE'),
        state: 'minutes with errors',
        prepare: withErrors('hold_interview', ['measures[0].deadlineDay', '2020-01-01']),
      },
      {
        route: 'accountability/complaints/:id',
        path: async () => `/accountability/complaints/${await lookedAtComplaint(stack())}`,
        prepare: unfold,
      },
      { route: 'bulletins', path: '/bulletins', state: 'of those who draft' },
      { route: 'accountability/seasons', path: '/accountability/seasons', prepare: withErrors('seasons', ['seasons[2].name', '没有月份']) },
    ],
  ],
  ['committee@association.example', [{ route: '/', path: '/', state: 'of a committee member' }]],
  [
    'leader@member-a.example',
    [
      { route: 'accountability', path: '/accountability', state: 'of a member' },
      {
        route: 'accountability/:id',
        path: () => aCase(stack(), 'leader@member-a.example', 'MEASURES_RUNNING'),
        state: 'of a member, with errors',
        prepare: withErrors('report_measure'),
      },
      { route: 'accountability/awards', path: '/accountability/awards?season=last', state: 'of a member' },
      { route: 'bulletins', path: '/bulletins', state: 'of a member' },
      { route: 'two-tracks/choice', path: '/two-tracks/choice' },
    ],
  ],
  [
    'head@member-a.example',
    [
      { route: 'response-plans', path: '/response-plans' },
      { route: 'summaries', path: '/summaries' },
      { route: 'summaries/:id', path: summary(1), prepare: unfold },
      { route: 'response-plans', path: '/response-plans?view=withdrawn&kind=enquiry', state: 'empty', prepare: empty },
      { route: 'response-plans/new', path: '/response-plans/new' },
      { route: 'response-plans/new', path: '/response-plans/new', state: 'with errors', prepare: withErrors('write', ['title', '']) },
      { route: 'response-plans/:id', path: responsePlan(1), prepare: unfold },
      { route: 'response-plans/:id', path: `${responsePlan(1)}?version=1`, state: 'an old version' },
      { route: 'response-plans/:id', path: responsePlan(4), state: 'withdrawn' },
      { route: 'response-plans/:id/edit', path: `${responsePlan(1)}/edit` },
      { route: 'complaints/:id', path: onTrack('track-to-call-back'), state: 'with response plans beside', prepare: unfold },
      {
        route: 'complaints/:id',
        path: onTrack('track-at-branch'),
        state: 'a step of a track with errors',
        prepare: withErrors('take_track_step-3'),
      },
    ],
  ],
  [
    'auditor@member-a.example',
    [
      { route: '/', path: '/', state: 'of a bank’s auditor' },
      { route: 'two-tracks', path: '/two-tracks' },
      { route: 'two-tracks', path: '/two-tracks?view=archive&year=1999', state: 'empty archive', prepare: empty },
      { route: 'complaints/:id', path: onTrack('track-major-to-sign'), state: 'on the major track', prepare: unfold },
      { route: 'complaints/:id/form', path: async () => `${await onTrack('track-major-to-sign')()}/form` },
    ],
  ],
  [
    'callcentre@member-a.example',
    [
      // What is to be called back is called back by a story of the same stack.
      { route: 'two-tracks', path: '/two-tracks', state: 'of a call centre' },
    ],
  ],
  ...FOLLOW_UP_LOOKS,
];
