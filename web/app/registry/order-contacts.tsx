import { useTranslation } from 'react-i18next';
import type { OrderFragment } from '#app/gql/graphql.ts';
import { Icon } from '#app/icon/icon.tsx';
import { PartnerContact } from './partner-contact.tsx';
import styles from './registry.module.css';

const PLACE = 'order-contacts';

/** One of each holder: two orders to the same partner are reached in the same way. */
function reachable(orders: readonly OrderFragment[]) {
  const known = orders.flatMap(({ holder, partnerContact }) => (partnerContact ? [{ holder, contact: partnerContact }] : []));
  return known.filter(({ holder }, place) => known.findIndex((other) => other.holder.id === holder.id) === place);
}

/** How the partners of the open orders are reached now: beside what can be done, on every tab (REG-04). */
export function OrderContacts({ orders }: { orders: readonly OrderFragment[] }) {
  const { t } = useTranslation();
  const partners = reachable(orders);
  if (partners.length === 0) return null;
  return (
    <section className="panel tight" aria-labelledby={PLACE}>
      <h2 id={PLACE}>{t('card.orderContacts')}</h2>
      {partners.map(({ holder, contact }) => (
        <PartnerContact key={holder.id} contact={contact} />
      ))}
    </section>
  );
}

/** The warning that a partner of an open order will soon be reached in another way, where the page is read first (REG-04). */
export function ContactWarning({ orders }: { orders: readonly OrderFragment[] }) {
  const { t } = useTranslation();
  const changing = reachable(orders).filter(({ contact }) => contact.upcoming.length > 0);
  if (changing.length === 0) return null;
  return (
    <p className={`row ${styles.coming}`}>
      <Icon name="warn" size={16} />
      {t('card.contactWillChange', { partners: changing.map(({ holder }) => holder.shortName).join('、') })}
      <a href={`#${PLACE}`}>{t('card.seeContacts')}</a>
    </p>
  );
}
