import { useTranslation } from 'react-i18next';
import { shortDayTime } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import type { OrderFragment, PageFragment } from '#app/gql/graphql.ts';
import styles from './complaint.module.css';

/** Every work order the viewer may see, and the call-backs. */
export function OrdersTab({ orders, callBacks }: { orders: readonly OrderFragment[]; callBacks: PageFragment['callBacks'] }) {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  if (orders.length === 0 && callBacks.length === 0) return <p className="quiet">{t('complaint.noOrders')}</p>;
  return (
    <div className="stack">
      {orders.map((order) => (
        <article key={order.id} className={styles.order}>
          <h3>
            {t('act.order', { n: order.ordinal, holder: [order.holder.shortName, order.holderUnit?.name].filter(Boolean).join(' ') })}
          </h3>
          <p className="row quiet">
            <strong>{t(`words.orderState.${order.state}`)}</strong>
            <span>
              {t(`words.class.${order.class}`)}
              {order.faultGrade ? ` · ${t(`words.faultGrade.${order.faultGrade}`)}` : ''}
            </span>
            {order.urges > 0 ? <span>{t('complaint.urges', { n: order.urges })}</span> : null}
            {order.returns > 0 ? <span>{t('list.returns', { n: order.returns })}</span> : null}
          </p>
          <p className="quiet numbers">
            {(
              [
                ['sentAt', order.sentAt],
                ['acceptedAt', order.acceptedAt],
                ['repliedAt', order.repliedAt],
                ['resolvedAt', order.resolvedAt],
              ] as const
            )
              .filter(([, at]) => at)
              .map(([name, at]) => t(`complaint.times.${name}`, { time: shortDayTime(String(at), timeZone) }))
              .join(' → ')}
          </p>
          <dl className="facts">
            {(['instruction', 'reply', 'cause', 'measure', 'returnReason'] as const)
              .filter((name) => order[name])
              .map((name) => (
                <div key={name} style={{ display: 'contents' }}>
                  <dt>{t(`eventText.${name}`)}</dt>
                  <dd className="text">{order[name]}</dd>
                </div>
              ))}
          </dl>
          {order.openRequest ? (
            <p>
              <span className="quiet">{t(`words.pauseReason.${order.openRequest.reason}`)}：</span>
              {order.openRequest.question}
            </p>
          ) : null}
        </article>
      ))}
      {callBacks.map((callBack) => (
        <article key={callBack.id} className={styles.order}>
          <h3>{t('complaint.callBack', { attempt: callBack.attempt })}</h3>
          <p>
            {t(`words.callBackOutcome.${callBack.outcome}`)}{' '}
            <span className="quiet">
              {t(`words.way.${callBack.way}`)} · {callBack.by.shortName} · {shortDayTime(callBack.at, timeZone)}
            </span>
          </p>
          {callBack.comment ? <p className="text">{callBack.comment}</p> : null}
        </article>
      ))}
    </div>
  );
}
