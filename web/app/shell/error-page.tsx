import { Button } from '@mantine/core';
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

export interface Fault {
  readonly status: number;
  readonly code?: string;
  readonly traceId?: string;
}

/** What went wrong in plain words, what to do, and the trace id to name on the phone. */
export function ErrorPage({ status, code, traceId, whole = false }: Fault & { whole?: boolean }) {
  const { t, i18n } = useTranslation();
  const key =
    [code, status === 404 ? 'not_found' : status === 403 ? 'forbidden' : 'internal'].find(
      (name) => name && i18n.exists(`fault.${name}.title`),
    ) ?? 'internal';
  const body = (
    <section className="stack" style={{ maxWidth: '40rem', padding: whole ? '15vh 16px' : '32px 0', marginInline: whole ? 'auto' : 0 }}>
      <h1>{t(`fault.${key}.title`)}</h1>
      <p>{t(`fault.${key}.advice`)}</p>
      {traceId ? <p className="quiet numbers">{t('fault.trace', { traceId })}</p> : null}
      <div className="row">
        <Button component={Link} to="/" reloadDocument>
          {t('fault.home')}
        </Button>
        {status >= 500 || status === 429 ? (
          <Button component="a" href="" variant="default">
            {t('fault.again')}
          </Button>
        ) : null}
      </div>
    </section>
  );
  return whole ? <main>{body}</main> : body;
}

/** A part of a page that is down says so in its place; the rest works. */
export function Gap({ name }: { name: string }) {
  const { t } = useTranslation();
  return (
    <p className="panel quiet" role="status">
      {t('fault.gap', { name })}
    </p>
  );
}
