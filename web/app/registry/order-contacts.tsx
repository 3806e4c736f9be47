import { useTranslation } from 'react-i18next';
import type { OrderFragment } from '#app/gql/graphql.ts';
import { Icon } from '#app/icon/icon.tsx';
import { PartnerContact } from './partner-contact.tsx';
import styles from './registry.module.css';

const PLACE = 'order-contacts';

/** One of each partner to call, who need not hold the order: a vendor's own order names the partner that offers the service. */
function reachable(orders: readonly OrderFragment[]) {
  const known = orders.flatMap(({ partnerContact }) => (partnerContact ? [partnerContact] : []));
  return known.filter(({ partner }, place) => known.findIndex((other) => other.partner.id === partner.id) === place);
}

/** How the partners of the open orders are reached now: beside what can be done, on every tab (REG-04). */
export function OrderContacts({ orders }: { orders: readonly OrderFragment[] }) {
  const { t } = useTranslation();
  const partners = reachable(orders);
  if (partners.length === 0) return null;
  return (
    <section className="panel tight" aria-labelledby={PLACE}>
      <h2 id={PLACE}>{t('card.orderContacts')}</h2>
      {partners.map((contact) => (
        <PartnerContact key={contact.partner.id} contact={contact} />
      ))}
    </section>
  );
}

/** The warning that a partner of an open order will soon be reached in another way, where the page is read first (REG-04). */
export function ContactWarning({ orders }: { orders: readonly OrderFragment[] }) {
  const { t } = useTranslation();
  const changing = reachable(orders).filter(({ upcoming }) => upcoming.length > 0);
  if (changing.length === 0) return null;
  return (
    <p className={`row ${styles.coming}`}>
      <Icon name="warn" size={16} />
      {t('card.contactWillChange', { partners: changing.map(({ partner }) => partner.shortName).join('、') })}
      <a href={`#${PLACE}`}>{t('card.seeContacts')}</a>
    </p>
  );
}
