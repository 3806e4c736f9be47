import { useTranslation } from 'react-i18next';
import { ChoiceField, TextField } from '#app/form/fields.tsx';
import styles from '#app/registry/registry.module.css';

interface Nameable {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
}

const LONGEST = { name: 100, phone: 40, email: 254 } as const;

/** The form of a report: leader, department, handlers A and B, in the order in which it is shown (REG-08). */
export function ReportFields({ nameable }: { nameable: readonly Nameable[] }) {
  const { t } = useTranslation();
  return (
    <>
      {(['leader', 'responsibleDepartment', 'handlerA', 'handlerB'] as const).map((name) => (
        <fieldset key={name} className={styles.person}>
          <legend>{t(`report.form.${name}`)}</legend>
          {name === 'responsibleDepartment' ? null : <p className="quiet">{t(`report.formHelp.${name}`)}</p>}
          <div className={styles.two}>
            <TextField name={`${name}.name`} label={t('report.name')} required maxLength={LONGEST.name} />
            <TextField
              name={`${name}.phone`}
              label={t('report.phone')}
              help={t('report.phoneHelp')}
              type="tel"
              required
              maxLength={LONGEST.phone}
            />
            {name === 'responsibleDepartment' ? null : (
              <TextField name={`${name}.mobile`} label={t('report.mobile')} type="tel" required maxLength={LONGEST.phone} />
            )}
            <TextField name={`${name}.email`} label={t('report.email')} inputMode="text" required maxLength={LONGEST.email} />
            {name === 'responsibleDepartment' ? null : (
              <ChoiceField
                name={`${name}.personId`}
                label={t('report.seat')}
                help={t('report.seatHelp')}
                empty={t('report.noSeatChoice')}
                choices={nameable.map(({ personId, name: person, email }) => ({ value: personId, label: `${person} ${email}` }))}
              />
            )}
          </div>
        </fieldset>
      ))}
    </>
  );
}

/** Labels of the form's fields for the summary of problems. */
export function useReportLabels(): Readonly<Record<string, string>> {
  const { t } = useTranslation();
  const parts = { name: 'name', phone: 'phone', mobile: 'mobile', email: 'email', personId: 'seat' } as const;
  return Object.fromEntries(
    (['leader', 'responsibleDepartment', 'handlerA', 'handlerB'] as const).flatMap((person) =>
      Object.entries(parts).map(([field, word]) => [`${person}.${field}`, `${t(`report.form.${person}`)} ${t(`report.${word}`)}`]),
    ),
  );
}
