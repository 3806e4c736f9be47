import { Button } from '@mantine/core';
import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { localDayTime } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import { ActionForm } from '#app/form/action-form.tsx';
import type { FormReply } from '#app/form/reply.ts';
import { Sure } from '#app/form/sure.tsx';
import { List, type Column } from '#app/list/list.tsx';
import { RightsFields } from './rights-fields.tsx';
import styles from './people.module.css';

export interface Person {
  readonly seatId: string;
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly string[];
  readonly unitId: string | null;
  readonly unitName: string | null;
  readonly unitLimited: boolean;
  readonly totp: boolean;
  readonly lastSignInAt: string | null;
  readonly openSessions: number;
}

interface Props {
  readonly people: readonly Person[];
  readonly roles: readonly string[];
  readonly units: readonly { id: string; name: string }[];
  readonly reply: FormReply | undefined;
  readonly me: string;
}

/** The organisation's people: who may what, since when they were last here, and how to change it. */
export function PersonList({ people, roles, units, reply, me }: Props) {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  const columns: Column<Person>[] = [
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
    { key: 'roles', title: t('field.roles'), phone: 'main', render: (one) => one.roles.map((role) => t(`words.role.${role}`)).join('、') },
    {
      key: 'unit',
      title: t('field.unitId'),
      render: (one) => (one.unitName ? `${one.unitName}${one.unitLimited ? t('people.limited') : ''}` : '—'),
    },
    { key: 'totp', title: t('account.totp'), render: (one) => t(one.totp ? 'people.on' : 'people.off') },
    {
      key: 'last',
      title: t('people.lastSignIn'),
      figures: true,
      render: (one) => (one.lastSignInAt ? localDayTime(one.lastSignInAt, timeZone) : t('people.never')),
    },
    {
      key: 'acts',
      title: t('people.acts'),
      phone: 'side',
      render: (one) => (
        <details open={reply?.form === `change-${one.seatId}` || reply?.form === `seat-${one.seatId}`}>
          <summary>{t('people.edit')}</summary>
          <div className={`stack ${styles.change}`}>
            <ActionForm
              id={`change-${one.seatId}`}
              reply={reply}
              hidden={{ act: 'change', target: one.seatId }}
              defaults={{ roles: one.roles, unitId: one.unitId ?? '', unitLimited: one.unitLimited ? 'on' : '' }}
              submit={t('people.save')}
            >
              <RightsFields roles={roles} units={units} given={one.roles} />
            </ActionForm>
            {one.openSessions > 0 ? (
              <Form method="post">
                <input type="hidden" name="form" value={`seat-${one.seatId}`} />
                <input type="hidden" name="target" value={one.seatId} />
                <Button type="submit" name="act" value="end-sessions" variant="default" size="xs">
                  {t('people.endSignIns', { count: one.openSessions })}
                </Button>
              </Form>
            ) : null}
            {one.personId === me ? null : (
              <Sure word={t('people.remove')} help={t('people.removeHelp', { name: one.name })}>
                <input type="hidden" name="form" value={`seat-${one.seatId}`} />
                <input type="hidden" name="target" value={one.seatId} />
                <Button type="submit" name="act" value="remove" color="red" variant="outline" size="xs">
                  {t('people.removeSure')}
                </Button>
              </Sure>
            )}
          </div>
        </details>
      ),
    },
  ];
  return (
    <section className="tight" aria-labelledby="people">
      <h2 id="people">{t('people.all', { count: people.length })}</h2>
      <List caption={t('people.title')} columns={columns} rows={people} rowId={(one) => one.seatId} empty={<p>{t('people.nobody')}</p>} />
    </section>
  );
}
