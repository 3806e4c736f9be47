import { useTranslation } from 'react-i18next';
import { ActionForm } from '#app/form/action-form.tsx';
import { AreaField, ChoiceField, FileField, TextField } from '#app/form/fields.tsx';
import type { FormReply } from '#app/form/reply.ts';
import type { SuppliesFragment } from '#app/gql/graphql.ts';
import { List, type Column } from '#app/list/list.tsx';
import { OwedList } from './owed-list.tsx';
import { MANUAL_KINDS } from './words.ts';

type Manual = SuppliesFragment['manuals'][number];

interface Acting {
  readonly reply: FormReply | undefined;
  readonly keyBase: string;
}

/** A partner's documents and trainings: what is owed, what is there, and what the viewer may add (REG-10). */
export function SuppliesPage({ card, ...acting }: { card: SuppliesFragment } & Acting) {
  const { t } = useTranslation();
  const columns: Column<Manual>[] = [
    { key: 'kind', title: t('supplies.kindTitle'), phone: 'side', render: (row) => t(`supplies.kind.${row.kind}`) },
    { key: 'service', title: t('supplies.service'), phone: 'side', render: (row) => row.service?.name ?? '' },
    { key: 'title', title: t('supplies.title'), phone: 'lead', render: (row) => <Title manual={row} /> },
    { key: 'version', title: t('supplies.version'), phone: 'side', render: (row) => row.version },
    {
      key: 'valid',
      title: t('supplies.validity'),
      phone: 'main',
      render: (row) => (
        <>
          <span className="numbers">{t('supplies.window', { from: row.validFrom, to: row.validTo ?? t('supplies.open') })}</span>{' '}
          <span className="quiet">{t(row.valid ? 'supplies.valid' : 'supplies.notValid')}</span>
        </>
      ),
    },
    { key: 'more', title: t('supplies.more'), phone: 'main', render: (row) => <More manual={row} card={card} {...acting} /> },
  ];
  return (
    <>
      <section className="panel tight" aria-labelledby="owed">
        <h2 id="owed">{t('supplies.owed')}</h2>
        <OwedList owed={card.owedManuals} />
      </section>
      {card.maySupply ? <SupplyForm card={card} {...acting} /> : null}
      <List
        caption={t('supplies.manuals')}
        columns={columns}
        rows={card.manuals}
        rowId={(row) => row.id}
        empty={<p>{t('supplies.noManuals')}</p>}
      />
    </>
  );
}

function Title({ manual }: { manual: Manual }) {
  if (!manual.file) return manual.title;
  return (
    <a href={`/files/${manual.file.id}`} download>
      {manual.title}
    </a>
  );
}

function SupplyForm({ card, reply, keyBase }: { card: SuppliesFragment } & Acting) {
  const { t } = useTranslation();
  const labels = {
    serviceId: t('supplies.service'),
    kind: t('supplies.kindTitle'),
    title: t('supplies.title'),
    version: t('supplies.version'),
    validFrom: t('supplies.validFrom'),
    validTo: t('supplies.validTo'),
    attachmentId: t('supplies.file'),
  };
  return (
    <details className="panel" open={reply?.form === 'supply_manual'}>
      <summary>{t('supplies.supply')}</summary>
      <ActionForm id="supply_manual" reply={reply} submit={t('supplies.supply')} files idempotencyKey={keyBase} labels={labels}>
        <ChoiceField
          name="serviceId"
          label={labels.serviceId}
          required
          choices={card.services.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <ChoiceField
          name="kind"
          label={labels.kind}
          required
          choices={MANUAL_KINDS.map((value) => ({ value, label: t(`supplies.kind.${value}`) }))}
        />
        <TextField name="title" label={labels.title} required maxLength={200} />
        <TextField name="version" label={labels.version} required maxLength={100} />
        <TextField name="validFrom" label={labels.validFrom} type="date" required />
        <TextField name="validTo" label={labels.validTo} help={t('supplies.validToHelp')} type="date" />
        <FileField name="attachmentId" label={labels.attachmentId} help={t('supplies.fileHelp')} />
      </ActionForm>
    </details>
  );
}

function More({ manual, card, reply, keyBase }: { manual: Manual; card: SuppliesFragment } & Acting) {
  const { t } = useTranslation();
  const attending = `record_attendance-${manual.id}`;
  const ending = `end_manual-${manual.id}`;
  return (
    <>
      {manual.attendees.length > 0 ? (
        <details>
          <summary>{t('supplies.attended', { count: manual.attendance })}</summary>
          <p>{manual.attendees.map(({ name, department }) => [name, department].filter(Boolean).join(' ')).join('；')}</p>
        </details>
      ) : null}
      {manual.kind === 'TRAINING' && card.mayRecordAttendance ? (
        <details open={reply?.form === attending}>
          <summary>{t('supplies.record')}</summary>
          <ActionForm
            id={attending}
            reply={reply}
            hidden={{ manualId: manual.id }}
            submit={t('supplies.record')}
            idempotencyKey={`${keyBase}.a`}
            labels={{ attendees: t('supplies.attendees') }}
          >
            <AreaField name="attendees" label={t('supplies.attendees')} help={t('supplies.attendeesHelp')} required />
          </ActionForm>
        </details>
      ) : null}
      {card.maySupply && manual.valid ? (
        <details open={reply?.form === ending}>
          <summary>{t('supplies.end')}</summary>
          <ActionForm
            id={ending}
            reply={reply}
            hidden={{ manualId: manual.id }}
            submit={t('supplies.end')}
            idempotencyKey={`${keyBase}.e`}
            labels={{ validTo: t('supplies.validTo') }}
          >
            <TextField name="validTo" label={t('supplies.validTo')} help={t('supplies.validToHelp')} type="date" required />
          </ActionForm>
        </details>
      ) : null}
    </>
  );
}
