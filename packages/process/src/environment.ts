import { z } from 'zod';
import { StartRefused } from './start-refused.ts';

type Source = Readonly<Record<string, string | undefined>>;

/** What the helpers below leave on a setting for `readEnvironment` to act on. */
interface SettingMeta {
  developmentDefault?: string;
  developmentOnly?: boolean;
}

/** True where `NODE_ENV` is `production`; every guard that must not be weakened there asks this. */
export function isProduction(env: Source = process.env): boolean {
  return env['NODE_ENV'] === 'production';
}

/** A setting that must be given in production and has a default elsewhere: secrets, database addresses. */
export function requiredInProduction<T extends z.ZodType>(setting: T, developmentDefault: string): T {
  return setting.meta({ developmentDefault }) as T;
}

/** A switch that weakens something for tests and demonstrations: production refuses to start with it. */
export function developmentOnly<T extends z.ZodType>(setting: T): T {
  return setting.meta({ developmentOnly: true }) as T;
}

/** A TCP port; 0 lets the system choose a free one. */
export function port(byDefault: number) {
  return z.coerce
    .number('must be a port number')
    .int('must be a whole number')
    .min(0, 'must be 0 or more')
    .max(65535, 'must be 65535 or less')
    .default(byDefault);
}

/** `true`/`false`, `1`/`0`, `yes`/`no`, `on`/`off`. */
export function flag(byDefault: boolean) {
  return z.stringbool({ error: 'must be true or false' }).default(byDefault);
}

/** An http or https address, returned without its last slash. */
export function address() {
  return z.url({ protocol: /^https?$/, error: 'must be an http or https address' }).transform((text) => text.replace(/\/+$/, ''));
}

/** `postgres://user:password@host:port/database`. */
export function databaseAddress() {
  return z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// address' });
}

/** A secret of our own processes: long enough that nobody guesses it. */
export function secret() {
  return z.string().min(32, 'must have at least 32 characters');
}

/** `INTERNAL_SECRET`, by which identity believes the portal: both ends ask for it in this one way. */
export function internalSecret() {
  return requiredInProduction(secret(), 'development only, never in production: internal');
}

const MODES = ['development', 'test', 'production'];
const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];

/**
 * What is wrong with the two settings every process and command has, one sentence each. A mistyped `NODE_ENV` would pass for development,
 * with its default secrets and open doors.
 */
export function wrongCommonSettings({ NODE_ENV, LOG_LEVEL }: Source): string[] {
  return [
    ...(!NODE_ENV || MODES.includes(NODE_ENV) ? [] : ['NODE_ENV is wrong: must be development, test or production.']),
    ...(!LOG_LEVEL || LEVELS.includes(LOG_LEVEL) ? [] : [`LOG_LEVEL is wrong: must be one of ${LEVELS.join(', ')}.`]),
  ];
}

/**
 * Reads and checks all settings of a process at once. An empty text counts as not set.
 * @throws StartRefused naming every wrong setting, one sentence each; values are not shown, they may be secrets.
 */
export function readEnvironment<Shape extends z.ZodRawShape>(shape: Shape, env: Source = process.env): z.output<z.ZodObject<Shape>> {
  const production = isProduction(env);
  const given: Record<string, string> = {};
  const wrong = wrongCommonSettings(env);
  for (const [name, setting] of Object.entries(shape)) {
    const meta = ((setting as z.ZodType).meta() ?? {}) as SettingMeta;
    const value = env[name];
    if (value !== undefined && value !== '') {
      if (production && meta.developmentOnly) wrong.push(`${name} may not be set in production.`);
      given[name] = value;
    } else if (!production && meta.developmentDefault !== undefined) {
      given[name] = meta.developmentDefault;
    }
  }
  const read = z.object(shape).safeParse(given);
  if (!read.success) {
    for (const issue of read.error.issues) {
      const name = String(issue.path[0]);
      const missing = given[name] === undefined;
      wrong.push(
        missing ? `${name} is not set${production ? ' (production has no default for it)' : ''}.` : `${name} is wrong: ${issue.message}.`,
      );
    }
  }
  if (wrong.length > 0 || !read.success) {
    throw new StartRefused(`The settings do not allow a start (see .env.example):\n${wrong.map((line) => `  - ${line}`).join('\n')}`);
  }
  return read.data;
}
