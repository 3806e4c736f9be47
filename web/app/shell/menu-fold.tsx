import { useLocation } from '@remix-run/react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '#app/icon/icon.tsx';
import { preferenceCookie } from '#app/preference-cookie.ts';
import styles from './frame.module.css';

interface Fold {
  readonly folded: boolean;
  readonly turn: (event: FormEvent) => void;
}

/** Whether the menu is folded to its icons. A script folds it in place, so that no form on the page loses what is typed. */
export function useMenuFold(fromCookie: boolean): Fold {
  const [folded, setFolded] = useState(fromCookie);
  const turn = (event: FormEvent) => {
    event.preventDefault();
    document.cookie = preferenceCookie('menu', folded ? 'open' : 'folded', location.protocol === 'https:');
    setFolded(!folded);
  };
  return { folded, turn };
}

/** Folds or unfolds the menu; without a script a plain post. */
export function MenuFold({ folded, turn }: Fold) {
  const { t } = useTranslation();
  const { pathname, search } = useLocation();
  const word = t(folded ? 'shell.unfoldMenu' : 'shell.foldMenu');
  return (
    <form method="post" action="/preferences" onSubmit={turn} className={styles.fold}>
      <input type="hidden" name="to" value={`${pathname}${search}`} />
      <button type="submit" name="menu" value={folded ? 'open' : 'folded'} title={word} aria-label={word}>
        <Icon name={folded ? 'next' : 'fold'} size={18} />
        <span>{word}</span>
      </button>
    </form>
  );
}
