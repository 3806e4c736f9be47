import { useTranslation } from 'react-i18next';
import panel from '#app/act/action-panel.module.css';
import { RefusedActs } from '#app/act/refused-acts.tsx';
import { ActionForm } from '#app/form/action-form.tsx';
import { AreaField, RadioField, TextField } from '#app/form/fields.tsx';
import type { FormReply } from '#app/form/reply.ts';
import type { RefundPageFragment } from '#app/gql/graphql.ts';
import { Icon } from '#app/icon/icon.tsx';
import styles from './money.module.css';
import { TypedReturn } from './typed-return.tsx';
import { readable } from './yuan.ts';

interface ActProps {
  readonly refund: RefundPageFragment;
  readonly reply: FormReply | undefined;
  readonly keyBase: string;
}

/** Reasons about who one is; they would only say 'not you'. */
const ABOUT_RIGHTS = new Set(['not_a_party', 'role_missing', 'seat_limited_to_unit', 'system_only']);
const GRAVE = new Set(['deny', 'reject']);

/** What can be done with a refund now, and why something else cannot where that is worth knowing. */
export function RefundActs({ refund, reply, keyBase }: ActProps) {
  const { t } = useTranslation();
  const allowed = refund.actions.filter((action) => action.allowed);
  const refused = refund.actions.filter((action) => !action.allowed && !ABOUT_RIGHTS.has(action.reason ?? ''));
  const first = allowed.find(({ name }) => !GRAVE.has(name))?.name;
  return (
    <div className={panel.panel}>
      {allowed.map(({ name }) => (
        <details key={name} name="act" className={panel.act} open={reply ? reply.form === name : name === first}>
          <summary>
            <Icon name="next" size={14} />
            {t(`refund.command.${name}`)}
          </summary>
          <div className={panel.body}>
            <p className="quiet">{t(`refund.commandHelp.${name}`)}</p>
            <ActForm name={name} refund={refund} reply={reply} keyBase={keyBase} />
          </div>
        </details>
      ))}
      {allowed.length === 0 ? <p className="quiet">{t('refund.noActs')}</p> : null}
      <RefusedActs acts={refused.map(({ name, message }) => ({ key: name, name: t(`refund.command.${name}`), message }))} />
    </div>
  );
}

function ActForm({ name, refund, reply, keyBase }: ActProps & { name: string }) {
  const { t } = useTranslation();
  return (
    <ActionForm
      id={name}
      reply={reply}
      submit={t(`refund.command.${name}`)}
      tone={GRAVE.has(name) ? 'danger' : 'plain'}
      draft={`${refund.id}:${name}`}
      idempotencyKey={`${keyBase}:${name}`}
      hidden={{ command: name, version: refund.version }}
      defaults={name === 'verify' ? { wrong: refund.wrong ?? refund.charged } : { double: 'no' }}
      labels={LABELS(t)}
    >
      <ActFields name={name} refund={refund} />
    </ActionForm>
  );
}

const LABELS = (t: (key: string) => string) => ({
  wrong: t('refund.wrong'),
  double: t('refund.double'),
  reference: t('refund.reference'),
});

function ActFields({ name, refund }: { name: string; refund: RefundPageFragment }) {
  const { t } = useTranslation();
  const { kind, charged, returns } = refund;
  const [single] = returns;
  switch (name) {
    case 'verify':
      return (
        <>
          <div className={styles.typed}>
            <TextField
              name="wrong"
              label={t('refund.wrong')}
              help={t('refund.wrongHelp', { amount: readable(charged) })}
              inputMode="decimal"
              required
              maxLength={20}
            />
          </div>
          <TypedReturn name="wrong" times={single?.times ?? 1} />
          <AreaField name="reason" label={t('refund.reason')} required />
        </>
      );
    case 'approve':
      return (
        <>
          {kind === 'FUNCTION_FEE' ? (
            <RadioField
              name="double"
              label={t('refund.double')}
              choices={returns.map((each, place) => ({
                value: place === 0 ? 'no' : 'yes',
                label: t('refund.returnTimes', { times: each.times, amount: readable(each.amount) }),
                help: t(place === 0 ? 'refund.singleHelp' : 'refund.doubleHelp'),
              }))}
              required
            />
          ) : (
            <p className={styles.reckoned}>
              {t('refund.returnTimes', { times: single?.times ?? 1, amount: readable(single?.amount ?? '') })}
            </p>
          )}
          <AreaField name="reason" label={t('refund.remark')} />
        </>
      );
    case 'credit':
      return (
        <>
          <p className={styles.reckoned}>{t('refund.toCredit', { amount: readable(refund.amount ?? '') })}</p>
          <TextField name="reference" label={t('refund.reference')} help={t('refund.referenceHelp')} required maxLength={100} />
        </>
      );
    default:
      return <AreaField name="reason" label={t('refund.reason')} required />;
  }
}
