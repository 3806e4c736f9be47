const YEAR = 365 * 24 * 3600;

export type Preference = 'language' | 'scheme' | 'menu';

/** A cookie that remembers one preference in this browser for a year; server and browser write the same line. */
export const preferenceCookie = (name: Preference, value: string, secure: boolean): string =>
  `lianban_${name}=${value}; Path=/; Max-Age=${YEAR}; SameSite=Lax${secure ? '; Secure' : ''}`;
