import { Alert } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormReply } from '#app/form/reply.ts';
import { useProblem } from '#app/form/use-problem.ts';
import { WhatChanged } from '#app/form/what-changed.tsx';

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
    </Alert>
  );
}
