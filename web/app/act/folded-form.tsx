import { useEffect, useRef } from 'react';
import { ActionForm, type ActionFormProps } from '#app/form/action-form.tsx';
import { Icon } from '#app/icon/icon.tsx';
import styles from './action-panel.module.css';

/** One act folded away under its name: what it means, and its form. */
export function FoldedForm({
  title,
  help,
  open,
  ...form
}: ActionFormProps & { readonly title: string; readonly help?: string; readonly open: boolean }) {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (open && details.current) details.current.open = true;
  }, [open]);
  return (
    <details className={styles.act} open={open} ref={details}>
      <summary>
        <Icon name="next" size={14} />
        {title}
      </summary>
      <div className={styles.body}>
        {help ? <p className="quiet">{help}</p> : null}
        <ActionForm {...form} />
      </div>
    </details>
  );
}
