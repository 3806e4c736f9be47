import type { BrowserFiles } from '@lianban/tooling/test-resources/browser-files';
import axe from 'axe-core';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { askDesk } from './desk.ts';
import type { Account, StackDescription } from './stack.ts';

export type { Browser, BrowserContext, Page };

export interface Visitor {
  readonly context: BrowserContext;
  readonly page: Page;
  /** console errors and failed requests so far; a story ends by expecting none */
  readonly complaints: string[];
}

// The package's own arguments hold --single-process and --disable-web-security: not a browser as people have it.
const launchArguments = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--disable-background-networking', '--no-first-run'];

/** The browser npm brought, headless. Close it in `afterAll`. */
export async function openBrowser(): Promise<Browser> {
  const { executablePath, env } = await askDesk<BrowserFiles>('/browser');
  return chromium.launch({ executablePath, args: launchArguments, env: { ...definedEnvironment(), ...env }, headless: true });
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

export const desktop = { width: 1280, height: 800 } as const;
/** the width the product promises to work at */
export const phone = { width: 390, height: 844 } as const;

/** Somebody at a screen of their own: cookies and language apart from everybody else. */
export async function newVisitor(
  browser: Browser,
  options: {
    viewport?: { width: number; height: number };
    javaScriptEnabled?: boolean;
    locale?: string;
    colorScheme?: 'light' | 'dark';
  } = {},
): Promise<Visitor> {
  const context = await browser.newContext({ viewport: desktop, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', ...options });
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`page: ${error.message}`));
  page.on('console', (message) => {
    // Whoever goes on before a page has been read to its end lets go of the rest: on a slow machine the portal's script says so, and nothing is wrong.
    if (message.type() === 'error' && !message.text().startsWith('AbortError: BodyStreamBuffer was aborted'))
      complaints.push(`console: ${message.text()} ${message.location().url}`);
  });
  return { context, page, complaints };
}

/**
 * Signs in with the form the page would post, and leaves the page empty: most people of a story go straight to some page, and two pages
 * read for nothing each time are what a story has to wait for. Signing in as a person does is own-account.browser.test.ts.
 *
 * @returns where the portal would go on to: the home page, or the choice of a seat
 */
export async function signIn(
  context: BrowserContext,
  stack: StackDescription,
  account: Pick<Account, 'email' | 'password'>,
): Promise<string> {
  const answer = await context.request.post(`${stack.urls.portal}/sign-in`, {
    form: { form: 'sign-in', to: '/', email: account.email, password: account.password },
    headers: { origin: stack.urls.portal },
    maxRedirects: 0,
  });
  const to = answer.headers()['location'];
  if (answer.status() !== 302 || to === undefined) throw new Error(`${account.email} could not sign in: ${answer.status()}`);
  return to;
}

/** What axe finds wrong with the page as it is now, one line a finding: rule, how grave, and where; `rules` narrows it to some rules. */
export async function accessibilityFindings(page: Page, rules?: string[]): Promise<string[]> {
  // A page that is being read anew is dimmed, and its colours are not what anybody reads.
  await page.waitForFunction(() => {
    const main = document.querySelector('main');
    return main === null || (main.getAttribute('aria-busy') !== 'true' && getComputedStyle(main).opacity === '1');
  });
  // Once a document: what is read with it stays with it.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async (runOnly) => {
      /** Rows without anything to fill in that differ in nothing but their words: two of a kind are looked at. */
      const alike = (row: Element): boolean => {
        const kind = (element: Element): string =>
          `${element.tagName} ${element.getAttribute('class') ?? ''} ${(element.getAttribute('style') ?? '').replace(/[\d.]+/g, '')}(${[...element.children].map(kind).join()})`;
        const key = kind(row);
        const seen = (kinds.get(key) ?? 0) + 1;
        kinds.set(key, seen);
        return seen > 2 && row.querySelector('input, select, textarea, button') === null;
      };
      const kinds = new Map<string, number>();
      const exclude = [...document.querySelectorAll('main tbody > tr, main li')].filter(alike);
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(
        { exclude },
        { resultTypes: ['violations'], runOnly },
      );
      return violations.flatMap(({ id, impact, nodes }) => nodes.map(({ target }) => `${id} (${impact}): ${target.join(' ')}`));
    },
    rules ?? ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  );
}
