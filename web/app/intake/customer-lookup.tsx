import { Button, TextInput } from '@mantine/core';
import { Form, Link, useFetcher } from '@remix-run/react';
import { useRef, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { loader } from '#app/routes/intake/customers.ts';
import styles from './intake.module.css';

export interface FoundCustomer {
  readonly id: string;
  readonly name: string;
  readonly phone: string;
  readonly kind: string;
  readonly complaintCount: number;
}

const PAUSE_MS = 250;

/** Finds the customer while the agent types; a plain search form where there is no script. */
export function CustomerLookup({
  typed,
  found,
  chosen,
  onChoose,
}: {
  typed: string;
  found: readonly FoundCustomer[] | null;
  chosen: string | null;
  onChoose: (customer: FoundCustomer) => void;
}) {
  const { t } = useTranslation();
  const fetcher = useFetcher<typeof loader>();
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const customers = fetcher.data?.customers ?? found;
  const look = (text: string) => {
    clearTimeout(timer.current);
    if (text.trim().length < 2) return;
    timer.current = setTimeout(() => fetcher.load(`/intake/customers?q=${encodeURIComponent(text.trim())}`), PAUSE_MS);
  };
  const choose = (event: MouseEvent, customer: FoundCustomer) => {
    if (event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onChoose(customer);
  };
  return (
    <Form method="get" className="tight" role="search" aria-label={t('intake.lookup')}>
      <div className={styles.lookup}>
        <TextInput
          type="search"
          name="customer"
          label={t('intake.lookup')}
          description={t('intake.lookupHelp')}
          inputWrapperOrder={['label', 'input', 'description']}
          defaultValue={typed}
          onChange={(event) => look(event.currentTarget.value)}
          autoComplete="off"
          maxLength={60}
        />
        <Button type="submit" variant="default">
          {t('intake.find')}
        </Button>
      </div>
      <div aria-live="polite">
        {customers?.length === 0 ? <p className="quiet">{t('intake.noCustomer')}</p> : null}
        {customers && customers.length > 0 ? (
          <ul className={styles.found}>
            {customers.map((customer) => (
              <li key={customer.id}>
                <Link
                  to={`?customer=${encodeURIComponent(customer.name)}&customerId=${customer.id}`}
                  onClick={(event) => choose(event, customer)}
                  aria-current={customer.id === chosen ? 'true' : undefined}
                  preventScrollReset
                >
                  <strong>{customer.name}</strong> <span className="numbers">{customer.phone}</span>
                  <span className="quiet">
                    {' '}
                    {t(`words.customerKind.${customer.kind}`)} · {t('intake.before', { count: customer.complaintCount })}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </Form>
  );
}
