import { useTranslation } from 'react-i18next';

/** The last word of a field's name in a form: `phone` of `contact.phone`, `holder` of `workOrders[0].holder`. */
export const wordOf = (name: string): string =>
  name
    .replace(/\[\d+\]/g, '')
    .split('.')
    .at(-1) ?? name;

/** The label a field has by its name; null where the texts know none. */
export function useUsualLabel(): (name: string) => string | null {
  const { t, i18n } = useTranslation();
  return (name) => (i18n.exists(`field.${wordOf(name)}`) ? t(`field.${wordOf(name)}`) : null);
}
