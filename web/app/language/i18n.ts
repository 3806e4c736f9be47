import { createInstance, type i18n, type Resource } from 'i18next';
import { initReactI18next } from 'react-i18next';

/** An i18next instance for one language with its texts already there: nothing is loaded later, nothing suspends. */
export function createI18n(language: string, texts: object): i18n {
  const instance = createInstance();
  void instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: texts } } as Resource,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
    returnNull: false,
    initImmediate: false,
  });
  return instance;
}
