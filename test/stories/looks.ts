import { phone } from '../kit/browser.ts';
import { unfold, type Screen } from './screen.ts';

/** A page in a state in which it is looked at. */
export interface Look {
  /** As routes.ts writes it. */
  readonly route: string;
  readonly path: string | (() => Promise<string>);
  /** In which state: filled where nothing is said. */
  readonly state?: string;
  readonly prepare?: (screen: Screen) => Promise<unknown>;
}

/** What no text holds. */
export const nothingSaysThis = 'zz'.repeat(20);
/** Sends a form. */
const press = (form: string) => (screen: Screen) => screen.page.locator(`#${form} button[type="submit"]`).first().click();
/** Sends a form as it is, past what the browser itself would refuse, and waits for the summary of errors. */
export const withErrors =
  (form: string, ...filled: readonly [name: string, value: string][]) =>
  async (screen: Screen) => {
    await unfold(screen);
    await screen.page.locator(`#${form}`).evaluate((element) => ((element as HTMLFormElement).noValidate = true));
    for (const [name, value] of filled) await screen.page.locator(`#${form} [name="${name}"]`).fill(value);
    await press(form)(screen);
    await screen.problems();
    await unfold(screen);
  };
/** Waits until a page that has nothing to show says so. */
export const empty = (screen: Screen) => screen.page.locator('main .panel, main p').first().waitFor();
/** Opens the menu of a phone. */
export const menuOpen = async ({ page }: Screen) => {
  await page.setViewportSize(phone);
  await page.getByLabel('菜单').first().click();
};
