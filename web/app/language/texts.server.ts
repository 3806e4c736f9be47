import type { i18n } from 'i18next';
import { en } from '#app/locales/en/texts.ts';
import { zhCN } from '#app/locales/zh-CN/texts.ts';
import { createI18n } from './i18n.ts';

const instances = new Map<string, i18n>();

/** The server's translations of one language, made once. */
export function textsFor(language: 'zh-CN' | 'en'): i18n {
  let instance = instances.get(language);
  if (!instance) {
    instance = createI18n(language, language === 'en' ? en : zhCN);
    instances.set(language, instance);
  }
  return instance;
}
