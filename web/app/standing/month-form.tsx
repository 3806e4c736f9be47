import { Button, TextInput } from '@mantine/core';
import { Form, Link, useSearchParams } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDesk } from '#app/clock/now.tsx';
import { localDay } from '#app/clock/day-time.ts';
import { withParams } from '#app/list/sort-link.ts';
import { monthBeside } from './addresses.ts';
import styles from './standing.module.css';

/** Chooses the month that is shown; a plain GET form, so that the address is the view. `keep`: parameters that stay. */
export function MonthForm({ month, keep = [], children }: { month: string; keep?: readonly string[]; children?: ReactNode }) {
  const { t } = useTranslation();
  const { now, timeZone } = useDesk();
  const [params] = useSearchParams();
  const present = localDay(now, timeZone).slice(0, 7);
  const to = (wanted: string): string => withParams(params.toString(), { month: wanted, after: null });
  return (
    <Form method="get" className={`${styles.month} no-print`} key={params.toString()}>
      {keep.map((name) => (params.get(name) ? <input key={name} type="hidden" name={name} value={params.get(name) ?? ''} /> : null))}
      <TextInput type="month" name="month" label={t('standing.month')} defaultValue={month} max={present} pattern="\d{4}-\d{2}" />
      {children}
      <Button type="submit" variant="default">
        {t('standing.show')}
      </Button>
      <Link to={to(monthBeside(month, -1))}>{t('standing.previousMonth')}</Link>
      {month < present ? <Link to={to(monthBeside(month, 1))}>{t('standing.nextMonth')}</Link> : null}
    </Form>
  );
}
