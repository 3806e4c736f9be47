import { useTranslation } from 'react-i18next';
import { localDayTime } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import type { DutyNowFragment, ReportContactFragment } from '#app/gql/graphql.ts';

/** Who receives, how that person is reached, why, and until when (REG-08). */
export function ReceiverLines({ receiver }: { receiver: DutyNowFragment }) {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  const { contact, reason, role, until, roles } = receiver;
  if (!contact || !role)
    return (
      <p>
        <strong>{t('report.everySeat', { roles: roles.map((each) => t(`words.role.${each}`)).join('、') })}</strong>{' '}
        <span className="quiet">{t(`report.reason.${reason}`)}</span>
      </p>
    );
  return (
    <div className="tight">
      <p>
        <strong>{contact.name}</strong> {t(`report.field.${role}`)} <span className="quiet">{t(`report.reason.${reason}`)}</span>
      </p>
      <p className="numbers">
        <Reached contact={contact} />
      </p>
      {until == null ? null : <p className="quiet numbers">{t('report.until', { at: localDayTime(until, timeZone) })}</p>}
    </div>
  );
}

/** Phone, mobile and mail of a contact. */
export function Reached({ contact }: { contact: ReportContactFragment }) {
  const { phone, mobile, email } = contact;
  return (
    <>
      <a href={`tel:${phone}`}>{spoken(phone)}</a>
      {mobile == null ? null : (
        <>
          {' · '}
          <a href={`tel:${mobile}`}>{spoken(mobile)}</a>
        </>
      )}
      {' · '}
      <a href={`mailto:${email}`}>{email}</a>
    </>
  );
}

/** A number of mainland China as people read it; another stays as it is. */
export const spoken = (number: string): string =>
  number.replace(/^\+86(1\d{10})$/, '$1').replace(/^\+86(10|2\d|[3-9]\d{2})(\d{7,8})$/, '0$1-$2');
