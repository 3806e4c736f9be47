import { Button } from '@mantine/core';
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionForm } from '#app/form/action-form.tsx';
import { submittedForm } from '#app/form/submitted.server.ts';
import { PartnerCardDocument, PartnerChangeNoticeDocument } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import { cardDefaults } from '#app/registry/card-form.ts';
import { CardFormFields } from '#app/registry/card-form-fields.tsx';
import { editCard } from '#app/registry/edit-card.server.ts';
import { requireSide } from '#app/registry/registry-face.server.ts';
import { Review } from '#app/registry/review.tsx';
import { useFormLabels } from '#app/registry/use-form-labels.ts';
import { Gap } from '#app/shell/error-page.tsx';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';

const FORM = 'edit_card';

export const meta: MetaFunction = ({ matches }) => titled(matches, 'editCard');

/** Notices that came to nothing: what they said may be taken up again. */
const CAME_TO_NOTHING = ['REJECTED', 'WITHDRAWN', 'REPLACED'];

/** The card as it is, the earliest day of a change, and the draft that is to be gone on with or the ended notice to begin from. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireSide(asking, 'partner');
  const { searchParams } = new URL(request.url);
  const [draftId, fromId] = [searchParams.get('draft'), searchParams.get('from')];
  const changeNoticeId = draftId ?? fromId;
  const [own, opened] = await Promise.all([
    graph(asking, viewer, PartnerCardDocument, {}),
    changeNoticeId === null ? null : graph(asking, viewer, PartnerChangeNoticeDocument, { changeNoticeId }),
  ]);
  const written = opened?.data.notice ?? null;
  const fits = draftId === null ? CAME_TO_NOTHING : ['DRAFTED'];
  if (own.data.card?.draft.allowed === false) throw data({ code: 'forbidden', traceId: context.traceId }, { status: 403 });
  if (changeNoticeId !== null && (written === null || !fits.includes(written.state)))
    throw data({ code: 'notice_not_found', traceId: context.traceId }, { status: 404 });
  const draft = draftId === null ? null : written;
  return { card: own.data.card ?? null, earliest: own.data.earliest ?? null, written, draft, keyBase: crypto.randomUUID() };
}

/** Reviews what was typed; submits what was reviewed; or keeps it as a draft. */
export async function action({ request, context }: ActionFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireSide(asking, 'partner');
  return editCard(asking, viewer, await submittedForm(asking));
}

export default function EditCard() {
  const { t } = useTranslation();
  const { card, earliest, written, draft, keyBase } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const labels = useFormLabels(card?.services ?? []);
  const review = useRef<HTMLDivElement>(null);
  const preview = reply?.preview;
  const faultless = Object.keys(reply?.result.error ?? {}).length === 0;
  useEffect(() => {
    if (preview && faultless) review.current?.focus();
  }, [preview, faultless]);
  if (!card) return <Gap name={t('card.own')} />;
  const first = card.entries.length === 0;
  const changed = (written?.differences ?? []).map(({ field, service, to }) => ({ field, service: service ?? null, value: to ?? null }));
  const kept = card.entries.filter(
    (entry) => !changed.some(({ field, service }) => field === entry.field && service?.id === entry.service?.id),
  );
  const entries = [...kept, ...changed];
  return (
    <div className="stack">
      <PageHead title={t(first ? 'card.register' : 'card.edit')} purpose={t(first ? 'card.registerPurpose' : 'card.editPurpose')} />
      <section className="panel">
        <ActionForm
          key={written?.id ?? ''}
          id={FORM}
          reply={reply}
          submit={t('card.check')}
          draft={written ? `${written.id}:${FORM}` : FORM}
          idempotencyKey={keyBase}
          labels={labels}
          hidden={{
            ...(reply?.reviewed ? { reviewed: reply.reviewed } : {}),
            ...(draft ? { draftId: draft.id, draftVersion: draft.version } : {}),
          }}
          defaults={{
            ...cardDefaults(entries, card.services),
            effectiveDay: draft?.effectiveDay ?? '',
            emergency: written?.kind === 'EMERGENCY' ? 'on' : '',
            reason: written?.reason ?? '',
            exceptionReason: written?.exceptionReason ?? '',
          }}
          beside={
            <>
              {preview ? (
                <Button type="submit" name="act" value="submit">
                  {t('card.submit')}
                </Button>
              ) : null}
              <Button type="submit" name="act" value="draft" variant="default" formNoValidate>
                {t('card.keepDraft')}
              </Button>
            </>
          }
        >
          {preview ? (
            <p>
              <a href="#review">{t('card.review', { count: preview.notices.length })}</a>
            </p>
          ) : null}
          <CardFormFields
            services={card.services}
            liaisons={entries.find(({ field }) => field === 'LIAISONS')?.value?.people?.length ?? 0}
            earliest={earliest}
            first={first}
          />
          {preview ? (
            <div ref={review} tabIndex={-1}>
              <Review preview={preview} />
            </div>
          ) : null}
        </ActionForm>
      </section>
    </div>
  );
}

export const ErrorBoundary = RouteError;
