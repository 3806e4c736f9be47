import { useField } from '@conform-to/react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './money.module.css';
import { readable, timesYuan } from './yuan.ts';

/** What comes of the amount in a field of the form around, while it is typed; without a script when it is reckoned by the button. */
export function TypedReturn({ name, times }: { name: string; times: number }) {
  const { t } = useTranslation();
  const [field] = useField<string>(name);
  const [typed, setTyped] = useState(field.initialValue ?? '');
  const { id } = field;
  useEffect(() => {
    const input = document.getElementById(id);
    if (!(input instanceof HTMLInputElement)) return;
    const read = () => setTyped(input.value);
    read();
    input.addEventListener('input', read);
    return () => input.removeEventListener('input', read);
  }, [id]);
  const amount = timesYuan(typed, times);
  return (
    <>
      <output className={styles.reckoned} htmlFor={id} aria-live="polite">
        {amount === null ? (
          t('refund.notReckoned', { times })
        ) : (
          <>
            {t('refund.reckoned', { typed: readable(typed.trim()), times })} <strong className={styles.amount}>{readable(amount)}</strong>{' '}
            {t('refund.yuan')}
          </>
        )}
      </output>
      <noscript>
        <button type="submit" name="step" value="reckon" formNoValidate>
          {t('refund.reckon')}
        </button>
      </noscript>
    </>
  );
}
