import { useTranslation } from 'react-i18next';
import panel from '#app/act/action-panel.module.css';
import { RefusedActs } from '#app/act/refused-acts.tsx';
import { ActionForm } from '#app/form/action-form.tsx';
import { AreaField, ChoiceField, TextField } from '#app/form/fields.tsx';
import type { FormReply } from '#app/form/reply.ts';
import type { SettlementPageFragment } from '#app/gql/graphql.ts';
import { Icon } from '#app/icon/icon.tsx';
import styles from './money.module.css';
import { readable } from './yuan.ts';

interface ActProps {
  readonly settlement: SettlementPageFragment;
  /** The month's share as it is known from outside; null: it is not. */
  readonly share: string | null;
  readonly reply: FormReply | undefined;
  readonly keyBase: string;
}

/** What the clerk can do with a month, each with what it means; and why something else cannot be done now. */
export function SettlementActs({ settlement, share, reply, keyBase }: ActProps) {
  const { t } = useTranslation();
  const { actions, lines } = settlement;
  const standing = lines.filter(({ kind, countered }) => kind !== 'COUNTER' && !countered);
  const offered = actions.filter(({ name, allowed }) => allowed && (name !== 'counter' || standing.length > 0));
  const first = offered.find(({ name }) => name === 'settle' || name === 'enter_share')?.name;
  return (
    <div className={panel.panel}>
      {offered.map(({ name }) => (
        <details key={name} name="act" className={panel.act} open={reply ? reply.form === name : name === first}>
          <summary>
            <Icon name="next" size={14} />
            {t(`settlement.command.${name}`)}
          </summary>
          <div className={panel.body}>
            <p className="quiet">{t(`settlement.commandHelp.${name}`, { month: settlement.openMonth })}</p>
            <ActionForm
              id={name}
              reply={reply}
              submit={t(`settlement.command.${name}`)}
              tone={name === 'counter' ? 'danger' : 'plain'}
              idempotencyKey={`${keyBase}:${name}`}
              hidden={{ command: name, version: settlement.version, month: settlement.openMonth, shareOf: settlement.month }}
              defaults={name === 'enter_share' && share !== null ? { amount: share } : {}}
              labels={{
                amount: t('settlement.field.amount'),
                reference: t('settlement.field.reference'),
                postingId: t('settlement.field.posting'),
              }}
            >
              <ActFields name={name} share={share} settlement={settlement} standing={standing} />
            </ActionForm>
          </div>
        </details>
      ))}
      <RefusedActs
        acts={actions
          .filter(({ allowed, reason }) => !allowed && reason !== 'role_missing' && reason !== 'seat_limited_to_unit')
          .map(({ name, message }) => ({ key: name, name: t(`settlement.command.${name}`), message }))}
      />
    </div>
  );
}

function ActFields({
  name,
  share,
  settlement,
  standing,
}: {
  name: string;
  share: string | null;
  settlement: SettlementPageFragment;
  standing: SettlementPageFragment['lines'];
}) {
  const { t } = useTranslation();
  switch (name) {
    case 'enter_share':
      return <AmountField help={t(share === null ? 'settlement.shareHelp' : 'settlement.shareKnownHelp', { month: settlement.month })} />;
    case 'enter_payment':
      return (
        <>
          <AmountField help={t('settlement.paymentHelp', { amount: readable(settlement.closing) })} />
          <TextField name="reference" label={t('settlement.field.reference')} required maxLength={100} />
        </>
      );
    case 'counter':
      return (
        <>
          <ChoiceField
            name="postingId"
            label={t('settlement.field.posting')}
            empty={t('settlement.choose')}
            required
            choices={standing.map(({ id, kind, amount, refundReference, reason }) => ({
              value: id,
              label: [t(`settlement.posting.${kind}`), readable(amount), refundReference ?? reason].filter(Boolean).join(' · '),
            }))}
          />
          <AreaField name="reason" label={t('refund.reason')} required />
        </>
      );
    default:
      return (
        <p className={styles.reckoned}>
          {t('settlement.toSettle', { closing: readable(settlement.closing), toDeduct: readable(settlement.toDeduct) })}
        </p>
      );
  }
}

function AmountField({ help }: { help: string }) {
  const { t } = useTranslation();
  return (
    <div className={styles.typed}>
      <TextField name="amount" label={t('settlement.field.amount')} help={help} inputMode="decimal" required maxLength={20} />
    </div>
  );
}
