import { useSearchParams } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

/** Says what was entered, as the address has it. */
export function EntryDone() {
  const { t, i18n } = useTranslation();
  const [params] = useSearchParams();
  const done = params.get('done') ?? '';
  if (!/^\w+$/.test(done) || !i18n.exists(`supplies.done.${done}`)) return null;
  return (
    <p className="panel" role="status">
      {t(`supplies.done.${done}`)}
    </p>
  );
}
