import { Progress } from '@mantine/core';
import { Link, useSubmit } from '@remix-run/react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionForm } from '#app/form/action-form.tsx';
import type { FormReply } from '#app/form/reply.ts';

/** How far an import that is under way has come. */
export interface UnderWay {
  readonly after: number;
  readonly imported: number;
  readonly done: number;
  readonly total: number;
}

const FORM = 'import_cards';

/** A long list, step by step: goes on by itself with scripts, by the button without; leaving the page stops it. */
export function ImportProgress({
  fileId,
  way,
  keyBase,
  reply,
}: {
  fileId: string;
  way: UnderWay;
  keyBase: string;
  reply: FormReply | undefined;
}) {
  const { t } = useTranslation();
  const submit = useSubmit();
  const stopped = reply !== undefined;
  useEffect(() => {
    const form = document.getElementById(FORM);
    if (!stopped && form instanceof HTMLFormElement) submit(form);
  }, [way.after, stopped, submit]);
  const text = t('cardList.progress', { done: way.done, total: way.total });
  return (
    <section className="panel tight" aria-live="polite">
      <p className="numbers">{text}</p>
      <Progress.Root size="lg">
        <Progress.Section value={(100 * way.done) / Math.max(1, way.total)} aria-label={text} />
      </Progress.Root>
      <ActionForm
        id={FORM}
        reply={reply}
        hidden={{ fileId, afterRow: way.after, imported: way.imported }}
        submit={t('cardList.goOn')}
        idempotencyKey={keyBase}
        beside={<Link to={`/registry/import?file=${fileId}`}>{t('cardList.stop')}</Link>}
      />
    </section>
  );
}
