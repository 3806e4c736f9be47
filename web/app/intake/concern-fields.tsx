import { useFormMetadata } from '@conform-to/react';
import { useTranslation } from 'react-i18next';
import { useHolderChoices, type Holder } from '#app/dispatch/order-fields.tsx';
import { ChoiceField, TextField } from '#app/form/fields.tsx';
import styles from './intake.module.css';

/** So many of a bank's people may be named, and so many may speak for a group (ASC-01). */
const PLACES = [0, 1, 2, 3, 4];
const LISTS = [
  { list: 'staff', parts: ['name', 'position'] },
  { list: 'representatives', parts: ['name', 'phone'] },
] as const;

/** Labels of the people's fields by the fields' names, each with its place: five fields of one name would be told apart by nobody. */
export function useConcernLabels(): Readonly<Record<string, string>> {
  const { t } = useTranslation();
  return Object.fromEntries(
    LISTS.flatMap(({ list, parts }) =>
      PLACES.flatMap((n) =>
        parts.map((part) => [`concern.${list}[${n}].${part}`, t(`intake.concernField.${list}.${part}`, { n: n + 1 })] as const),
      ),
    ),
  );
}

/** What a form that was refused said of people: what was filled stays unfolded, with what is wrong in it. */
interface Sent {
  readonly staff?: readonly unknown[];
  readonly representatives?: readonly unknown[];
}

/** Whom it is about, and who speaks for a group of customers (ASC-01). */
export function ConcernFields({ concerned }: { concerned: readonly Holder[] }) {
  const { t } = useTranslation();
  const choices = useHolderChoices(concerned);
  const labels = useConcernLabels();
  const sent = useFormMetadata().initialValue?.['concern'] as Sent | undefined;
  const staff = (n: number) => (
    <div key={n} className={styles.two}>
      <Field name={`concern.staff[${n}].name`} labels={labels} />
      <Field name={`concern.staff[${n}].position`} labels={labels} />
    </div>
  );
  return (
    <fieldset className={styles.step}>
      <legend>{t('intake.bankStep.concern')}</legend>
      <ChoiceField name="concern.about" choices={choices} empty={t('intake.aboutNobody')} />
      {staff(0)}
      <details open={(sent?.staff?.length ?? 0) > 1}>
        <summary>{t('intake.moreStaff')}</summary>
        <div className="stack" style={{ paddingTop: 8 }}>
          {PLACES.slice(1).map(staff)}
        </div>
      </details>
      <details open={(sent?.representatives?.length ?? 0) > 0}>
        <summary>{t('intake.representatives')}</summary>
        <div className="stack" style={{ paddingTop: 8 }}>
          <p className="quiet">{t('intake.representativesHelp')}</p>
          {PLACES.map((n) => (
            <div key={n} className={styles.two}>
              <Field name={`concern.representatives[${n}].name`} labels={labels} />
              <Field name={`concern.representatives[${n}].phone`} labels={labels} type="tel" />
            </div>
          ))}
        </div>
      </details>
    </fieldset>
  );
}

function Field({ name, labels, type = 'text' }: { name: string; labels: Readonly<Record<string, string>>; type?: 'text' | 'tel' }) {
  return <TextField name={name} label={labels[name]} type={type} maxLength={type === 'tel' ? 30 : 100} />;
}
