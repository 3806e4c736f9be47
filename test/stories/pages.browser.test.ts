import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { root } from '@lianban/tooling/root';
import { desktop, openBrowser, type Browser } from '../kit/browser.ts';
import { startTestStack, type StackDescription } from '../kit/stack.ts';
import { anOutlet, bankComplaint, memberReport } from './banking-addresses.ts';
import { bankingLooks } from './banking-looks.ts';
import { closedCard, contestedComplaint, firstOf } from './conduct-addresses.ts';
import { call, Desk, tenantOf } from './desk.ts';
import { empty, type Look, menuOpen, nothingSaysThis, withErrors } from './looks.ts';
import { expectClean, expectCleanAtBothWidths, expectCleanState, Screen, unfold } from './screen.ts';

let stack: StackDescription;
let browser: Browser;
let complaint: string;
beforeAll(async () => {
  stack = await startTestStack();
  browser = await openBrowser();
  complaint = (
    await new Desk(stack, 'intake@carrier.example').do(
      'takeComplaint',
      call({ workOrders: ['service@partner-a.example', 'engineer@vendor.example'].map((email) => ({ holderId: tenantOf(email) })) }),
    )
  ).id;
}, 240_000);
afterAll(() => browser?.close());

const someComplaint = () => Promise.resolve(`/complaints/${complaint}`);
const card = (list: string) => `/registry/${list}/${tenantOf('service@partner-a.example')}`;
const standingOf = (page: string) => `/scorecards/${page}${tenantOf('service@partner-a.example')}`;
const statementOf = () => Promise.resolve(`/settlements/${tenantOf('service@partner-a.example')}/emp`);
const firstRefund = (email: string, state: string) => async () => {
  const { data } = await new Desk(stack, email).ask<{ list: { edges: { node: { id: string } }[] } }>(
    `{ list: xRefunds(first: 1, filter: { states: [${state}] }) { edges { node { id } } } }`,
  );
  return `/refunds/${data?.list.edges[0]?.node.id ?? 'none'}`;
};
const firstNotice = (email: string, which: string) => async () => {
  const { data } = await new Desk(stack, email).ask<{ list: { edges: { node: { id: string } }[] } }>(
    `{ list: xChangeNotices(first: 1${which}) { edges { node { id } } } }`,
  );
  return `/registry/notices/${data?.list.edges[0]?.node.id ?? ''}`;
};

/** Who looks at which page in which state: an address of the portal that stands nowhere here fails below. */
const LOOKS: readonly (readonly [who: string, looks: readonly Look[]])[] = [
  [
    'intake@carrier.example',
    [
      { route: '/', path: '/' },
      { route: '/', path: '/', state: 'menu open', prepare: menuOpen },
      { route: 'complaints', path: '/complaints?view=inbox' },
      { route: 'complaints', path: `/complaints?view=all&q=${nothingSaysThis}`, state: 'empty', prepare: empty },
      {
        route: 'complaints/new',
        path: '/complaints/new',
        state: 'filled and refused',
        prepare: withErrors('take_complaint', ['contact.name', '何秀英']),
      },
    ],
  ],
  [
    'intake2@carrier.example',
    [
      { route: 'complaints/:id', path: someComplaint, state: 'all unfolded', prepare: unfold },
      { route: 'complaints/:id', path: someComplaint, state: 'with errors', prepare: withErrors('add_note') },
      { route: 'notices', path: '/notices' },
      { route: 'account', path: '/account' },
      { route: 'search', path: '/search?q=短信' },
      { route: 'search', path: `/search?q=${nothingSaysThis}`, state: 'empty', prepare: empty },
      { route: 'settings', path: '/settings', state: 'to be read' },
      { route: '*', path: '/nowhere/at/all' },
    ],
  ],
  [
    'admin@carrier.example',
    [
      { route: 'people', path: '/people', state: 'with errors', prepare: withErrors('invite') },
      { route: 'audit', path: '/audit' },
      { route: 'provider', path: '/provider', prepare: unfold },
      { route: 'settings', path: '/settings', state: 'to be changed', prepare: unfold },
      { route: 'settings', path: '/settings', state: 'with errors', prepare: withErrors('settings', ['calendarAdditions', '明天 休']) },
      {
        route: 'scorecards/settings',
        path: '/scorecards/settings',
        prepare: withErrors('standing-settings', ['rubricItems[0].most', '200']),
      },
      { route: 'registry/import', path: '/registry/import' },
      { route: 'registry/import', path: '/registry/import', state: 'refused', prepare: withErrors('card_list') },
    ],
  ],
  [
    'service@partner-a.example',
    [
      { route: 'complaints', path: '/complaints?view=inbox', state: 'menu open', prepare: menuOpen },
      { route: 'complaints/new', path: '/complaints/new', state: 'of a partner', prepare: unfold },
      { route: 'complaints/:id', path: someComplaint, state: 'of a partner', prepare: unfold },
      { route: 'registry', path: '/registry', prepare: unfold },
      { route: 'registry/edit', path: '/registry/edit', prepare: unfold },
      {
        route: 'registry/edit',
        path: '/registry/edit',
        state: 'with errors',
        prepare: withErrors('edit_card', ['hotline_fixed', '84123456'], ['email', 'x']),
      },
      { route: 'registry/notices', path: '/registry/notices?view=all' },
      { route: 'registry/notices', path: '/registry/notices?view=drafts' },
      { route: 'registry/notices/:id', path: firstNotice('service@partner-a.example', ''), prepare: unfold },
      { route: 'registry/manuals', path: '/registry/manuals', state: 'with errors', prepare: withErrors('supply_manual') },
      { route: 'registry/drills', path: '/registry/drills' },
    ],
  ],
  [
    'group@carrier.example',
    [
      { route: '/', path: '/' },
      { route: 'registry', path: '/registry' },
      { route: 'registry', path: `/registry?q=${nothingSaysThis}`, state: 'empty', prepare: empty },
      { route: 'registry/notices', path: '/registry/notices' },
      {
        route: 'registry/notices/:id',
        path: firstNotice('group@carrier.example', ', view: OWED, owed: [ACKNOWLEDGEMENT]'),
        state: 'with errors',
        prepare: withErrors('reject'),
      },
      { route: 'registry/partners/:id', path: () => Promise.resolve(card('partners')), prepare: unfold },
      { route: 'registry/duplicates', path: '/registry/duplicates' },
      { route: 'registry/manuals', path: '/registry/manuals' },
      { route: 'registry/manuals/:id', path: () => Promise.resolve(card('manuals')), prepare: unfold },
      {
        route: 'registry/drills',
        path: () => Promise.resolve(`/registry/drills?partner=${tenantOf('service@partner-a.example')}`),
        state: 'with errors',
        prepare: withErrors('log_drill', ['at', '']),
      },
    ],
  ],
  [
    'manager@carrier.example',
    [
      {
        route: 'sanctions/ending',
        path: () => Promise.resolve(`/sanctions/ending?partner=${tenantOf('service@partner-a.example')}`),
        prepare: withErrors('propose_ending'),
      },
      { route: '/', path: '/' },
      { route: 'registry/notices', path: '/registry/notices?view=confirm' },
    ],
  ],
  [
    'engineer@vendor.example',
    [
      { route: '/', path: '/' },
      { route: 'seat', path: '/seat' },
      { route: 'registry/contacts', path: '/registry/contacts', prepare: unfold },
      { route: 'complaints/:id', path: someComplaint, state: 'of the vendor', prepare: unfold },
    ],
  ],
  [
    'officer@association.example',
    [
      { route: 'complaints/:id', path: () => bankComplaint(stack), state: 'of an association', prepare: unfold },
      { route: 'contact-report', path: '/contact-report', state: 'of all members' },
      { route: 'contact-report/members/:id', path: () => memberReport('handler@member-b.example'), prepare: unfold },
      { route: 'outlet-notices', path: '/outlet-notices', state: 'of an association' },
    ],
  ],
  [
    'leader@member-a.example',
    [
      { route: '/', path: '/' },
      { route: 'contact-report', path: '/contact-report', prepare: unfold },
      {
        route: 'contact-report',
        path: '/contact-report',
        state: 'with errors',
        prepare: withErrors('report_absence', ['fromDay', '2020-01-01'], ['toDay', '2020-01-02']),
      },
      {
        route: 'contact-report/edit',
        path: '/contact-report/edit',
        prepare: withErrors('change_report', ['handlerA.phone', '123'], ['handlerB.mobile', '123']),
      },
      { route: 'outlet-notices', path: '/outlet-notices', prepare: withErrors('BANK', ['numbers', '12']) },
      {
        route: 'outlet-notices/:id',
        path: () => anOutlet(stack, 'leader@member-a.example'),
        prepare: withErrors('OUTLET', ['numbers', '12']),
      },
    ],
  ],
  [
    'reviewer@carrier.example',
    [
      { route: '/', path: '/' },
      { route: 'scorecards', path: '/scorecards' },
      { route: 'scorecards', path: `/scorecards?q=${nothingSaysThis}`, state: 'empty', prepare: empty },
      { route: 'scorecards/partners/:id', path: () => Promise.resolve(standingOf('partners/')), prepare: unfold },
      { route: 'scorecards/settings', path: '/scorecards/settings', state: 'to read' },
      { route: 'scorecards/deductions', path: '/scorecards/deductions?view=all' },
      { route: 'scorecards/deductions/:id', path: firstOf(() => stack, 'Deductions', '/scorecards/deductions/'), prepare: unfold },
      {
        route: 'scorecards/deductions/new',
        path: () => Promise.resolve(standingOf('deductions/new?partner=')),
        prepare: withErrors('propose', ['points', '很多']),
      },
      { route: 'scorecards/objections', path: '/scorecards/objections?view=all' },
      { route: 'scorecards/objections/:id', path: firstOf(() => stack, 'CardObjections', '/scorecards/objections/'), prepare: unfold },
      { route: 'scorecards/close', path: '/scorecards/close', prepare: unfold },
      { route: 'scorecards/versions', path: () => closedCard(stack) },
      { route: 'sanctions', path: '/sanctions?view=all' },
      { route: 'sanctions/:id', path: firstOf(() => stack, 'Sanctions', '/sanctions/'), prepare: unfold },
      { route: 'sanctions/alerts', path: '/sanctions/alerts', prepare: unfold },
      { route: 'sanctions/related', path: '/sanctions/related', prepare: unfold },
      { route: 'scorecards/complaints', path: () => Promise.resolve(standingOf('complaints?counted=yes&partner=')) },
    ],
  ],
  [
    'manager@partner-a.example',
    [
      { route: '/', path: '/' },
      { route: 'scorecards', path: '/scorecards', state: 'of a partner', prepare: unfold },
      { route: 'scorecards/objections/new', path: () => contestedComplaint(stack) },
      { route: 'sanctions', path: '/sanctions', state: 'of a partner' },
      { route: 'settlements', path: '/settlements', state: 'of a partner' },
    ],
  ],
  [
    'settlement@carrier.example',
    [
      { route: 'scorecards/figures', path: () => Promise.resolve(standingOf('figures?partner=')), prepare: unfold },
      {
        route: 'scorecards/figures',
        path: () => Promise.resolve(standingOf('figures?partner=')),
        state: 'with errors',
        prepare: withErrors('figures', ['billed_users', '很多']),
      },
      { route: 'scorecards/figures/import', path: '/scorecards/figures/import', state: 'refused', prepare: withErrors('figure_list') },
      { route: 'refunds', path: '/refunds?view=all' },
      { route: 'refunds/new', path: '/refunds/new' },
      { route: 'refunds/new', path: '/refunds/new', state: 'with errors', prepare: withErrors('claim', ['charged', '1.005']) },
      { route: 'refunds/:id', path: firstRefund('settlement@carrier.example', 'APPROVED'), prepare: unfold },
      { route: 'settlements', path: '/settlements' },
      { route: 'settlements/:partner/:mode', path: statementOf, prepare: unfold },
      {
        route: 'settlements/:partner/:mode',
        path: statementOf,
        state: 'with errors',
        prepare: withErrors('enter_share', ['amount', '1.005']),
      },
      { route: 'settlements/shares', path: '/settlements/shares?month=2026-10' },
      { route: 'settlements/reconcile', path: '/settlements/reconcile' },
      { route: 'settlements/reconcile', path: '/settlements/reconcile', state: 'refused', prepare: withErrors('reconcile') },
      { route: 'complaints', path: '/complaints?view=inbox', state: 'an empty inbox', prepare: empty },
      { route: 'notices', path: '/notices', state: 'empty', prepare: empty },
    ],
  ],
  ...bankingLooks(() => stack),
  [
    'nobody',
    [
      { route: 'sign-in', path: '/sign-in', state: 'with errors', prepare: withErrors('sign-in') },
      { route: 'sign-in/provider', path: '/sign-in/provider?email=nobody@example.org', state: 'none found', prepare: empty },
      { route: 'reset', path: '/reset', state: 'with errors', prepare: withErrors('reset') },
      { route: 'reset/:token', path: '/reset/none', state: 'expired' },
      { route: 'invitation/:token', path: '/invitation/none', state: 'expired' },
    ],
  ],
];

/** Of each page the first look is taken in both colours and at both widths; its other states are looked at once. */
const FIRST = new Set([
  ...new Map(
    LOOKS.flatMap(([, looks]) => looks)
      .toReversed()
      .map((look) => [look.route, look]),
  ).values(),
]);

/** Pages that only a story reaches, and where it looks at them. */
const LOOKED_AT_BY: Readonly<Record<string, string>> = {
  'sign-in/code': 'own-account.browser.test.ts',
  'reset/:token': 'own-account.browser.test.ts',
  'invitation/:token': 'own-account.browser.test.ts',
};

/** Addresses that answer with a file, data or another address, never with a page of their own. */
const NO_PAGES = [
  'sso/callback',
  'sign-out',
  'preferences',
  'outlet-notices/:id/export',
  'intake/customers',
  'intake/repeats',
  'notices/seen',
  'notices/live',
  'files/:id',
];

test.each(LOOKS)(
  'no accessibility faults, each page in light and dark, at 1280 and 390 px, and in its states: the pages of %s',
  async (who, looks) => {
    const screen = who === 'nobody' ? await Screen.visiting(browser, stack) : await Screen.signedIn(browser, stack, who);
    // Every page is looked at, whatever is wrong with one before.
    const wrong: string[] = [];
    for (const look of looks) {
      const { route, path, state = 'filled', prepare } = look;
      const where = `${who}: ${route}, ${state}`;
      try {
        await screen.page.setViewportSize(desktop);
        const address = typeof path === 'string' ? path : await path();
        if (who === 'nobody') await screen.page.goto(`${stack.urls.portal}${address}`);
        else await screen.open(address);
        await prepare?.(screen);
        const clean = state === 'menu open' ? expectClean : FIRST.has(look) ? expectCleanAtBothWidths : expectCleanState;
        await clean(screen, where);
      } catch (fault) {
        wrong.push(`${where}: ${String(fault)}`);
      }
    }
    expect(wrong).toEqual([]);
    await screen.leave();
  },
  300_000,
);

test('every page of the portal is looked at', async () => {
  const [routes, ...stories] = await Promise.all(
    [join(root, 'web/app/routes.ts'), ...Object.values(LOOKED_AT_BY).map((name) => join(root, 'test/stories', name))].map((file) =>
      readFile(file, 'utf8'),
    ),
  );
  const addresses = ['/', ...[...(routes ?? '').matchAll(/\broute\('([^']+)'/g)].map(([, address]) => address ?? '')];
  const looked = [...LOOKS.flatMap(([, looks]) => looks.map(({ route }) => route)), ...Object.keys(LOOKED_AT_BY), ...NO_PAGES];
  // Files that are saved are no pages.
  const pages = addresses.filter((address) => !/\/(export|case-file)$/.test(address));
  expect(pages.filter((address) => !looked.includes(address))).toEqual([]);
  expect(
    Object.keys(LOOKED_AT_BY).filter(
      (address, place) => !stories[place]?.includes(`expectClean(`) || !stories[place]?.includes(`'${address}'`),
    ),
  ).toEqual([]);
});

test('by keyboard: j, k and Enter in a list, / and Ctrl-K to the search', async () => {
  const agent = await Screen.signedIn(browser, stack, 'intake@carrier.example');
  await agent.open('/complaints?view=all');
  const { keyboard } = agent.page;
  const focused = () => agent.page.evaluate(() => [...document.querySelectorAll('a[data-row]')].indexOf(document.activeElement as Element));
  const went: number[] = [];
  for (const key of ['j', 'j', 'k', 'j']) {
    await keyboard.press(key);
    went.push(await focused());
  }
  expect(went).toEqual([0, 1, 0, 1]);
  const second = await agent.page.locator('a[data-row]').nth(1).innerText();
  await keyboard.press('Enter');
  await agent.page.waitForURL(/\/complaints\/[\da-f-]{36}/);
  await agent.sees(second, agent.page.locator('main header'));
  for (const key of ['/', 'Control+k']) {
    await agent.page.locator('main').focus();
    await keyboard.press(key);
    expect(await agent.page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
  }
  await keyboard.type('/j');
  expect(await agent.page.locator('[data-search]').inputValue()).toBe('/j');
  await agent.leave();
}, 60_000);

test('in English, once: no Chinese word of the portal’s own on the page', async () => {
  const agent = await Screen.signedIn(browser, stack, 'intake@carrier.example', { locale: 'en-GB' });
  await agent.open('/complaints/new');
  await agent.page
    .getByRole('button', { name: 'Register', exact: true })
    .or(agent.page.locator('#take_complaint button[type="submit"]'))
    .first()
    .click();
  expect(await agent.problems()).not.toMatch(/\p{Script=Han}/u);
  expect(await agent.page.locator('html').getAttribute('lang')).toBe('en');
  const words = await agent.page
    .locator('#take_complaint')
    .evaluate((form) =>
      [...form.querySelectorAll('label, legend, button, summary, p')].map((element) => element.textContent ?? '').join('\n'),
    );
  expect(words).not.toMatch(/\p{Script=Han}/u);
  await agent.open(`/complaints/${complaint}`);
  const acts = await agent.page.locator('aside summary').allInnerTexts();
  expect(acts.length).toBeGreaterThan(3);
  // Organisations are called what they are called.
  expect(acts.join().replaceAll(/云桥软件|星河平台/g, '')).not.toMatch(/\p{Script=Han}/u);
  await agent.leave();
}, 60_000);
