import { randomBytes } from 'node:crypto';

/** The processes that open the database, each with a login of its own; `owner` runs migrations only. */
export const logins = ['owner', 'carrier', 'partner', 'vendor', 'association', 'identity', 'worker'] as const;
export type Login = (typeof logins)[number];

/** One new password for each login. */
export function newPasswords(): Record<Login, string> {
  return Object.fromEntries(logins.map((login) => [login, randomBytes(24).toString('base64url')])) as Record<Login, string>;
}

/**
 * The URL of each login for a database. Logins are named after the database they were prepared for (`rolesOf`): roles belong to the whole
 * server, and a database cloned for a test keeps those of its template.
 */
export function loginUrls(adminUrl: string, database: string, passwords: Record<Login, string>, rolesOf = database): Record<Login, string> {
  return Object.fromEntries(
    logins.map((login) => {
      const url = new URL(adminUrl);
      url.username = `${rolesOf}_${login}`;
      url.password = passwords[login];
      url.pathname = `/${database}`;
      return [login, url.href];
    }),
  ) as Record<Login, string>;
}

/** The administrator's URL of another database of the same server. */
export function databaseUrl(adminUrl: string, database: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  return url.href;
}
