import { expect } from '@jest/globals';
import { accountOf, type StackDescription } from '../kit/stack.ts';
import { accessibilityFindings, desktop, newVisitor, phone, signIn, type Browser, type Page } from '../kit/browser.ts';
import type { Locator } from 'playwright-core';

/** What is put into a form: by label a text, the label of a choice, a file; or `true` for an answer or box to tick. */
export type Filled = Readonly<
  Record<string, string | true | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }>
>;

/** A text file as somebody would attach it. */
export const textFile = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Somebody signed in at the portal, acting as a person does: by the words that stand on the page. */
export class Screen {
  readonly page: Page;
  readonly #portal: string;
  readonly #faults: string[];
  readonly #scripted: boolean;

  private constructor(page: Page, portal: string, faults: string[], scripted: boolean) {
    this.page = page;
    this.#portal = portal;
    this.#faults = faults;
    this.#scripted = scripted;
  }

  /** Somebody signed in, who has not opened a page yet. */
  static async signedIn(
    browser: Browser,
    stack: StackDescription,
    email: string,
    options: Parameters<typeof newVisitor>[1] = {},
  ): Promise<Screen> {
    const { context, page, complaints } = await newVisitor(browser, options);
    const account = accountOf(stack, email);
    const to = await signIn(context, stack, account);
    if (to.startsWith('/seat')) {
      await page.goto(`${stack.urls.portal}${to}`);
      await page.locator('form > div', { hasText: account.programme }).getByRole('button').click();
      await page.waitForURL((url) => url.pathname === '/');
    }
    return new Screen(page, stack.urls.portal, complaints, options.javaScriptEnabled !== false);
  }

  /** Somebody who has not signed in. */
  static async visiting(browser: Browser, stack: StackDescription, options: Parameters<typeof newVisitor>[1] = {}): Promise<Screen> {
    const { page, complaints } = await newVisitor(browser, options);
    return new Screen(page, stack.urls.portal, complaints, options.javaScriptEnabled !== false);
  }

  /** Opens an address of the portal and waits until its scripts have taken over; answers the HTTP status. */
  async open(path: string): Promise<number> {
    const response = await this.page.goto(`${this.#portal}${path}`);
    await this.ready();
    return response?.status() ?? 0;
  }

  /** Waits until React has attached itself to the page: what is pressed earlier is posted the plain way. */
  async ready(): Promise<void> {
    if (this.#scripted)
      await this.page.waitForFunction(
        () =>
          document.body.hasAttribute('data-hydrated') &&
          Object.keys(document.querySelector('main') ?? {}).some((key) => key.startsWith('__react')),
      );
  }

  /** The id of the complaint on the page. */
  get complaintId(): string {
    return /\/complaints\/([\da-f-]{36})/.exec(this.page.url())?.[1] ?? '';
  }

  /** Waits until the page says something, and gives its place. */
  async sees(text: string | RegExp, within: Page | Locator = this.page): Promise<Locator> {
    const found = within.getByText(text).filter({ visible: true }).first();
    await found.waitFor();
    return found;
  }

  /** The text of the page's own part, as it stands now. */
  text(): Promise<string> {
    return this.page.locator('main').innerText();
  }

  /** The act of the right-hand side by its title, unfolded. */
  async act(title: string): Promise<Locator> {
    const summary = this.page.locator('aside summary', { hasText: new RegExp(`^${literally(title)}$`) });
    const act = summary.locator('..');
    await act.waitFor();
    if ((await act.getAttribute('open')) === null) await summary.click();
    return act;
  }

  /** Carries out an act of the complaint's page and waits for the sentence that it is done. */
  async does(title: string, filled: Filled, done: string): Promise<void> {
    const act = await this.act(title);
    await fill(act, filled);
    await act.locator('button[type="submit"]').click();
    await this.done(done);
  }

  /** Presses an act that has no fields. */
  async presses(title: string, done: string): Promise<void> {
    await this.page.locator('aside').getByRole('button', { name: title, exact: true }).click();
    await this.done(done);
  }

  /** Waits for the sentence that an act is done. @throws what the page complains of instead */
  async done(sentence: string): Promise<void> {
    await this.page
      .locator('main p[role="status"]', { hasText: sentence })
      .waitFor()
      .catch(async (error: unknown) => {
        const alert = this.page.getByRole('alert').first();
        throw (await alert.isVisible()) ? new Error(`instead of “${sentence}”: ${await alert.innerText()}`) : error;
      });
  }

  /** What the form's summary of errors says. */
  async problems(): Promise<string> {
    return this.page.getByRole('alert').first().innerText();
  }

  /** Faults of the page itself so far: script errors, refused resources. */
  get faults(): readonly string[] {
    return this.#faults;
  }

  leave(): Promise<void> {
    return this.page.context().close();
  }
}

/** What axe finds on a page in light, and in dark, where only colours differ, of contrast: none of both is a clean page. */
export async function findingsInBothColours(page: Page): Promise<[light: string[], dark: string[]]> {
  const light = await accessibilityFindings(page);
  await paint(page, 'dark');
  const dark = await accessibilityFindings(page, ['color-contrast']);
  await paint(page, 'light');
  return [light, dark];
}

/** Expects a page at its width to be clean: no finding of axe in light, no contrast too low in dark, nothing wider than the screen. */
export async function expectClean({ page }: Screen, where: string): Promise<void> {
  const [light, dark] = await findingsInBothColours(page);
  expect([where, light, dark, await tooWide(page)]).toEqual([where, [], [], 0]);
}

/**
 * Expects a page to be clean at 1280 px in light and at 390 px in dark: every rule twice, each width and each colour scheme once,
 * because a run of axe is what a look costs.
 */
export async function expectCleanAtBothWidths({ page }: Screen, where: string): Promise<void> {
  const look = async () => [await accessibilityFindings(page), await tooWide(page)];
  expect([where, ...(await look())]).toEqual([where, [], 0]);
  await page.setViewportSize(phone);
  await paint(page, 'dark');
  expect([`${where}, dark, 390 px`, ...(await look())]).toEqual([`${where}, dark, 390 px`, [], 0]);
  await paint(page, 'light');
  await page.setViewportSize(desktop);
}

/** Expects a state of a page that is looked at elsewhere to be clean: no finding of axe in light at 1280 px, at neither width too wide. */
export async function expectCleanState({ page }: Screen, where: string): Promise<void> {
  const [findings, wide] = [await accessibilityFindings(page), await tooWide(page)];
  await page.setViewportSize(phone);
  expect([where, findings, wide, await tooWide(page)]).toEqual([where, [], 0, 0]);
  await page.setViewportSize(desktop);
}

/** Unfolds everything that is folded, so that all of a page is looked at. */
export function unfold({ page }: Screen): Promise<void> {
  return page.evaluate(() =>
    document.querySelectorAll('main details').forEach((fold) => {
      fold.removeAttribute('name');
      fold.setAttribute('open', '');
    }),
  );
}

/** Shows the page in a colour scheme, whatever the person prefers. */
const paint = (page: Page, scheme: 'light' | 'dark'): Promise<string> =>
  page.evaluate((wanted) => (document.documentElement.dataset['mantineColorScheme'] = wanted), scheme);

const tooWide = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Fills fields of a form by their labels. */
export async function fill(form: Locator, filled: Filled): Promise<void> {
  for (const [label, value] of Object.entries(filled)) {
    const field = form.getByLabel(new RegExp(`^${literally(label)}(\\s*\\*)?$`)).first();
    if (value === true) await field.check();
    else if (typeof value !== 'string') await field.setInputFiles(value);
    else if ((await field.evaluate((element) => element.tagName)) === 'SELECT') await field.selectOption({ label: value });
    else await field.fill(value);
  }
}

/** Time for a field of kind `datetime-local`, in China, hours from now. */
export const inHours = (hours: number): string => new Date(Date.now() + (hours + 8) * 3_600_000).toISOString().slice(0, 16);

/** A customer nobody else has: name and phone. */
export function newCustomer(): { name: string; phone: string } {
  const serial = String(Math.floor(Math.random() * 1e8)).padStart(8, '0');
  return { name: `岳麓机电${serial}厂`, phone: `139${serial}` };
}
