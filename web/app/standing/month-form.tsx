import { Link, useSearchParams } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { withParams } from '#app/list/sort-link.ts';
import { monthBeside } from './addresses.ts';
import { PeriodForm, usePresentMonth } from './period-form.tsx';

/** Chooses the month that is shown, or steps to the one beside. `keep`: parameters that stay. */
export function MonthForm({ month, keep = [], children }: { month: string; keep?: readonly string[]; children?: ReactNode }) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const present = usePresentMonth();
  const to = (wanted: string): string => withParams(params.toString(), { month: wanted, after: null });
  const beside = (
    <>
      <Link to={to(monthBeside(month, -1))}>{t('standing.previousMonth')}</Link>
      {month < present ? <Link to={to(monthBeside(month, 1))}>{t('standing.nextMonth')}</Link> : null}
    </>
  );
  return (
    <PeriodForm months={[{ name: 'month', label: t('standing.month'), month }]} keep={keep} beside={beside}>
      {children}
    </PeriodForm>
  );
}
