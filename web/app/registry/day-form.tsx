import { Button, TextInput } from '@mantine/core';
import { Form, Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import query from '#app/list/query-form.module.css';

/** Chooses the day whose registry is shown; a plain GET form, so that the address is the view. */
export function DayForm({ day, chosen, children }: { day: string; chosen: boolean; children?: ReactNode }) {
  const { t } = useTranslation();
  return (
    <Form method="get" className={query.form} key={day}>
      <div className={query.first} style={{ alignItems: 'end' }}>
        {children}
        <TextInput type="date" name="day" label={t('card.day')} defaultValue={day} />
        <Button type="submit" variant="default">
          {t('card.show')}
        </Button>
        {chosen ? <Link to="?">{t('card.today')}</Link> : null}
      </div>
    </Form>
  );
}
