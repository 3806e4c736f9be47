import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserFiles } from '@lianban/tooling/test-resources/browser-files';
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
  context.setDefaultTimeout(15_000);
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

/** Signs in on the portal's page, by keyboard as a person does, and waits for the home page. */
export async function signIn(page: Page, stack: StackDescription, account: Pick<Account, 'email' | 'password'>): Promise<void> {
  await page.goto(`${stack.urls.portal}/sign-in`);
  await page.locator('input[name="email"]').fill(account.email);
  await page.locator('input[name="password"]').fill(account.password);
  await page.locator('input[name="password"]').press('Enter');
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
}

/** What axe finds wrong with the page as it is now, one line a finding: rule, how grave, and where; `rules` narrows it to some rules. */
export async function accessibilityFindings(page: Page, rules?: string[]): Promise<string[]> {
  // A page that is being read anew is dimmed, and its colours are not what anybody reads.
  await page.waitForFunction(() => {
    const main = document.querySelector('main');
    return main === null || (main.getAttribute('aria-busy') !== 'true' && getComputedStyle(main).opacity === '1');
  });
  // Without frames of other origins one run in the page tells all, in half the time.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const { violations } = await (
    rules ? axe.withRules(rules) : axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'])
  ).analyze();
  return violations.flatMap(({ id, impact, nodes }) => nodes.map((node) => `${id} (${impact}): ${node.target.join(' ')}`));
}
