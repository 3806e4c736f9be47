import { Form, useLocation, useRouteLoaderData } from '@remix-run/react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '#app/icon/icon.tsx';
import type { loader } from '#app/root.tsx';
import styles from './frame.module.css';

/** Language and colour scheme, each one plain post away. */
export function PreferenceSwitch() {
  const { t } = useTranslation();
  const { pathname, search } = useLocation();
  const root = useRouteLoaderData<typeof loader>('root');
  const [dark, setDark] = useState(root?.scheme === 'dark');
  useEffect(() => setDark(document.documentElement.dataset['mantineColorScheme'] === 'dark'), [root?.scheme]);
  return (
    <Form method="post" action="/preferences" reloadDocument className={styles.preferences}>
      <input type="hidden" name="to" value={`${pathname}${search}`} />
      <button
        type="submit"
        name="language"
        value={root?.language === 'en' ? 'zh-CN' : 'en'}
        className={styles.icon}
        lang={root?.language === 'en' ? 'zh-CN' : 'en'}
      >
        <Icon name="language" size={18} />
        <span className={styles.wide}>{root?.language === 'en' ? '中文' : 'English'}</span>
        <span className="unseen">{root?.language === 'en' ? '切换到中文' : 'Switch to English'}</span>
      </button>
      <button
        type="submit"
        name="scheme"
        value={dark ? 'light' : 'dark'}
        className={styles.icon}
        aria-label={t(dark ? 'shell.light' : 'shell.dark')}
        title={t(dark ? 'shell.light' : 'shell.dark')}
      >
        <Icon name={dark ? 'sun' : 'moon'} size={18} />
      </button>
    </Form>
  );
}
