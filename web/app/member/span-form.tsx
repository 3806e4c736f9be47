import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PeriodForm } from '#app/standing/period-form.tsx';
import type { Span } from './span.ts';

/** Chooses the first and the last month that are shown. `keep`: parameters that stay. */
export function SpanForm({ span: { from, to }, keep = [], children }: { span: Span; keep?: readonly string[]; children?: ReactNode }) {
  const { t } = useTranslation();
  const months = [
    { name: 'from', label: t('member.from'), month: from },
    { name: 'to', label: t('member.to'), month: to },
  ];
  return (
    <PeriodForm months={months} keep={keep}>
      {children}
    </PeriodForm>
  );
}
