import { wrongCommonSettings } from '@lianban/process/environment';

/** What a whole production system cannot guess; each process checks its own part again. */
const needed = ['PORTAL_URL', 'SMTP_URL', 'MAIL_FROM', 'IDENTITY_SECRET', 'INTERNAL_SECRET'];

/**
 * Refuses settings under which nothing should begin: a mistyped mode, and in production one that is missing.
 * @throws one sentence for each of them
 */
export function requireSettings(env: NodeJS.ProcessEnv, names: readonly string[] = needed): void {
  const missing = env.NODE_ENV === 'production' ? names.filter((name) => !env[name]) : [];
  const wrong = [...wrongCommonSettings(env), ...missing.map((name) => `${name} is not set (production has no default for it).`)];
  if (wrong.length > 0)
    throw new Error(`The settings do not allow a start (see .env.example):\n${wrong.map((line) => `  - ${line}`).join('\n')}`);
}
