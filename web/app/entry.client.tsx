import { RemixBrowser } from '@remix-run/react';
import { startTransition, StrictMode, useEffect } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { createI18n } from './language/i18n.ts';

/** What a person may do before the page has come alive. */
const EARLY = [
  'click',
  'dblclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'keydown',
  'keypress',
  'keyup',
  'input',
  'beforeinput',
  'change',
  'submit',
  'reset',
  'focusin',
  'focusout',
  'select',
  'selectionchange',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'paste',
  'copy',
  'cut',
  'contextmenu',
  'textInput',
  'auxclick',
  'touchcancel',
  'pointercancel',
  'dragstart',
  'dragend',
  'drop',
];

/**
 * Keeps early events to the browser until the page has come alive: they do what they do without a script. React 18 would
 * answer one by finishing at once a root whose data Remix still decodes, fail (#345) and leave the page dead.
 */
function holdEarlyEvents(): () => void {
  const hold = (event: Event) => event.stopPropagation();
  for (const name of EARLY) window.addEventListener(name, hold, true);
  return () => EARLY.forEach((name) => window.removeEventListener(name, hold, true));
}

/**
 * Keeps what is typed into text areas until the page has come alive, and then puts it back: React 18 sets a text area that it takes
 * over to what the server wrote into it.
 */
function keepEarlyText(): () => void {
  const typed = new Map<HTMLTextAreaElement, string>();
  const keep = (area: EventTarget | null) => {
    if (area instanceof HTMLTextAreaElement && area.value !== area.defaultValue) typed.set(area, area.value);
  };
  const onInput = ({ target }: Event) => keep(target);
  document.querySelectorAll('textarea').forEach(keep);
  window.addEventListener('input', onInput, true);
  return () => {
    window.removeEventListener('input', onInput, true);
    for (const [area, text] of typed) {
      if (area.value === text) continue;
      area.value = text;
      area.dispatchEvent(new Event('input', { bubbles: true }));
    }
  };
}

function Alive({ onAlive }: { onAlive: () => void }) {
  useEffect(onAlive, [onAlive]);
  return null;
}

/** Loads the texts of the page's own language only, then takes over the server's page. */
async function start(): Promise<void> {
  const language = document.documentElement.lang;
  const texts = language === 'en' ? (await import('./locales/en/texts.ts')).en : (await import('./locales/zh-CN/texts.ts')).zhCN;
  const i18n = createI18n(language, texts);
  const ends = [holdEarlyEvents(), keepEarlyText()];
  const release = () => ends.forEach((end) => end());
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <I18nextProvider i18n={i18n}>
          <RemixBrowser />
          <Alive onAlive={release} />
        </I18nextProvider>
      </StrictMode>,
    );
  });
}

void start();
