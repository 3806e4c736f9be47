import { useField } from '@conform-to/react';
import { useTranslation } from 'react-i18next';
import { AreaField, CheckField, TextField } from '#app/form/fields.tsx';
import type { EarliestFragment } from '#app/gql/graphql.ts';
import { MOST_LIAISONS, SPARE_LIAISONS, type FormService } from './card-form.ts';
import { EarliestDay } from './earliest-day.tsx';
import styles from './registry.module.css';

/** All fields of a card in one form, and when and why it is to change. */
export function CardFormFields({
  services,
  liaisons,
  earliest,
  first,
}: {
  services: readonly FormService[];
  /** How many are registered. */
  liaisons: number;
  earliest: EarliestFragment | null;
  /** Nothing is registered yet: nothing waits for the 15 working days. */
  first: boolean;
}) {
  const { t } = useTranslation();
  const [rows] = useField<unknown[]>('liaisons');
  // Rows that were left empty come back too where no script runs: only those that hold something count.
  const typed = (Array.isArray(rows.initialValue) ? rows.initialValue : []).filter((row) =>
    Object.values(Object(row)).some((part) => typeof part === 'string' && part.trim() !== ''),
  ).length;
  const shown = Math.min(MOST_LIAISONS, Math.max(liaisons, typed) + SPARE_LIAISONS);
  const label = (field: string) => t(`card.field.${field}`);
  return (
    <>
      <fieldset className={styles.step}>
        <legend>{t('card.step.company')}</legend>
        <div className={styles.two}>
          <TextField name="company_name" label={label('COMPANY_NAME')} required maxLength={200} />
          <AreaField name="business_types" label={label('BUSINESS_TYPES')} help={t('card.businessTypesHelp')} rows={2} required />
        </div>
      </fieldset>
      <fieldset className={styles.step}>
        <legend>{t('card.step.people')}</legend>
        <Person name="service_contact" title={label('SERVICE_CONTACT')} required help={t('card.serviceContactHelp')} />
        <Person name="technical_contact" title={label('TECHNICAL_CONTACT')} required />
        {Array.from({ length: shown }, (_, row) => (
          <Person
            key={row}
            name={`liaisons[${row}]`}
            title={t('card.liaison', { n: row + 1 })}
            fixedLine
            required={row === 0}
            {...(row === 0 ? { help: t('card.liaisonHelp') } : {})}
          />
        ))}
      </fieldset>
      <fieldset className={styles.step}>
        <legend>{t('card.step.numbers')}</legend>
        <div className={styles.two}>
          <TextField
            name="hotline_fixed"
            label={label('HOTLINE_FIXED')}
            help={t('card.hotlineFixedHelp')}
            type="tel"
            required
            maxLength={40}
          />
          <TextField name="hotline_mobile" label={label('HOTLINE_MOBILE')} type="tel" required maxLength={40} />
          <TextField name="toll_free" label={label('TOLL_FREE')} type="tel" maxLength={40} />
          <TextField name="email" label={label('EMAIL')} inputMode="text" required maxLength={254} />
          <TextField
            name="web_column"
            label={label('WEB_COLUMN')}
            help={t('card.onNoticeHelp')}
            inputMode="text"
            required
            maxLength={500}
          />
        </div>
      </fieldset>
      {services.length > 0 ? (
        <fieldset className={styles.step}>
          <legend>{t('card.step.services')}</legend>
          {services.map((service, place) => (
            <fieldset key={service.id} className={styles.person}>
              <legend>
                {service.name} <span className="quiet numbers">{service.number}</span>
              </legend>
              <div className={styles.two}>
                <TextField
                  name={`services[${place}].number`}
                  label={label('SERVICE_NUMBER')}
                  help={t('card.serviceNumberHelp')}
                  inputMode="numeric"
                  maxLength={40}
                />
                <AreaField name={`services[${place}].tariff`} label={label('TARIFF')} help={t('card.tariffHelp')} rows={2} />
              </div>
            </fieldset>
          ))}
        </fieldset>
      ) : null}
      <fieldset className={styles.step}>
        <legend>{t('card.step.when')}</legend>
        {first ? <p className="quiet">{t('card.firstHelp')}</p> : earliest ? <EarliestDay earliest={earliest} /> : null}
        <div className={styles.two}>
          <TextField
            name="effectiveDay"
            label={t('card.effectiveDay')}
            help={t(first ? 'card.effectiveDayFirst' : 'card.effectiveDayHelp')}
            type="date"
            {...(earliest && !first ? { data: { 'data-earliest': earliest.day } } : {})}
          />
          <AreaField name="reason" label={t('field.reason')} rows={2} help={t('card.reasonHelp')} />
        </div>
        {first ? null : <CheckField name="emergency" label={t('card.emergency')} help={t('card.emergencyHelp')} />}
        <AreaField name="exceptionReason" label={t('card.exceptionReason')} help={t('card.exceptionHelp')} rows={2} />
      </fieldset>
    </>
  );
}

function Person({
  name,
  title,
  help,
  fixedLine = false,
  required = false,
}: {
  name: string;
  title: string;
  help?: string;
  fixedLine?: boolean;
  required?: boolean;
}) {
  const { t } = useTranslation();
  return (
    <fieldset className={styles.person}>
      <legend>{title}</legend>
      {help === undefined ? null : <p className="quiet">{help}</p>}
      <div className={styles.two}>
        <TextField name={`${name}.name`} label={t('card.person.name')} required={required} maxLength={60} />
        <TextField name={`${name}.mobile`} label={t('card.person.mobile')} type="tel" required={required} maxLength={40} />
        {fixedLine ? <TextField name={`${name}.fixedLine`} label={t('card.person.fixedLine')} type="tel" maxLength={40} /> : null}
        <TextField name={`${name}.email`} label={t('card.person.email')} inputMode="text" maxLength={254} />
      </div>
    </fieldset>
  );
}
