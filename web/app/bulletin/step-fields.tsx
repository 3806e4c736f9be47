import { useTranslation } from 'react-i18next';
import { AreaField } from '#app/form/fields.tsx';

/** The fields of each step of a bulletin as a whole: its reason, which only taking back an approval needs. */
export const stepFields = (name: string) => <Fields name={name} />;

function Fields({ name }: { name: string }) {
  const { t } = useTranslation();
  return <AreaField name="reason" label={t('conduct.reason')} required={name === 'reopen'} />;
}
