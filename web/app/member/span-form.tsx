import { Button, TextInput } from '@mantine/core';
import { Form, useSearchParams } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { localDay } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import styles from '#app/standing/standing.module.css';
import type { Span } from './span.ts';

/** Chooses the months that are shown; a plain GET form, so that the address is the view. `keep`: parameters that stay. */
export function SpanForm({ span, keep = [], children }: { span: Span; keep?: readonly string[]; children?: ReactNode }) {
  const { t } = useTranslation();
  const { now, timeZone } = useDesk();
  const [params] = useSearchParams();
  const present = localDay(now, timeZone).slice(0, 7);
  return (
    <Form method="get" className={`${styles.month} no-print`} key={params.toString()}>
      {keep.map((name) => (params.get(name) ? <input key={name} type="hidden" name={name} value={params.get(name) ?? ''} /> : null))}
      <TextInput type="month" name="from" label={t('member.from')} defaultValue={span.from} max={present} pattern="\d{4}-\d{2}" />
      <TextInput type="month" name="to" label={t('member.to')} defaultValue={span.to} max={present} pattern="\d{4}-\d{2}" />
      {children}
      <Button type="submit" variant="default">
        {t('standing.show')}
      </Button>
    </Form>
  );
}
