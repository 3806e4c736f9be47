import { Alert } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormReply } from '#app/form/reply.ts';
import { useProblem } from '#app/form/use-problem.ts';
import { useUsualLabel } from '#app/form/use-usual-label.ts';
import { WhatChanged } from '#app/form/what-changed.tsx';

/** What a person writes in acts; the rest of a form is chosen, and quickly chosen again. */
const WRITTEN = [
  'reply',
  'cause',
  'measure',
  'progress',
  'question',
  'answer',
  'answer.comment',
  'evidence',
  'reason',
  'comment',
  'analysis',
  'instruction',
  'note',
];

/** The texts of a form that is gone, to be copied where they are still wanted. */
function Written({ values }: { readonly values: FormReply['result']['initialValue'] }) {
  const { t } = useTranslation();
  const label = useUsualLabel();
  const texts = WRITTEN.flatMap((name) => {
    const value = name.split('.').reduce<unknown>((held, part) => (held as Record<string, unknown> | undefined)?.[part], values);
    return typeof value === 'string' && value.trim() !== '' ? [{ name, value }] : [];
  });
  if (texts.length === 0) return null;
  return (
    <>
      <p>{t('act.written')}</p>
      <dl className="facts">
        {texts.map(({ name, value }) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{label(name)}</dt>
            <dd className="text">{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** The answer to an act that can no longer be done, because somebody was faster: its form is gone from the page, the answer must not go with it. */
export function GoneAct({ reply }: { readonly reply: FormReply }) {
  const { t } = useTranslation();
  const say = useProblem();
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => alert.current?.focus(), [reply]);
  const refusals = Object.values(reply.result.error ?? {}).flatMap((errors) => errors ?? []);
  return (
    <Alert color="red" variant="outline" title={t('form.notDone')} ref={alert} tabIndex={-1}>
      {reply.since ? (
        <>
          <p>{t('act.gone')}</p>
          <WhatChanged events={reply.since} />
        </>
      ) : (
        <ul>
          {refusals.map((error) => (
            <li key={error}>{say(error)}</li>
          ))}
        </ul>
      )}
      <Written values={reply.result.initialValue} />
    </Alert>
  );
}
