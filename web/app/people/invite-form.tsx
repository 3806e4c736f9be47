import { useTranslation } from 'react-i18next';
import { ActionForm } from '#app/form/action-form.tsx';
import { TextField } from '#app/form/fields.tsx';
import type { FormReply } from '#app/form/reply.ts';
import { RightsFields } from './rights-fields.tsx';

/** Invites a person by mail into the organisation. */
export function InviteForm({
  roles,
  units,
  reply,
}: {
  roles: readonly string[];
  units: readonly { id: string; name: string }[];
  reply: FormReply | undefined;
}) {
  const { t } = useTranslation();
  return (
    <details className="panel" open={reply?.form === 'invite'}>
      <summary>
        <strong>{t('people.invite')}</strong>
      </summary>
      <div style={{ paddingTop: 12 }}>
        <ActionForm
          id="invite"
          reply={reply}
          hidden={{ act: 'invite' }}
          labels={{ name: t('field.personName') }}
          submit={t('people.sendInvitation')}
        >
          <div className="columns">
            <TextField name="name" label={t('field.personName')} required maxLength={60} />
            <TextField name="email" type="email" required maxLength={254} />
          </div>
          <RightsFields roles={roles} units={units} given={[]} />
        </ActionForm>
      </div>
    </details>
  );
}
