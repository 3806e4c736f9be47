import type { DemonstrationAccount } from './demonstration.ts';

/** Width on a terminal: Chinese characters take two columns. */
const width = (text: string): number =>
  [...text].reduce((sum, character) => sum + (/[\u1100-\u115f\u2e80-\uffdc]/.test(character) ? 2 : 1), 0);
const padded = (text: string, columns: number): string => text + ' '.repeat(Math.max(1, columns - width(text)));

/** The demonstration accounts as lines for a terminal; '' where there are none. */
export function accountTable(accounts: readonly DemonstrationAccount[]): string {
  const [first] = accounts;
  if (!first) return '';
  const emails = Math.max(...accounts.map(({ email }) => width(email))) + 2;
  const names = Math.max(...accounts.map(({ name }) => width(name))) + 2;
  const tenants = Math.max(...accounts.map(({ tenant }) => width(tenant))) + 2;
  const lines = accounts.map(
    ({ email, name, tenant, roles }) => `  ${padded(email, emails)}${padded(name, names)}${padded(tenant, tenants)}${roles.join(', ')}`,
  );
  return `\nDemonstration accounts (password ${first.password}):\n\n${lines.join('\n')}\n`;
}
