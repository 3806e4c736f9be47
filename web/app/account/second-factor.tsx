import { useTranslation } from 'react-i18next';
import { ActionForm } from '#app/form/action-form.tsx';
import { TextField } from '#app/form/fields.tsx';
import type { FormReply } from '#app/form/reply.ts';
import styles from './account.module.css';

interface Props {
  readonly person: { readonly totp: boolean; readonly recoveryCodesLeft: number };
  readonly reply: FormReply | undefined;
  readonly setUp: { readonly qr: string; readonly secret: string } | null;
  readonly codes: readonly string[] | null;
}

/** The code of an app on top of the password: set-up with a picture drawn by the server, recovery codes shown once. */
export function SecondFactor({ person, reply, setUp, codes }: Props) {
  const { t } = useTranslation();
  return (
    <section className="panel stack" aria-labelledby="totp">
      <h2 id="totp">{t('account.totp')}</h2>
      <p>{person.totp ? t('account.totpOn', { count: person.recoveryCodesLeft }) : t('account.totpOff')}</p>
      {codes ? (
        <div className="tight">
          <h3>{t('account.codes')}</h3>
          <p>{t('account.codesHelp')}</p>
          <ul className={styles.codes}>
            {codes.map((code) => (
              <li key={code}>
                <code>{code}</code>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {setUp ? (
        <div className={styles.setUp}>
          <div className={styles.qr} role="img" aria-label={t('account.qr')} dangerouslySetInnerHTML={{ __html: setUp.qr }} />
          <div className="stack">
            <p>{t('account.scan')}</p>
            <p>
              {t('account.secret')} <code>{setUp.secret}</code>
            </p>
            <ConfirmForm reply={reply} />
          </div>
        </div>
      ) : reply?.form === 'totp-confirm' ? (
        <ConfirmForm reply={reply} />
      ) : null}
      {person.totp ? (
        <div className="columns">
          <ActionForm id="totp-codes" reply={reply} submit={t('account.newCodes')}>
            <TextField name="password" type="password" required autoComplete="current-password" />
          </ActionForm>
          <ActionForm id="totp-end" reply={reply} submit={t('account.endTotp')} tone="danger">
            <TextField name="password" type="password" required autoComplete="current-password" />
          </ActionForm>
        </div>
      ) : setUp || reply?.form === 'totp-confirm' ? null : (
        <ActionForm id="totp-set-up" reply={reply} submit={t('account.startTotp')}>
          <TextField name="password" type="password" required autoComplete="current-password" />
        </ActionForm>
      )}
    </section>
  );
}

function ConfirmForm({ reply }: { reply: FormReply | undefined }) {
  const { t } = useTranslation();
  return (
    <ActionForm id="totp-confirm" reply={reply} submit={t('account.confirmTotp')}>
      <TextField name="code" required inputMode="numeric" autoComplete="one-time-code" maxLength={12} />
    </ActionForm>
  );
}
