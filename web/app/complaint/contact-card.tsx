import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { ActionForm } from '#app/form/action-form.tsx';
import { AreaField } from '#app/form/fields.tsx';
import type { FormReply } from '#app/form/reply.ts';
import type { PageFragment } from '#app/gql/graphql.ts';
import styles from './complaint.module.css';

interface Contact {
  readonly name: string;
  readonly phone: string;
  readonly email?: string | null;
  readonly address?: string | null;
}

/** The customer: masked where the viewer may not see the data now; a reveal asks for a reason and is logged. */
export function ContactCard({
  complaint,
  revealed,
  reply,
  keyBase,
}: {
  complaint: PageFragment;
  revealed: Contact | null;
  reply: FormReply | undefined;
  keyBase: string;
}) {
  const { t } = useTranslation();
  const { contact, customer } = complaint;
  const shown = revealed ?? contact;
  const reveal = complaint.actions.find((action) => action.name === 'reveal_contact');
  const mayReveal = contact?.masked && !revealed && reveal?.allowed;
  return (
    <section className="panel tight" aria-labelledby="customer">
      <h2 id="customer">{t('complaint.customer')}</h2>
      {shown ? (
        <dl className={`facts ${revealed ? styles.revealed : ''}`}>
          <dt>{t('field.name')}</dt>
          <dd>{shown.name}</dd>
          <dt>{t('field.phone')}</dt>
          <dd className="numbers">{contact?.masked && !revealed ? shown.phone : <a href={`tel:${shown.phone}`}>{shown.phone}</a>}</dd>
          {shown.email ? (
            <>
              <dt>{t('field.email')}</dt>
              <dd>{shown.email}</dd>
            </>
          ) : null}
          {shown.address ? (
            <>
              <dt>{t('field.address')}</dt>
              <dd>{shown.address}</dd>
            </>
          ) : null}
        </dl>
      ) : (
        <p className="quiet">{t('complaint.noContact')}</p>
      )}
      {revealed ? (
        <p className="quiet" role="status">
          {t('complaint.revealed')}
        </p>
      ) : null}
      {contact?.masked && !revealed ? <p className="quiet">{t('complaint.masked')}</p> : null}
      {customer ? (
        <p>
          <Link to={`/complaints?view=all&customer=${customer.id}`}>{t('complaint.history', { count: customer.complaintCount })}</Link>
        </p>
      ) : null}
      {mayReveal ? (
        <details open={reply?.form === 'reveal_contact'}>
          <summary>{t('command.reveal_contact')}</summary>
          <ActionForm
            id="reveal_contact"
            reply={reply}
            submit={t('submit.reveal_contact')}
            hidden={{ command: 'reveal_contact' }}
            labels={{ reason: t('field.revealReason') }}
            idempotencyKey={`${keyBase}:reveal_contact`}
          >
            <AreaField name="reason" label={t('field.revealReason')} required rows={2} />
          </ActionForm>
        </details>
      ) : null}
    </section>
  );
}
