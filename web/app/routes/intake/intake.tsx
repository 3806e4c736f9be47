import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useActionData, useFetcher, useLoaderData } from '@remix-run/react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { uploadAll } from '#app/act/files.server.ts';
import { keepForm, refusal, send } from '#app/act/give-command.server.ts';
import { zoneOf } from '#app/act/command-forms.server.ts';
import { localInput } from '#app/clock/day-time.ts';
import { nowOf } from '#app/clock/now.server.ts';
import { useDesk } from '#app/clock/now.tsx';
import { ActionForm } from '#app/form/action-form.tsx';
import { invalid, readForm, refuse, refusedByGraph } from '#app/form/submission.server.ts';
import { submittedForm } from '#app/form/submitted.server.ts';
import { Beside } from '#app/intake/beside.tsx';
import { CustomerLookup, type FoundCustomer } from '#app/intake/customer-lookup.tsx';
import { useConcernLabels } from '#app/intake/concern-fields.tsx';
import { fieldOfProblem } from '#app/intake/concern-form.server.ts';
import { IntakeFields } from '#app/intake/intake-fields.tsx';
import { intakeForm } from '#app/intake/intake-form.server.ts';
import { customerHistory, intakeWorld, lookUp, takes } from '#app/intake/intake-world.server.ts';
import { useRepeats } from '#app/intake/use-repeats.ts';
import type { loader as customersLoader } from './customers.ts';
import { mayImportComplaints, mayTake } from '#app/session/seat.ts';
import { requireViewer } from '#app/session/viewer.server.ts';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';
import styles from '#app/intake/intake.module.css';

export const meta: MetaFunction = ({ matches }) => titled(matches, 'intake');

const FORM = 'take_complaint';

/** What intake chooses from, and the customer named in the address. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireViewer(asking);
  if (!mayTake(viewer) || !takes(viewer.face)) throw data({ code: 'forbidden', traceId: context.traceId }, { status: 403 });
  const { searchParams } = new URL(request.url);
  const typed = searchParams.get('customer')?.trim().slice(0, 60) ?? '';
  const [world, found] = await Promise.all([
    intakeWorld(asking, viewer, viewer.face),
    typed === '' ? null : lookUp(asking, viewer, viewer.face, typed),
  ]);
  const chosen = found?.find((customer) => customer.id === searchParams.get('customerId')) ?? null;
  const history = chosen ? await customerHistory(asking, viewer, viewer.face, chosen.id) : [];
  return { world, typed, found, chosen, history, mayImport: mayImportComplaints(viewer), keyBase: crypto.randomUUID() };
}

/** One act: files first, then the complaint with its wish, read-back and work orders (CMP-01, 02, 12). */
export async function action({ request, context }: ActionFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireViewer(asking);
  const form = await submittedForm({ request, context });
  const nowIso = new Date(nowOf(context)).toISOString();
  const submission = readForm(form, intakeForm(zoneOf(form), nowIso, viewer.face === 'partner' ? viewer.seat.tenantId : null));
  if (submission.status !== 'success') return invalid(form, submission);
  try {
    const sent = await uploadAll(asking, viewer, form, 'files');
    if (!sent.ok) return refuse(form, submission, { fields: { files: [sent.problem] } });
    const result = await send(asking, viewer, FORM, {
      ...submission.value,
      attachmentIds: sent.ids,
      idempotencyKey: String(form.get('idempotencyKey') ?? '').slice(0, 200),
    });
    if (result.__typename === 'ComplaintCommandDone') return redirect(`/complaints/${result.complaint.id}?done=${FORM}`);
    if (result.__typename !== 'InvalidInput') return refusal(result, form, submission);
    return refusedByGraph(
      form,
      submission,
      result.problems.map(({ field, message }) => ({ field: fieldOfProblem(form, field), message })),
    );
  } catch (thrown) {
    return keepForm(thrown, form, submission);
  }
}

export default function Intake() {
  const { t } = useTranslation();
  const { now, timeZone } = useDesk();
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const [chosen, setChosen] = useState<FoundCustomer | null>(page.chosen);
  useEffect(() => setChosen(page.chosen), [page.chosen]);
  const history = useFetcher<typeof customersLoader>();
  const concernLabels = useConcernLabels();
  const repeats = useRepeats(FORM, chosen?.id ?? null);
  const sent = reply?.result.initialValue as Record<string, unknown> | undefined;
  const choose = (customer: FoundCustomer) => {
    setChosen(customer);
    history.load(`/intake/customers?history=${customer.id}`);
    fill('contact.name', customer.name);
    fill('contact.phone', customer.phone);
    fill('customerKind', customer.kind);
  };
  return (
    <div className="stack">
      <PageHead title={t('intake.title')} purpose={t('intake.purpose')}>
        {page.mayImport ? <Link to="/complaints/import">{t('pastList.link')}</Link> : null}
      </PageHead>
      <div className={styles.columns}>
        <div className="stack">
          <section className="panel">
            <CustomerLookup typed={page.typed} found={page.found} chosen={chosen?.id ?? null} onChoose={choose} />
          </section>
          <section className="panel">
            <ActionForm
              key={page.chosen?.id ?? ''}
              id={FORM}
              reply={reply}
              submit={t('intake.submit')}
              files
              draft={FORM}
              idempotencyKey={`${page.keyBase}:${FORM}`}
              labels={concernLabels}
              hidden={{ zone: timeZone, ...(chosen ? { customerId: chosen.id } : {}) }}
              defaults={{
                contact: { name: page.chosen?.name, phone: page.chosen?.phone },
                customerKind: page.chosen?.kind ?? (page.world.limits.length === 0 ? 'INDIVIDUAL' : 'GROUP'),
                channel: page.world.channels[0],
                kind: 'COMPLAINT',
                attempts: '1',
                solvedBy: 'NOT_YET',
                ownGrading: 'ordinary',
                workOrders: [{ grading: 'ordinary' }, { grading: 'ordinary' }, { grading: 'ordinary' }],
              }}
            >
              <IntakeFields world={page.world} now={localInput(now + 60_000, timeZone)} />
            </ActionForm>
          </section>
        </div>
        <aside className={styles.beside}>
          <Beside
            form={FORM}
            proposals={repeats}
            history={history.data?.history ?? page.history}
            repeatOf={typeof sent?.['repeatOfId'] === 'string' ? sent['repeatOfId'] : ''}
          />
        </aside>
      </div>
    </div>
  );
}

/** Puts a value into a field of the form as if it were typed, so that the draft keeps it. */
function fill(name: string, value: string): void {
  const field = document.querySelector<HTMLInputElement | HTMLSelectElement>(`#${FORM} [name="${name}"]`);
  if (!field) return;
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

export const ErrorBoundary = RouteError;
