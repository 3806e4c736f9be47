import { Button } from '@mantine/core';
import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { localDayTime } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import { List, type Column } from '#app/list/list.tsx';

export interface Invitation {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly unitName: string | null;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly state: 'open' | 'expired';
}

/** Invitations that were not accepted yet. */
export function Invitations({ invitations }: { invitations: readonly Invitation[] }) {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  if (invitations.length === 0) return null;
  const columns: Column<Invitation>[] = [
    {
      key: 'name',
      title: t('field.personName'),
      phone: 'lead',
      render: (one) => (
        <>
          {one.name}
          <br />
          <span className="quiet">{one.email}</span>
        </>
      ),
    },
    {
      key: 'roles',
      title: t('field.roles'),
      phone: 'main',
      render: (one) => [one.roles.map((role) => t(`words.role.${role}`)).join('、'), one.unitName].filter(Boolean).join(' · '),
    },
    {
      key: 'until',
      title: t('people.until'),
      figures: true,
      render: (one) => (one.state === 'expired' ? t('people.expired') : localDayTime(one.expiresAt, timeZone)),
    },
    {
      key: 'acts',
      title: t('people.acts'),
      phone: 'side',
      render: (one) => (
        <Form method="post" className="row">
          <input type="hidden" name="form" value="invitation" />
          <input type="hidden" name="target" value={one.id} />
          <Button type="submit" name="act" value="send-again" variant="default" size="xs">
            {t('people.sendAgain')}
          </Button>
          <Button type="submit" name="act" value="cancel" variant="default" size="xs">
            {t('people.cancel')}
          </Button>
        </Form>
      ),
    },
  ];
  return (
    <section className="tight" aria-labelledby="invitations">
      <h2 id="invitations">{t('people.invitations')}</h2>
      <List caption={t('people.invitations')} columns={columns} rows={invitations} rowId={(one) => one.id} empty={null} />
    </section>
  );
}
