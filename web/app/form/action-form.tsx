import { FormProvider, getFormProps, useForm } from '@conform-to/react';
import { Alert, Button } from '@mantine/core';
import { Form, useNavigation } from '@remix-run/react';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormReply } from './reply.ts';
import { useDraft } from './use-draft.ts';
import { useUsualLabel } from './use-usual-label.ts';
import { useProblem } from './use-problem.ts';
import { WhatChanged } from './what-changed.tsx';
import styles from './form.module.css';

export interface ActionFormProps {
  /** The form's name on its page; the action reads it from the field `form`. */
  readonly id: string;
  readonly reply: FormReply | undefined;
  /** Fields the person does not see. */
  readonly hidden?: Readonly<Record<string, string | number>>;
  readonly defaults?: Readonly<Record<string, unknown>>;
  readonly submit: string;
  readonly tone?: 'plain' | 'danger';
  readonly action?: string;
  /** Files are sent with it. */
  readonly files?: boolean;
  /** Keeps what is typed in this browser under this name until it was sent. */
  readonly draft?: string;
  /** Makes repeated sending of the same act harmless. */
  readonly idempotencyKey?: string;
  readonly children?: ReactNode;
  /** Labels of fields that do not have the usual one of their name; the summary names fields by them. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Addresses of what a problem may be about that is no field of the form, by its name. */
  readonly places?: Readonly<Record<string, string>>;
  /** More buttons beside the first. */
  readonly beside?: ReactNode;
}

/** The one form: labels above, help under, errors beside the field and summed up on top; posts without JavaScript. */
export function ActionForm({
  id,
  reply,
  hidden = {},
  defaults = {},
  submit,
  tone = 'plain',
  action,
  files = false,
  draft,
  idempotencyKey,
  labels = {},
  places = {},
  children,
  beside,
}: ActionFormProps) {
  const { t } = useTranslation();
  const usual = useUsualLabel();
  const navigation = useNavigation();
  const say = useProblem();
  const own = reply?.form === id ? reply : undefined;
  const summary = useRef<HTMLDivElement>(null);
  const [form] = useForm<Record<string, unknown>>({
    id,
    lastResult: own?.result,
    defaultValue: defaults as Record<string, string>,
    shouldValidate: 'onSubmit',
  });
  const busy = navigation.state !== 'idle' && navigation.formData?.get('form') === id;
  const restored = useDraft(id, draft, own !== undefined);
  const sentKey = own?.result.initialValue?.['idempotencyKey'];
  const key = typeof sentKey === 'string' ? sentKey : idempotencyKey;
  const problems = (own?.order ?? []).flatMap((name) =>
    (own?.result.error?.[name] ?? []).map((error) => ({ name, label: labels[name] ?? usual(name), text: say(error) })),
  );
  useEffect(() => {
    if (own?.result.status === 'error') summary.current?.focus();
  }, [own]);
  return (
    <FormProvider context={form.context}>
      <Form
        method="post"
        action={action}
        encType={files ? 'multipart/form-data' : undefined}
        className={styles.form}
        preventScrollReset
        {...getFormProps(form)}
      >
        <input type="hidden" name="form" value={id} />
        {key === undefined ? null : <input type="hidden" name="idempotencyKey" value={key} />}
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {problems.length > 0 ? (
          <Alert
            color="red"
            variant="outline"
            title={problems.every(({ name }) => name === '') ? t('form.notDone') : t('form.problems', { count: problems.length })}
            ref={summary}
            tabIndex={-1}
            className={styles.summary}
          >
            <ul>
              {problems.map(({ name, label, text }, place) => (
                <li key={`${name}${place}`}>
                  {name === '' ? (
                    text
                  ) : (
                    <a href={places[name] ?? `#${form.id}-${name}`}>{label === null ? text : t('form.problemOf', { label, text })}</a>
                  )}
                </li>
              ))}
            </ul>
            {own?.since ? <WhatChanged events={own.since} /> : null}
          </Alert>
        ) : null}
        {restored.shown ? (
          <p className={styles.restored} role="status">
            {t('form.restored')}{' '}
            <button type="button" onClick={restored.discard} className={styles.plain}>
              {t('form.discard')}
            </button>
          </p>
        ) : null}
        {children}
        <div className={styles.buttons}>
          <Button type="submit" color={tone === 'danger' ? 'red' : undefined} disabled={busy}>
            {busy ? t('form.sending') : submit}
          </Button>
          {beside}
        </div>
      </Form>
    </FormProvider>
  );
}
