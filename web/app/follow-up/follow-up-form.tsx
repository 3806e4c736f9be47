import { useTranslation } from 'react-i18next';
import { FoldedForm } from '#app/act/folded-form.tsx';
import type { FormReply } from '#app/form/reply.ts';
import type { FollowUpWholeFragment } from '#app/gql/graphql.ts';
import { FollowUpFields } from './follow-up-fields.tsx';
import { isInPlaceOfOutlet, type FollowUpCommand, type Outlet } from './follow-up-views.ts';

const FIELDS = ['kind', 'unitId', 'demand', 'staff', 'measure', 'dueDay', 'cause', 'result', 'doneDay', 'carriedOut', 'findings', 'reason'];

/** The form of one act: to begin a follow-up, or about the one it belongs to. */
export function FollowUpForm({
  name,
  followUp,
  complaintId,
  outlets,
  concerned,
  reply,
  keyBase,
  open,
}: {
  readonly name: FollowUpCommand;
  readonly followUp: FollowUpWholeFragment | null;
  readonly complaintId: string;
  readonly outlets: readonly Outlet[];
  /** The outlet the complaint is about: the one that is most likely told. */
  readonly concerned: string | null;
  readonly reply: FormReply | undefined;
  readonly keyBase: string;
  readonly open: boolean;
}) {
  const { t } = useTranslation();
  const form = followUp ? `${name}-${followUp.number}` : name;
  const words = followUp && isInPlaceOfOutlet(name, followUp) ? 'report_in_place' : name;
  const word = (field: string): string => (field === 'dueDay' && name === 'check_follow_up' ? 'newDueDay' : field);
  return (
    <FoldedForm
      id={form}
      title={t(`followUp.command.${words}`)}
      help={t(`followUp.commandHelp.${words}`)}
      open={open}
      reply={reply}
      submit={t(`followUp.submit.${words}`)}
      tone={name === 'withdraw_follow_up' ? 'danger' : 'plain'}
      draft={`${complaintId}:${form}`}
      idempotencyKey={`${keyBase}:${form}`}
      hidden={{ command: name, ...(followUp ? { followUpId: followUp.id, version: followUp.version } : {}) }}
      defaults={name === 'order_follow_up' ? { unitId: outlets.find(({ id }) => id === concerned)?.id ?? '' } : {}}
      labels={Object.fromEntries(FIELDS.map((field) => [field, t(`followUp.field.${word(field)}`)]))}
    >
      <FollowUpFields name={name} kind={followUp?.kind} outlets={outlets} />
    </FoldedForm>
  );
}
