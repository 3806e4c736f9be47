import { Link, useSearchParams } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EventFragment, PageFragment } from '#app/gql/graphql.ts';
import { AttachmentsTab } from './attachments-tab.tsx';
import { NotesTab } from './notes-tab.tsx';
import { OrdersTab } from './orders-tab.tsx';
import { RelatedTab } from './related-tab.tsx';
import styles from './complaint.module.css';

const TABS = ['story', 'orders', 'notes', 'attachments', 'related'] as const;

/** Story, work orders, notes, attachments, related complaints: tabs by address, so they need no script. */
export function ComplaintTabs({
  complaint,
  events,
  children,
}: {
  complaint: PageFragment;
  events: readonly EventFragment[];
  children: ReactNode;
}) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const current = TABS.find((tab) => tab === params.get('tab')) ?? 'story';
  const numbers = {
    story: null,
    orders: complaint.workOrders.length,
    notes: events.filter((event) => event.type === 'note_added').length,
    attachments: complaint.attachments.length,
    related: complaint.repeats.length + (complaint.repeatOf ? 1 : 0),
  };
  return (
    <>
      <nav className={`${styles.tabs} no-print`} aria-label={t('complaint.tabs')}>
        {TABS.map((tab) => (
          <Link key={tab} to={tab === 'story' ? '?' : `?tab=${tab}`} preventScrollReset aria-current={tab === current ? 'page' : undefined}>
            {t(`tab.${tab}`)}
            {numbers[tab] ? ` ${numbers[tab]}` : ''}
          </Link>
        ))}
      </nav>
      {current === 'story' ? children : null}
      {current === 'orders' ? <OrdersTab orders={complaint.workOrders} callBacks={complaint.callBacks} /> : null}
      {current === 'notes' ? <NotesTab events={events} /> : null}
      {current === 'attachments' ? <AttachmentsTab attachments={complaint.attachments} /> : null}
      {current === 'related' ? <RelatedTab repeatOf={complaint.repeatOf ?? null} repeats={complaint.repeats} /> : null}
    </>
  );
}
