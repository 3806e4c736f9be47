import { Progress } from '@mantine/core';
import { Link, useSubmit } from '@remix-run/react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionForm } from '#app/form/action-form.tsx';
import type { FormReply } from '#app/form/reply.ts';

/** How far an import that is under way has come. */
export interface UnderWay {
  /** The last row that was taken, or the cursor of it. */
  readonly after: number | string;
  readonly imported: number;
  readonly done: number;
  readonly total: number;
}

/** A long list, step by step: goes on by itself with scripts, by the button without; leaving the page stops it. */
export function ImportProgress({
  id,
  fileId,
  way,
  keyBase,
  reply,
  stop,
  hidden = {},
}: {
  /** The form that takes the next rows. */
  id: string;
  /** Null: the rows come from no list that was sent. */
  fileId: string | null;
  way: UnderWay;
  keyBase: string;
  reply: FormReply | undefined;
  /** The page's address with the list, where who stops sees the result. */
  stop: string;
  /** What else the form carries from step to step. */
  hidden?: Readonly<Record<string, string>>;
}) {
  const { t } = useTranslation();
  const submit = useSubmit();
  const stopped = reply !== undefined;
  useEffect(() => {
    const form = document.getElementById(id);
    if (!stopped && form instanceof HTMLFormElement) submit(form);
  }, [id, way.after, stopped, submit]);
  const text = t('cardList.progress', { done: way.done, total: way.total });
  return (
    <section className="panel tight" aria-live="polite">
      <p className="numbers">{text}</p>
      <Progress.Root size="lg">
        <Progress.Section value={(100 * way.done) / Math.max(1, way.total)} aria-label={text} />
      </Progress.Root>
      <ActionForm
        id={id}
        reply={reply}
        hidden={{ ...hidden, ...(fileId === null ? {} : { fileId }), afterRow: way.after, imported: way.imported }}
        submit={t('cardList.goOn')}
        idempotencyKey={keyBase}
        beside={<Link to={stop}>{t('cardList.stop')}</Link>}
      />
    </section>
  );
}
