/** What a browser remembers without signing in: language, colour scheme, folded menu. Plain cookies; nothing in them is secret. */

export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
export type Scheme = 'light' | 'dark' | 'auto';

function cookieValue(request: Request, name: string): string | undefined {
  const found = (request.headers.get('cookie') ?? '').split(/;\s*/).find((part) => part.startsWith(`${name}=`));
  return found?.slice(name.length + 1);
}

/** The chosen language, else the browser's, else Chinese. */
export function languageOf(request: Request): Language {
  const chosen = cookieValue(request, 'lianban_language');
  if (chosen === 'en' || chosen === 'zh-CN') return chosen;
  const first = (request.headers.get('accept-language') ?? '').split(',')[0]?.trim().toLowerCase() ?? '';
  return first.startsWith('en') ? 'en' : 'zh-CN';
}

/** The chosen colour scheme; `auto` follows the system. */
export function schemeOf(request: Request): Scheme {
  const chosen = cookieValue(request, 'lianban_scheme');
  return chosen === 'light' || chosen === 'dark' ? chosen : 'auto';
}

/** Whether the left menu shows icons only. */
export const menuFoldedOf = (request: Request): boolean => cookieValue(request, 'lianban_menu') === 'folded';
