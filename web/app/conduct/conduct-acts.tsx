import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import panel from '#app/act/action-panel.module.css';
import { RefusedActs } from '#app/act/refused-acts.tsx';
import { ActionForm } from '#app/form/action-form.tsx';
import type { FormReply } from '#app/form/reply.ts';
import type { ActionLineFragment } from '#app/gql/graphql.ts';
import { Icon } from '#app/icon/icon.tsx';

interface ActsProps {
  /** What is acted on. */
  readonly id: string;
  readonly actions: readonly ActionLineFragment[];
  readonly reply: FormReply | undefined;
  readonly keyBase: string;
  readonly hidden?: Readonly<Record<string, string | number>>;
  readonly defaults?: Readonly<Record<string, string>>;
  readonly labels?: Readonly<Record<string, string>>;
  readonly places?: Readonly<Record<string, string>>;
  readonly fields: (name: string) => ReactNode;
  /** Said where the viewer can do nothing: what comes next, and by whom. */
  readonly nothing?: string;
  /** The texts that name and explain the commands. */
  readonly words?: 'conduct' | 'accountability' | 'bulletin' | 'summary';
}

/** Reasons about who one is; they would only say 'not you'. */
const ABOUT_RIGHTS = new Set(['not_a_party', 'role_missing', 'seat_limited_to_unit', 'system_only']);
const GRAVE = new Set(['decline', 'decline_ending', 'approve_ending', 'lift', 'return_plan', 'dismiss', 'bar_from_awards', 'revoke']);

/** What can be done with a part of a partner's or member's conduct now, each act a form, and why something else cannot where that is worth knowing. */
export function ConductActs({
  id,
  actions,
  reply,
  keyBase,
  hidden = {},
  defaults = {},
  labels = {},
  places = {},
  fields,
  words = 'conduct',
  nothing,
}: ActsProps) {
  const { t } = useTranslation();
  const allowed = actions.filter((action) => action.allowed);
  const refused = actions.filter((action) => !action.allowed && !ABOUT_RIGHTS.has(action.reason ?? ''));
  const first = allowed.find(({ name }) => !GRAVE.has(name))?.name;
  return (
    <div className={panel.panel}>
      {allowed.map(({ name }) => (
        <details key={name} name="act" className={panel.act} open={reply ? reply.form === name : name === first}>
          <summary>
            <Icon name="next" size={14} />
            {t(`${words}.command.${name}`)}
          </summary>
          <div className={panel.body}>
            <p className="quiet">{t(`${words}.commandHelp.${name}`)}</p>
            <ActionForm
              id={name}
              reply={reply}
              submit={t(`${words}.command.${name}`)}
              tone={GRAVE.has(name) ? 'danger' : 'plain'}
              draft={`${id}:${name}`}
              idempotencyKey={`${keyBase}:${name}`}
              hidden={{ command: name, ...hidden }}
              defaults={defaults}
              labels={{ reason: t('conduct.reason'), ...labels }}
              places={places}
            >
              {fields(name)}
            </ActionForm>
          </div>
        </details>
      ))}
      {allowed.length === 0 ? <p className="quiet">{nothing ?? t('conduct.noActs')}</p> : null}
      <RefusedActs acts={refused.map(({ name, message }) => ({ key: name, name: t(`${words}.command.${name}`), message }))} />
    </div>
  );
}
