import { Button, NativeSelect, TextInput, Checkbox } from '@mantine/core';
import { Form, Link, useSearchParams } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import styles from './query-form.module.css';

interface Choices {
  readonly organisations: readonly { readonly id: string; readonly shortName: string }[];
  readonly services: readonly { readonly id: string; readonly name: string }[];
}

const KINDS = ['ENQUIRY', 'QUERY', 'BUSINESS_REQUEST', 'FAULT_REPORT', 'COMPLAINT', 'SUPPORT_REQUEST'];
const STATUSES = ['ACCEPTED', 'HANDLING', 'ANSWERING', 'CLOSED'];

/** The query form above a list: words at once, the rest unfolded; a plain GET form, so the address is the view. @param surveys surveys are the viewer's matter (SAT-02) */
export function QueryForm({ narrowed, choices, surveys }: { narrowed: boolean; choices: Choices; surveys: boolean }) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const value = (name: string) => params.get(name) ?? '';
  const any = { value: '', label: t('list.any') };
  const more = [...params.keys()].some((name) => !['view', 'q', 'sort', 'order', 'after', 'before'].includes(name) && value(name) !== '');
  return (
    <Form method="get" className={styles.form} key={params.toString()}>
      {['view', 'sort', 'order', 'customer', 'unit']
        .filter((name) => value(name) !== '')
        .map((name) => (
          <input key={name} type="hidden" name={name} value={value(name)} />
        ))}
      <div className={styles.first}>
        <TextInput
          name="q"
          type="search"
          defaultValue={value('q')}
          aria-label={t('list.words')}
          placeholder={t('list.wordsHint')}
          maxLength={100}
          className={styles.words}
        />
        <Button type="submit" variant="default">
          {t('list.search')}
        </Button>
        {narrowed ? <Link to={`?view=${value('view') || 'inbox'}`}>{t('list.clear')}</Link> : null}
      </div>
      <details open={more}>
        <summary>{t('list.more')}</summary>
        <div className={styles.more}>
          <NativeSelect
            name="kind"
            label={t('list.kind')}
            defaultValue={value('kind')}
            data={[any, ...KINDS.map((kind) => ({ value: kind.toLowerCase(), label: t(`words.kind.${kind}`) }))]}
          />
          <NativeSelect
            name="status"
            label={t('list.status')}
            defaultValue={value('status')}
            data={[any, ...STATUSES.map((status) => ({ value: status.toLowerCase(), label: t(`words.status.${status}`) }))]}
          />
          <NativeSelect
            name="holder"
            label={t('list.holders')}
            defaultValue={value('holder')}
            data={[any, ...choices.organisations.map(({ id, shortName }) => ({ value: id, label: shortName }))]}
          />
          <NativeSelect
            name="owner"
            label={t('list.owner')}
            defaultValue={value('owner')}
            data={[any, ...choices.organisations.map(({ id, shortName }) => ({ value: id, label: shortName }))]}
          />
          <NativeSelect
            name="service"
            label={t('list.service')}
            defaultValue={value('service')}
            data={[any, ...choices.services.map(({ id, name }) => ({ value: id, label: name }))]}
          />
          {surveys ? (
            <NativeSelect
              name="surveyed"
              label={t('list.survey')}
              defaultValue={value('surveyed')}
              data={[any, ...['yes', 'no'].map((word) => ({ value: word, label: t(`list.surveyed.${word}`) }))]}
            />
          ) : null}
          <TextInput type="date" name="from" label={t('list.from')} defaultValue={value('from')} />
          <TextInput type="date" name="to" label={t('list.to')} defaultValue={value('to')} />
          <div className={styles.checks}>
            <Checkbox name="major" value="yes" label={t('list.onlyMajor')} defaultChecked={value('major') === 'yes'} />
            <Checkbox name="repeat" value="yes" label={t('list.onlyRepeat')} defaultChecked={value('repeat') === 'yes'} />
          </div>
        </div>
      </details>
    </Form>
  );
}
