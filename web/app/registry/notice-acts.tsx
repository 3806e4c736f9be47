import { Button } from '@mantine/core';
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import panel from '#app/act/action-panel.module.css';
import { RefusedActs } from '#app/act/refused-acts.tsx';
import { ActionForm } from '#app/form/action-form.tsx';
import { AreaField, CheckField } from '#app/form/fields.tsx';
import type { FormReply } from '#app/form/reply.ts';
import type { NoticePageFragment } from '#app/gql/graphql.ts';
import { Icon } from '#app/icon/icon.tsx';
import { useFieldName } from './use-card-words.ts';

/** Given without any word: one press. */
const AT_ONCE = new Set(['acknowledge', 'confirm_informed']);
const GRAVE = new Set(['reject', 'withdraw']);
/** Reasons about who one is; they would only say 'not you'. */
const ABOUT_RIGHTS = new Set(['not_a_party', 'role_missing', 'system_only', 'no_emergency', 'no_exception_asked']);

/** What can be done with a notice now, and why something else cannot where that is worth knowing. */
export function NoticeActs({ notice, reply, keyBase }: { notice: NoticePageFragment; reply: FormReply | undefined; keyBase: string }) {
  const { t } = useTranslation();
  const allowed = notice.actions.filter((action) => action.allowed);
  const refused = notice.actions.filter((action) => !action.allowed && !ABOUT_RIGHTS.has(action.reason ?? ''));
  // What it said need not be typed again.
  const ended = notice.actions.some(({ name, reason }) => name === 'revise' && reason === 'notice_ended');
  const own = allowed.filter(({ name }) => name !== 'revise');
  return (
    <div className={panel.panel}>
      {allowed.some(({ name }) => name === 'revise') ? (
        <p className={panel.atOnce}>
          <Button component={Link} to={`/registry/edit?draft=${notice.id}`} variant="default" fullWidth>
            {t('changeNotice.command.revise')}
          </Button>
        </p>
      ) : null}
      {ended ? (
        <p className={panel.atOnce}>
          <Button component={Link} to={`/registry/edit?from=${notice.id}`} variant="default" fullWidth>
            {t('changeNotice.takeUpAgain')}
          </Button>
        </p>
      ) : null}
      {own.map(({ name }) => (
        <Act key={name} name={name} notice={notice} reply={reply} idempotencyKey={`${keyBase}:${name}`} />
      ))}
      {allowed.length === 0 && !ended ? <p className="quiet">{t('changeNotice.noActs')}</p> : null}
      <RefusedActs acts={refused.map(({ name, message }) => ({ key: name, name: t(`changeNotice.command.${name}`), message }))} />
    </div>
  );
}

function Act({
  name,
  notice,
  reply,
  idempotencyKey,
}: {
  name: string;
  notice: NoticePageFragment;
  reply: FormReply | undefined;
  idempotencyKey: string;
}) {
  const { t } = useTranslation();
  const title = t(`changeNotice.command.${name}`);
  const form = (
    <ActionForm
      id={name}
      reply={reply}
      submit={title}
      tone={GRAVE.has(name) ? 'danger' : 'plain'}
      draft={`${notice.id}:${name}`}
      idempotencyKey={idempotencyKey}
      hidden={{ command: name, version: notice.version }}
      labels={name === 'approve_emergency' ? { reason: t('changeNotice.remark') } : {}}
    >
      {name === 'submit' ? (
        <Overlaps notice={notice} />
      ) : AT_ONCE.has(name) ? null : (
        <AreaField
          name="reason"
          {...(name === 'approve_emergency' ? { label: t('changeNotice.remark') } : {})}
          required={name === 'reject' || name === 'grant_exception'}
        />
      )}
    </ActionForm>
  );
  if (AT_ONCE.has(name)) return <div className={panel.atOnce}>{form}</div>;
  return (
    <details name="act" className={panel.act} open={reply ? reply.form === name : name === 'submit'}>
      <summary>
        <Icon name="next" size={14} />
        {title}
      </summary>
      <div className={panel.body}>
        <p className="quiet">{t(`changeNotice.commandHelp.${name}`)}</p>
        {form}
      </div>
    </details>
  );
}

/** The open notices that a draft would end; each must be named. */
function Overlaps({ notice }: { notice: NoticePageFragment }) {
  const { t } = useTranslation();
  const fieldName = useFieldName();
  return (
    <>
      {[...Map.groupBy(notice.conflicts, ({ changeNoticeId }) => changeNoticeId)].map(([id, conflicts]) => (
        <CheckField
          key={id}
          name="replaces"
          value={id}
          label={t('changeNotice.replaces', { fields: conflicts.map(fieldName).join('、') })}
          help={null}
        />
      ))}
    </>
  );
}
