import { Button, TextInput } from '@mantine/core';
import { Form, useSearchParams } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { localDay } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import styles from './standing.module.css';

/** The month that runs where the programme is. */
export function usePresentMonth(): string {
  const { now, timeZone } = useDesk();
  return localDay(now, timeZone).slice(0, 7);
}

/**
 * Chooses the months that are shown; a plain GET form, so that the address is the view.
 *
 * @param months a field for each parameter, with its word and the month it shows
 * @param keep parameters that stay
 * @param beside stands behind the button
 */
export function PeriodForm({
  months,
  keep,
  beside,
  children,
}: {
  months: readonly { readonly name: string; readonly label: string; readonly month: string }[];
  keep: readonly string[];
  beside?: ReactNode;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const present = usePresentMonth();
  return (
    <Form method="get" className={`${styles.month} no-print`} key={params.toString()}>
      {keep.map((name) => (params.get(name) ? <input key={name} type="hidden" name={name} value={params.get(name) ?? ''} /> : null))}
      {months.map(({ name, label, month }) => (
        <TextInput key={name} type="month" name={name} label={label} defaultValue={month} max={present} pattern="\d{4}-\d{2}" />
      ))}
      {children}
      <Button type="submit" variant="default">
        {t('standing.show')}
      </Button>
      {beside}
    </Form>
  );
}
