import { useRouteLoaderData, useSearchParams } from '@remix-run/react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { forgetDraft } from '#app/form/use-draft.ts';
import { Icon } from '#app/icon/icon.tsx';
import type { loader } from '#app/routes/frame/frame.tsx';
import styles from './complaint.module.css';

/** Says in one line that the last act was done, and forgets its draft. */
export function Done({ complaintId }: { complaintId: string }) {
  const { t, i18n } = useTranslation();
  const [params] = useSearchParams();
  const frame = useRouteLoaderData<typeof loader>('routes/frame/frame');
  const form = params.get('done');
  const person = frame?.viewer.person.id;
  useEffect(() => {
    if (form === null || person === undefined) return;
    forgetDraft(person, form === 'take_complaint' ? form : `${complaintId}:${form}`);
  }, [form, person, complaintId]);
  const command = form?.replace(/-\d+$/, '');
  if (!command || !i18n.exists(`doneWords.${command}`)) return null;
  return (
    <p className={styles.done} role="status">
      <Icon name="done" />
      {t(`doneWords.${command}`)}
    </p>
  );
}
