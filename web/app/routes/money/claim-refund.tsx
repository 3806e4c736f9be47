import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { localDay } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import { ActionForm } from '#app/form/action-form.tsx';
import { AreaField, ChoiceField, RadioField, TextField } from '#app/form/fields.tsx';
import { submittedForm } from '#app/form/submitted.server.ts';
import { CarrierClaimWorldDocument, PartnerClaimWorldDocument } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import { claimRefund } from '#app/money/give-refund-command.server.ts';
import styles from '#app/money/money.module.css';
import { TypedReturn } from '#app/money/typed-return.tsx';
import { requireRegistry } from '#app/registry/registry-face.server.ts';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';
import { monthBeside } from '#app/standing/addresses.ts';

export const meta: MetaFunction = ({ matches }) => titled(matches, 'claimRefund');

/** What a claim chooses from, and the complaint of the address. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireRegistry(asking);
  const number = new URL(request.url).searchParams.get('complaint')?.slice(0, 40) ?? '';
  const { data } =
    viewer.face === 'carrier'
      ? await graph(asking, viewer, CarrierClaimWorldDocument, { number })
      : await graph(asking, viewer, PartnerClaimWorldDocument, { number });
  return {
    face: viewer.face,
    number,
    complaint: data.complaint ?? null,
    services: data.services ?? [],
    times: data.terms?.times ?? 1,
    keyBase: crypto.randomUUID(),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireRegistry(asking);
  return claimRefund(asking, viewer, await submittedForm(asking));
}

export default function ClaimRefund() {
  const { t } = useTranslation();
  const { now, timeZone } = useDesk();
  const { face, number, complaint, services, times, keyBase } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const present = localDay(now, timeZone).slice(0, 7);
  const labels = Object.fromEntries(
    ['number', 'kind', 'serviceId', 'item', 'month', 'charged', 'reason'].map((name) => [name, t(`refund.field.${name}`)]),
  );
  return (
    <div className="stack">
      <PageHead title={t('refund.claim')} purpose={t(`refund.claimPurpose.${face}`)}>
        {complaint ? <Link to={`/complaints/${complaint.id}`}>{t('refund.toComplaint')}</Link> : null}
      </PageHead>
      {complaint ? (
        <p className="panel">
          <span className="numbers">{complaint.number}</span> {complaint.subject}
        </p>
      ) : null}
      <section className="panel">
        <ActionForm
          id="claim"
          reply={reply}
          submit={t('refund.submitClaim')}
          draft="claim_refund"
          idempotencyKey={keyBase}
          labels={labels}
          defaults={{ number, kind: 'WRONG_CHARGE', serviceId: complaint?.service?.id ?? '', month: monthBeside(present, -1) }}
        >
          <TextField name="number" label={labels['number']} help={t('refund.numberHelp')} required maxLength={40} />
          <RadioField
            name="kind"
            label={labels['kind']}
            choices={(['WRONG_CHARGE', 'FUNCTION_FEE'] as const).map((kind) => ({
              value: kind,
              label: t(`words.refundKind.${kind}`),
              help: t(`refund.kindHelp.${kind}`, { times }),
            }))}
            required
          />
          <ChoiceField
            name="serviceId"
            label={labels['serviceId']}
            empty={t('settlement.choose')}
            required
            choices={
              face === 'partner'
                ? services.map(({ id, name }) => ({ value: id, label: name }))
                : [...Map.groupBy(services, ({ provider }) => provider.shortName)].map(([group, items]) => ({
                    group,
                    items: items.map(({ id, name }) => ({ value: id, label: name })),
                  }))
            }
          />
          <TextField name="item" label={labels['item']} help={t('refund.itemHelp')} required maxLength={200} />
          <TextField type="month" name="month" label={labels['month']} help={t('refund.monthHelp')} max={present} required />
          <div className={styles.typed}>
            <TextField
              name="charged"
              label={labels['charged']}
              help={t('refund.chargedHelp')}
              inputMode="decimal"
              required
              maxLength={20}
            />
          </div>
          <TypedReturn name="charged" times={times} />
          <AreaField name="reason" label={labels['reason']} help={t('refund.reasonHelp')} required />
        </ActionForm>
      </section>
    </div>
  );
}

export const ErrorBoundary = RouteError;
