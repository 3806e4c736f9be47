import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { localInput } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import { gradingOf } from '#app/dispatch/grading.ts';
import { ActionForm } from '#app/form/action-form.tsx';
import type { FormReply } from '#app/form/reply.ts';
import { Icon } from '#app/icon/icon.tsx';
import { ActionFields, callBackWays, type ActionWorld } from './action-fields.tsx';
import { actionList, holderOf, isUnsent, wordsOf, type ActionItem } from './action-list.ts';
import { GoneAct } from './gone-act.tsx';
import { RefusedActs } from './refused-acts.tsx';
import styles from './action-panel.module.css';

/** Given without any field: one press. */
const AT_ONCE = new Set(['accept_work_order']);
/** Its form stands beside the customer's contact. */
const REVEAL = 'reveal_contact';
const GRAVE = new Set(['close_complaint', 'withdraw_complaint', 'recall_work_order']);
/** The first of them that is allowed is open from the start. */
const FORWARD = new Set([
  'reply_to_work_order',
  'resolve_work_order',
  'record_call_back',
  'give_information',
  'decide_dispute',
  'judge_validity',
]);

/** What can be done now, each act in its place; what cannot says why where that helps. */
export function ActionPanel({ world, reply, keyBase }: { world: ActionWorld; reply: FormReply | undefined; keyBase: string }) {
  const { t } = useTranslation();
  const { allowed, refused } = actionList(world.complaint);
  const several = world.complaint.workOrders.filter((order) => !order.endedAt).length > 1;
  const first = allowed.find(
    (item) =>
      (FORWARD.has(item.name) && !(item.name === 'reply_to_work_order' && item.order?.state === 'REPLIED')) ||
      (isUnsent(world.complaint) && item.name === 'send_work_order'),
  )?.form;
  const gone = reply && reply.form !== REVEAL && !allowed.some(({ form }) => form === reply.form) ? reply : null;
  if (gone === null && allowed.length === 0 && refused.length === 0) return <p className="quiet">{t('act.nothing')}</p>;
  return (
    <div className={styles.panel}>
      {gone ? <GoneAct reply={gone} /> : null}
      {allowed.map((item) => (
        <Act
          key={item.form}
          item={item}
          world={world}
          reply={reply}
          keyBase={keyBase}
          several={several}
          open={reply ? reply.form === item.form : item.form === first}
        />
      ))}
      <RefusedActs
        acts={refused.map((item) => ({
          key: item.form,
          name: t(wordsOf('command', item, world.complaint)),
          ...(item.order && several ? { of: holderOf(item.order) } : {}),
          message: item.message,
        }))}
      />
    </div>
  );
}

function Act({
  item,
  world,
  reply,
  keyBase,
  several,
  open,
}: {
  item: ActionItem;
  world: ActionWorld;
  reply: FormReply | undefined;
  keyBase: string;
  several: boolean;
  open: boolean;
}) {
  const { t } = useTranslation();
  const { now, timeZone } = useDesk();
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (open && details.current) details.current.open = true;
  }, [open]);
  const { name, order } = item;
  const words = (list: Parameters<typeof wordsOf>[0]) => t(wordsOf(list, item, world.complaint));
  const title = `${words('command')}${order && several ? `（${holderOf(order)}）` : ''}`;
  const form = (
    <ActionForm
      id={item.form}
      reply={reply}
      submit={AT_ONCE.has(name) ? title : words('submit')}
      tone={GRAVE.has(name) ? 'danger' : 'plain'}
      files={name === 'add_attachment'}
      draft={`${world.complaint.id}:${item.form}`}
      idempotencyKey={`${keyBase}:${item.form}`}
      hidden={{ command: name, zone: timeZone, ...(order ? { workOrderId: order.id, version: order.version } : {}) }}
      labels={{
        ...(name === 'request_information' ? { reason: t('field.pauseReason') } : {}),
        ...(order?.class === 'FORWARDED' ? { reply: t('field.verifiedFacts') } : {}),
      }}
      defaults={{
        confirmedAt: localInput(now, timeZone),
        grading: order ? gradingOf(order) : 'ordinary',
        way: callBackWays(world.complaint)[0],
        audience: 'OWN',
      }}
    >
      <ActionFields name={name} order={order} world={world} />
    </ActionForm>
  );
  if (AT_ONCE.has(name)) return <div className={styles.atOnce}>{form}</div>;
  return (
    <details name="act" className={styles.act} open={open} ref={details}>
      <summary>
        <Icon name="next" size={14} />
        {title}
      </summary>
      <div className={styles.body}>
        {words('commandHelp') === '' ? null : <p className="quiet">{words('commandHelp')}</p>}
        {form}
      </div>
    </details>
  );
}
