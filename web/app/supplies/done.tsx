import { useLocation, useSearchParams } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

/** Says what was entered, as the address has it, and takes the focus its button had. */
export function EntryDone() {
  const { t, i18n } = useTranslation();
  const [params] = useSearchParams();
  const { key } = useLocation();
  const line = useRef<HTMLParagraphElement>(null);
  const done = params.get('done');
  useEffect(() => {
    if (done !== null) line.current?.focus();
  }, [done, key]);
  if (done === null || !/^\w+$/.test(done) || !i18n.exists(`supplies.done.${done}`)) return null;
  return (
    <p className="panel" role="status" ref={line} tabIndex={-1}>
      {t(`supplies.done.${done}`)}
    </p>
  );
}
