import { useTranslation } from 'react-i18next';
import { TickList } from '#app/conduct/tick-list.tsx';
import { ActionForm } from '#app/form/action-form.tsx';
import { AreaField, ChoiceField, FileField, TextField } from '#app/form/fields.tsx';
import type { FormReply } from '#app/form/reply.ts';
import type { PlanVersionFragment } from '#app/gql/graphql.ts';
import { KINDS } from '#app/intake/words.ts';
import { PLAN_PARTS } from './plan-parts.ts';

interface PlanFormProps {
  readonly reply: FormReply | undefined;
  readonly keyBase: string;
  readonly desk: { readonly today: string; readonly outlets: readonly { readonly id: string; readonly name: string }[] };
  /** The plan whose next version is written, with the version written last; null: a new plan. */
  readonly before: { readonly id: string; readonly version: PlanVersionFragment } | null;
}

/** The form of a plan: a new one, or another version of one that is there (ASC-02). */
export function PlanForm({ reply, keyBase, desk, before }: PlanFormProps) {
  const { t } = useTranslation();
  const form = before === null ? 'write' : 'revise';
  const version = before?.version;
  const labels = {
    kind: t('list.kind'),
    title: t('plan.title'),
    validFrom: t('plan.validFrom'),
    outletIds: t('plan.outlets'),
    ...Object.fromEntries(PLAN_PARTS.map((part) => [part, t(`plan.part.${part}`)])),
    change: t('plan.change'),
    keptFileIds: t('plan.keptFiles'),
    attachmentIds: t('plan.files'),
  };
  const texts = version === undefined ? {} : Object.fromEntries(PLAN_PARTS.map((part) => [part, version[part]]));
  return (
    <ActionForm
      id={form}
      reply={reply}
      submit={t(version === undefined ? 'plan.write' : 'plan.saveVersion')}
      files
      draft={before === null ? 'response-plan:write' : `${before.id}:revise`}
      idempotencyKey={keyBase}
      labels={labels}
      hidden={version === undefined ? {} : { version: version.version }}
      defaults={{
        ...texts,
        title: version?.title ?? '',
        validFrom: desk.today,
        outletIds: version?.outlets.map(({ id }) => id) ?? [],
        keptFileIds: version?.files.map(({ id }) => id) ?? [],
      }}
    >
      {before === null ? (
        <ChoiceField
          name="kind"
          label={labels.kind}
          help={t('plan.kindHelp')}
          required
          choices={KINDS.map((value) => ({ value, label: t(`words.kind.${value}`) }))}
        />
      ) : null}
      <TextField name="title" label={labels.title} help={t('plan.titleHelp')} required maxLength={200} />
      <TextField name="validFrom" label={labels.validFrom} help={t('plan.validFromHelp')} type="date" required min={desk.today} />
      {desk.outlets.length > 0 ? (
        <TickList
          name="outletIds"
          legend={t('plan.outletsLegend')}
          ticks={desk.outlets.map(({ id, name }) => ({ value: id, label: name }))}
        />
      ) : null}
      {PLAN_PARTS.map((part) => (
        <AreaField
          key={part}
          name={part}
          label={t(`plan.part.${part}`)}
          help={t(`plan.partHelp.${part}`)}
          rows={part === 'steps' ? 6 : 3}
          required
        />
      ))}
      {version === undefined ? null : (
        <>
          <TextField name="change" label={labels.change} help={t('plan.changeHelp')} required maxLength={200} />
          {version.files.length > 0 ? (
            <TickList
              name="keptFileIds"
              legend={labels.keptFileIds}
              ticks={version.files.map(({ id, fileName }) => ({ value: id, label: fileName }))}
            />
          ) : null}
        </>
      )}
      <FileField name="attachmentIds" label={labels.attachmentIds} help={t('plan.filesHelp')} multiple />
    </ActionForm>
  );
}
