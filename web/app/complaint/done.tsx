import { useLocation, useRouteLoaderData, useSearchParams } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { forgetDraft } from '#app/form/use-draft.ts';
import { Icon } from '#app/icon/icon.tsx';
import type { loader } from '#app/routes/frame/frame.tsx';
import styles from './complaint.module.css';

/** Says in one line that the last act on the complaint or change notice `of` was done, takes the focus its button had, and forgets its draft. */
export function Done({
  of,
  words = 'doneWords',
}: {
  of: string;
  words?:
    | 'doneWords'
    | 'noticeDone'
    | 'refundDone'
    | 'deductionDone'
    | 'objectionDone'
    | 'closeDone'
    | 'sanctionDone'
    | 'caseDone'
    | 'bulletinDone'
    | 'reportDone'
    | 'planDone'
    | 'summaryDone';
}) {
  const { t, i18n } = useTranslation();
  const [params] = useSearchParams();
  const { key } = useLocation();
  const line = useRef<HTMLParagraphElement>(null);
  const frame = useRouteLoaderData<typeof loader>('routes/frame/frame');
  const form = params.get('done');
  const person = frame?.viewer.person.id;
  useEffect(() => {
    if (form === null || person === undefined) return;
    forgetDraft(person, form === 'take_complaint' ? form : `${of}:${form}`);
    // The card's form is kept under its own name, for what it made has no id before; or under the notice it was opened with.
    if (words === 'refundDone' && form === 'claim') forgetDraft(person, 'claim_refund');
    if (words === 'planDone' && form === 'write') forgetDraft(person, 'response-plan:write');
    if (words === 'noticeDone') for (const name of ['edit_card', `${of}:edit_card`]) forgetDraft(person, name);
  }, [form, person, of, words]);
  useEffect(() => {
    if (form !== null) line.current?.focus();
  }, [form, key]);
  const command = form?.replace(/-\d+$/, '');
  if (!command || !i18n.exists(`${words}.${command}`)) return null;
  return (
    <p className={`${styles.done} no-print`} role="status" ref={line} tabIndex={-1}>
      <Icon name="done" />
      {t(`${words}.${command}`)}
    </p>
  );
}
