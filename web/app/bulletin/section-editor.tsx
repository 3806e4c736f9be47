import { Button, TextInput } from '@mantine/core';
import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { localDayTime } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import { ActionForm } from '#app/form/action-form.tsx';
import { AreaField, TextField } from '#app/form/fields.tsx';
import type { FormReply } from '#app/form/reply.ts';
import type { AssociationTypicalCaseQuery } from '#app/gql/graphql.ts';
import styles from './bulletin.module.css';

/** The words of a section of a bulletin or a member's summary, with all their versions. */
interface Section {
  readonly name: string;
  readonly text: string;
  readonly version: number;
  readonly versions: readonly {
    readonly version: number;
    readonly at: string;
    readonly personName?: string | null;
    readonly reason?: string | null;
    readonly lines: readonly { readonly change: 'KEPT' | 'REMOVED' | 'ADDED'; readonly text: string }[];
  }[];
}
type Told = AssociationTypicalCaseQuery['told'];

interface EditorProps {
  /** Of the bulletin or summary. */
  readonly documentId: string;
  readonly section: Section;
  readonly reply: FormReply | undefined;
  readonly keyBase: string;
  /** A complaint that was looked up to be told here; null: none was found, undefined: none was asked for. */
  readonly told: Told | undefined;
}

/** What stands under each section for those who write it: its form where it may be edited now, and its versions. */
export const sectionParts =
  ({ id, sections, editable, ...rest }: PartsProps) =>
  (name: string): ReactNode => {
    const section = sections.find((each) => each.name === name);
    return section === undefined ? null : (
      <>
        {section.text === '' ? <Unwritten name={name} /> : null}
        {editable ? <SectionEditor documentId={id} section={section} {...rest} /> : null}
        <SectionVersions section={section} />
      </>
    );
  };

interface PartsProps extends Omit<EditorProps, 'documentId' | 'section'> {
  readonly id: string;
  readonly sections: readonly Section[];
  readonly editable: boolean;
}

/** An empty section is no mistake of the page; countermeasures may stand in their table alone. */
function Unwritten({ name }: { name: string }) {
  const { t } = useTranslation();
  return name === 'COUNTERMEASURES' ? null : <p className="quiet no-print">{t('bulletin.unwritten')}</p>;
}

/** The words of a section, to be written anew; figures stand in them by name. */
function SectionEditor({ documentId, section, reply, keyBase, told }: EditorProps) {
  const { t } = useTranslation();
  const name = section.name.toLowerCase();
  const form = `edit_section-${name}`;
  // Only a bulletin tells cases.
  const cases = section.name === 'TYPICAL_CASES';
  const text = told ? [section.text, told.text].filter((each) => each !== '').join('\n') : section.text;
  return (
    <details className="no-print" open={reply?.form === form || (cases && told !== undefined)}>
      <summary>{t('bulletin.edit')}</summary>
      {cases ? <CaseSearch told={told} /> : null}
      <ActionForm
        key={`${section.version} ${told?.complaintId ?? ''}`}
        id={form}
        reply={reply}
        submit={t('bulletin.save')}
        draft={told ? undefined : `${documentId}:${form}`}
        idempotencyKey={`${keyBase}:${form}`}
        hidden={{ version: section.version, complaintIds: told?.complaintId ?? '' }}
        defaults={{ text }}
        labels={{ text: t('bulletin.words'), reason: t('bulletin.why') }}
      >
        <AreaField name="text" label={t('bulletin.words')} help={t('bulletin.wordsHelp')} rows={8} />
        <TextField name="reason" label={t('bulletin.why')} maxLength={1000} />
      </ActionForm>
    </details>
  );
}

/** Looks up a complaint by its number, to be told without names and numbers. */
function CaseSearch({ told }: { told: Told | undefined }) {
  const { t } = useTranslation();
  return (
    <Form method="get" action="#section-typical_cases" className={styles.search} preventScrollReset>
      <TextInput name="case" label={t('bulletin.caseNumber')} maxLength={41} required />
      <Button type="submit" variant="default">
        {t('bulletin.tellCase')}
      </Button>
      {told === undefined ? null : (
        <span role="status">{told === null ? t('bulletin.noCase') : t('bulletin.caseTold', { count: told.removed })}</span>
      )}
    </Form>
  );
}

/** Every version of a section: who, when, why, and what became of each line. */
function SectionVersions({ section }: { section: Section }) {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  return (
    <details className="no-print">
      <summary>{t('bulletin.versions', { count: section.versions.length })}</summary>
      <ol>
        {section.versions.toReversed().map(({ version, at, personName, reason, lines }) => (
          <li key={version}>
            <span className="quiet">
              {localDayTime(at, timeZone)} {personName ?? t('story.system')} {reason ?? ''}
            </span>
            {lines.map(({ change, text }, place) => (
              <Line key={place} change={change} text={text} />
            ))}
          </li>
        ))}
      </ol>
    </details>
  );
}

function Line({ change, text }: { change: string; text: string }) {
  const { t } = useTranslation();
  if (change === 'KEPT') return <span className={`quiet ${styles.line}`}>{text}</span>;
  const Tag = change === 'ADDED' ? 'ins' : 'del';
  return (
    <Tag className={styles.line}>
      <span className="unseen">{t(`bulletin.change.${change}`)} </span>
      {text}
    </Tag>
  );
}
