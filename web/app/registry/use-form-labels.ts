import { useTranslation } from 'react-i18next';
import { CONTACTS, LINES, MOST_LIAISONS, type FormService } from './card-form.ts';

const PERSON = ['name', 'mobile', 'fixedLine', 'email'];

/** What the form's summary calls its fields: `service_contact.mobile` is '客服联系人 手机'. */
export function useFormLabels(services: readonly FormService[]): Record<string, string> {
  const { t } = useTranslation();
  const person = (prefix: string, who: string) =>
    PERSON.map((part) => [`${prefix}.${part}`, `${who} ${t(`card.person.${part}`)}`] as const);
  return Object.fromEntries([
    ...[...LINES, 'BUSINESS_TYPES' as const].map((field) => [field.toLowerCase(), t(`card.field.${field}`)] as const),
    ...CONTACTS.flatMap((field) => person(field.toLowerCase(), t(`card.field.${field}`))),
    ...Array.from({ length: MOST_LIAISONS }, (_, row) => person(`liaisons[${row}]`, t('card.liaison', { n: row + 1 }))).flat(),
    ...services.flatMap(({ name }, place) => [
      [`services[${place}].number`, `${name} ${t('card.field.SERVICE_NUMBER')}`] as const,
      [`services[${place}].tariff`, `${name} ${t('card.field.TARIFF')}`] as const,
    ]),
    ['effectiveDay', t('card.effectiveDay')],
    ['exceptionReason', t('card.exceptionReason')],
    ['replace', t('card.replace')],
  ]);
}
