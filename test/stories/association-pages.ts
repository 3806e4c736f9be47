import { type Look, withErrors } from './looks.ts';
import { unfold } from './screen.ts';

/** Looks at the association's pages of intake and import, by who looks; `pages.browser.test.ts` takes them. */
export const ASSOCIATION_LOOKS: readonly (readonly [who: string, looks: readonly Look[]])[] = [
  [
    'admin@association.example',
    [
      { route: '/', path: '/' },
      { route: 'complaints', path: '/complaints?view=all' },
      { route: 'complaints/new', path: '/complaints/new', state: 'of an association', prepare: unfold },
      { route: 'complaints/import', path: '/complaints/import' },
      { route: 'complaints/import', path: '/complaints/import', state: 'refused', prepare: withErrors('past_list') },
    ],
  ],
];
