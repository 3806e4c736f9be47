import { RemixBrowser } from '@remix-run/react';
import { startTransition, StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { createI18n } from './language/i18n.ts';

/** Loads the texts of the page's own language only, then takes over the server's page. */
async function start(): Promise<void> {
  const language = document.documentElement.lang;
  const texts = language === 'en' ? (await import('./locales/en/texts.ts')).en : (await import('./locales/zh-CN/texts.ts')).zhCN;
  const i18n = createI18n(language, texts);
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <I18nextProvider i18n={i18n}>
          <RemixBrowser />
        </I18nextProvider>
      </StrictMode>,
    );
  });
}

void start();
