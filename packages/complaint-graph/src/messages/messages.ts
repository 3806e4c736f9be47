import type { RefusalCode } from '@lianban/complaint/decision';
import type { FileRefusal } from '@lianban/documents/file-refusal';
import { en } from './en.ts';
import type { ProblemCode } from './problem-codes.ts';
import { zhCN } from './zh-CN.ts';

/** The languages the graph speaks. */
export const LOCALES = ['zh-CN', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** One sentence for each reason code; `{limit}` stands for what would be right. */
export interface Messages {
  readonly refusals: Readonly<Record<RefusalCode, string>>;
  readonly problems: Readonly<Record<ProblemCode, string>>;
  readonly files: Readonly<Record<FileRefusal, string>>;
}

const CATALOGUE: Readonly<Record<Locale, Messages>> = { 'zh-CN': zhCN, en };

/** The sentence for a reason code in the caller's language; the code itself for one this version does not know. */
export function refusalMessage(locale: Locale, code: string): string {
  return sentence(CATALOGUE[locale].refusals, code);
}

/** Why a file is not taken. */
export function fileMessage(locale: Locale, code: FileRefusal): string {
  return CATALOGUE[locale].files[code];
}

/** The sentence for a problem with a field, which may be a refusal too; `limit` is put where the sentence has room for it. */
export function problemMessage(locale: Locale, code: string, limit?: string): string {
  const { problems, refusals } = CATALOGUE[locale];
  return sentence({ ...refusals, ...problems }, code).replace('{limit}', () => limit ?? '…');
}

function sentence(sentences: Readonly<Record<string, string>>, code: string): string {
  return Object.hasOwn(sentences, code) ? (sentences[code] ?? code) : code;
}

/**
 * The language of the answer: the first of `Accept-Language` that the graph speaks, else the person's own, else Chinese.
 * Weights are honoured, `en-GB` counts as English, `zh` and `zh-TW` as Chinese.
 */
export function localeOf(acceptLanguage: string | null | undefined, own: string): Locale {
  const wanted = (acceptLanguage ?? '')
    .slice(0, 200)
    .split(',')
    .map((part, place) => {
      const [tag = '', ...rest] = part.trim().split(';');
      const weight = rest.map((text) => /^\s*q=([\d.]+)$/.exec(text)?.[1]).find((text) => text !== undefined);
      return { tag: tag.toLowerCase(), weight: weight === undefined ? 1 : Number(weight), place };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.place - b.place);
  for (const { tag } of [...wanted, { tag: own.toLowerCase() }]) {
    if (/^zh\b/.test(tag)) return 'zh-CN';
    if (/^en\b/.test(tag)) return 'en';
  }
  return 'zh-CN';
}
