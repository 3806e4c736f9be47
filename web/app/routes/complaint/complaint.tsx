import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { ID } from '#app/graph/id.ts';
import { lookedAtOf } from '#app/accountability/looked-at.server.ts';
import { LookedAtCard } from '#app/accountability/looked-at-card.tsx';
import { ActionPanel } from '#app/act/action-panel.tsx';
import { giveCommand } from '#app/act/give-command.server.ts';
import { ClockCards } from '#app/clock/clock-card.tsx';
import { complaintWorld } from '#app/complaint/complaint-world.server.ts';
import { ComplaintHead } from '#app/complaint/complaint-head.tsx';
import { ContactCard } from '#app/complaint/contact-card.tsx';
import { Done } from '#app/complaint/done.tsx';
import { RecordCard } from '#app/complaint/record-card.tsx';
import { ComplaintTabs } from '#app/complaint/tabs.tsx';
import { OnDutyCard } from '#app/contact-report/on-duty-card.tsx';
import { onDutyOf } from '#app/contact-report/on-duty.server.ts';
import { FollowUpCard, isFollowUpForm } from '#app/follow-up/follow-up-card.tsx';
import { followUpsOf } from '#app/follow-up/follow-up.server.ts';
import { submittedForm } from '#app/form/submitted.server.ts';
import { ContactWarning, OrderContacts } from '#app/registry/order-contacts.tsx';
import { refundsOfComplaint } from '#app/money/refunds-of-complaint.server.ts';
import { RefundsOfComplaint } from '#app/money/refunds-of-complaint.tsx';
import { plansBeside } from '#app/response-plan/plan-face.server.ts';
import { PlansBeside } from '#app/response-plan/plans-beside.tsx';
import { requireViewer } from '#app/session/viewer.server.ts';
import { Gap } from '#app/shell/error-page.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { HolderTimeBar } from '#app/standing/holder-time-bar.tsx';
import { whyCounted } from '#app/standing/why-counted.server.ts';
import { WhyCounted } from '#app/standing/why-counted.tsx';
import { titled } from '#app/shell/title.ts';
import { storyFor } from '#app/story/story.server.ts';
import { TrackCard } from '#app/two-track/track-card.tsx';
import { trackOf } from '#app/two-track/track.server.ts';
import { Timeline } from '#app/story/timeline.tsx';
import { StoryOrders } from '#app/story/use-sentence.ts';
import styles from './complaint.module.css';

export const meta: MetaFunction<typeof loader> = ({ matches, data: page }) =>
  titled(matches, 'complaints', page ? page.world.complaint.number : undefined);

/** One complaint as the viewer's organisation may see it, with what it may do now. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireViewer(asking);
  const id = params['id'] ?? '';
  if (!ID.test(id)) throw data({ code: 'complaint_not_found', traceId: context.traceId }, { status: 404 });
  const [world, story, counted, refunds, onDuty, lookedAt, track, followUps, plans] = await Promise.all([
    complaintWorld(asking, viewer, id),
    storyFor(asking, viewer, id),
    whyCounted(asking, viewer, id),
    refundsOfComplaint(asking, viewer, id),
    onDutyOf(asking, viewer, id),
    lookedAtOf(asking, viewer, id),
    trackOf(asking, viewer, id),
    followUpsOf(asking, viewer, id),
    plansBeside(asking, viewer, id),
  ]);
  if (!world) throw data({ code: 'complaint_not_found', traceId: context.traceId }, { status: 404 });
  const of = { ofPartner: viewer.face === 'partner', ofMember: viewer.seat.tenantKind === 'member' };
  return { world, story, counted, refunds, onDuty, lookedAt, track, followUps, plans, ...of, keyBase: crypto.randomUUID() };
}

/** Every act of the page: the form names its command. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireViewer(asking);
  return giveCommand(asking, viewer, params['id'] ?? '', await submittedForm({ request, context }));
}

export default function ComplaintPage() {
  const { t } = useTranslation();
  const { world, story, counted, refunds, onDuty, lookedAt, track, followUps, plans, ofPartner, ofMember, keyBase } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { complaint } = world;
  const revealed = answer && 'contact' in answer ? answer.contact : null;
  const reply = answer && 'result' in answer ? answer : undefined;
  return (
    <StoryOrders.Provider value={complaint.workOrders}>
      <div className="stack">
        {/* What was done before is no answer to what was refused now. */}
        {reply ? null : <Done of={complaint.id} />}
        <ComplaintHead complaint={complaint} />
        {/* A partner's orders name nobody to be called but itself. */}
        {ofPartner ? null : <ContactWarning orders={complaint.workOrders} />}
        <ClockCards clocks={complaint.clocks} />
        <div className={styles.columns}>
          <div className={`stack ${styles.left}`}>
            <RecordCard complaint={complaint} />
            {track ? <TrackCard complaintId={complaint.id} track={track} reply={reply} keyBase={keyBase} /> : null}
            {followUps ? <FollowUpCard complaint={complaint} {...followUps} reply={reply} keyBase={keyBase} /> : null}
            <section className="panel stack">
              <ComplaintTabs complaint={complaint} events={story?.events ?? []}>
                {story ? <Timeline events={story.events} whole={story.whole} /> : <Gap name={t('story.title')} />}
              </ComplaintTabs>
            </section>
          </div>
          <aside className={`stack ${styles.right}`}>
            <section className="panel tight no-print" aria-labelledby="acts">
              <h2 id="acts">{t('act.title')}</h2>
              <ActionPanel world={world} reply={reply && isFollowUpForm(reply.form) ? undefined : reply} keyBase={keyBase} />
            </section>
            <ContactCard complaint={complaint} revealed={revealed} reply={reply} keyBase={keyBase} />
            <PlansBeside plans={plans} />
            {refunds ? <RefundsOfComplaint number={complaint.number} refunds={refunds} /> : null}
            <WhyCounted contributions={counted} own={ofPartner} complaintId={complaint.id} />
            {/* Who sees no order of others does not see where the time went either. */}
            {complaint.myRole === 'HOLDER' && complaint.workOrders.length === 0 ? null : <HolderTimeBar complaint={complaint} />}
            {lookedAt ? <LookedAtCard complaintId={complaint.id} lookedAt={lookedAt} /> : null}
            <OnDutyCard members={onDuty} own={ofMember} />
            {ofPartner ? null : <OrderContacts orders={complaint.workOrders} />}
          </aside>
        </div>
      </div>
    </StoryOrders.Provider>
  );
}

export const ErrorBoundary = RouteError;
