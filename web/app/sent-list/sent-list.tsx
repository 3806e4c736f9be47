import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionForm } from '#app/form/action-form.tsx';
import { FileField } from '#app/form/fields.tsx';
import type { FormReply } from '#app/form/reply.ts';
import { LinkTabs } from '#app/list/link-tabs.tsx';
import { Gap } from '#app/shell/error-page.tsx';

/** The form that sends a list. */
export function ChooseList({
  id,
  reply,
  submit,
  list,
  help,
  defaults = {},
  labels = {},
  children,
  template,
}: {
  readonly id: string;
  readonly reply: FormReply | undefined;
  readonly submit: string;
  /** What the file is called, and what it must hold. */
  readonly list: string;
  readonly help: string;
  readonly defaults?: Readonly<Record<string, unknown>>;
  readonly labels?: Readonly<Record<string, string>>;
  /** What is asked besides the file. */
  readonly children?: ReactNode;
  /** Where a list to fill in is to be had. */
  readonly template: ReactNode;
}) {
  return (
    <section className="panel">
      <ActionForm id={id} reply={reply} submit={submit} files defaults={defaults} labels={{ ...labels, list }}>
        {children}
        <FileField name="list" label={list} help={help} required />
      </ActionForm>
      <p className="quiet">{template}</p>
    </section>
  );
}

/** What the graph answers about a list: how it has read it, or why it could not make anything of it. */
type Answer =
  | { readonly ignoredColumns: readonly string[] }
  | { readonly problems: readonly { readonly message: string }[] }
  | { readonly message: string };
type ReadOf<A> = Extract<A, { readonly ignoredColumns: readonly string[] }>;

/** What came of a list that was sent: that it cannot be read now, what is wrong with all of it, or its rows. */
export function SentList<A extends Answer>({
  name,
  answer,
  status,
  children,
}: {
  readonly name: string;
  /** Null: it cannot be asked for now. */
  readonly answer: A | null;
  /** What has just been done with it. */
  readonly status?: string | null;
  readonly children: (read: ReadOf<A>) => ReactNode;
}) {
  if (answer === null) return <Gap name={name} />;
  if (!('ignoredColumns' in answer))
    return (
      <p className="panel" role="alert">
        {'problems' in answer ? answer.problems.map(({ message }) => message).join(' ') : answer.message}
      </p>
    );
  // The compiler does not follow a generic answer through the question above.
  const read = answer as ReadOf<A>;
  return (
    <>
      {status == null ? null : (
        <p className="panel" role="status">
          {status}
        </p>
      )}
      {children(read)}
    </>
  );
}

/** The columns of a list that nothing is made of. @param word the key of the sentence about them */
export function IgnoredColumns({ word, columns }: { readonly word: string; readonly columns: readonly string[] }) {
  const { t } = useTranslation();
  return columns.length > 0 ? <p className="quiet">{t(word, { columns: columns.join('、') })}</p> : null;
}

/** The rows of a list by what was found of them. */
export function RowTabs<S extends string>({
  label,
  present,
  states,
  to,
  word,
  count,
}: {
  readonly label: string;
  /** Null: all. */
  readonly present: S | null;
  readonly states: readonly S[];
  readonly to: (state: S | null) => string;
  readonly word: (state: S) => string;
  readonly count: (state: S) => number;
}) {
  const { t } = useTranslation();
  return (
    <LinkTabs
      label={label}
      present={present ?? 'ALL'}
      tabs={[
        { key: 'ALL', to: to(null), word: t('cardList.all') },
        ...states.map((state) => ({ key: state, to: to(state), word: word(state), number: String(count(state)) })),
      ]}
    />
  );
}

/** What a row of an imported list may be found to be. */
export const ROW_STATES = ['WRONG', 'NEW', 'CHANGED', 'UNCHANGED'] as const;
export type RowState = (typeof ROW_STATES)[number];

/** The rows of an import by what it would make of them. @param base the page's address with the list */
export function ImportTabs({
  label,
  present,
  base,
  counts,
}: {
  readonly label: string;
  readonly present: RowState | null;
  readonly base: string;
  readonly counts: Readonly<Record<Lowercase<RowState>, number>>;
}) {
  const { t } = useTranslation();
  return (
    <RowTabs
      label={label}
      present={present}
      states={ROW_STATES}
      to={(state) => (state === null ? base : `${base}&state=${state}`)}
      word={(state) => t(`cardList.state.${state}`)}
      count={(state) => counts[state.toLowerCase() as Lowercase<RowState>]}
    />
  );
}
