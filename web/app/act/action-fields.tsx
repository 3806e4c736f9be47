import { useTranslation } from 'react-i18next';
import { localInput, shortDayTime } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import { GradingField, OrderFields, type Holder } from '#app/dispatch/order-fields.tsx';
import type { Limit } from '#app/dispatch/grading.ts';
import { holderOf } from './action-list.ts';
import { AreaField, CheckField, ChoiceField, FileField, RadioField, TextField } from '#app/form/fields.tsx';
import type { OrderFragment, PageFragment } from '#app/gql/graphql.ts';

/** What the forms need to know besides the action itself. */
export interface ActionWorld {
  readonly complaint: PageFragment;
  readonly holders: readonly Holder[];
  readonly limits: readonly Limit[];
}

/** The fields of one command's form. */
export function ActionFields({ name, order, world }: { name: string; order: OrderFragment | null; world: ActionWorld }) {
  const { t } = useTranslation();
  const { now, timeZone } = useDesk();
  const { complaint, holders, limits } = world;
  // A member sends to its outlet under the order it was forwarded.
  const parent =
    complaint.myRole === 'HOLDER' ? complaint.workOrders.find((each) => each.class === 'FORWARDED' && !each.endedAt) : undefined;
  switch (name) {
    case 'reply_to_work_order':
      // A member reports what it found, which stops another clock than an answer does (CLK-11).
      return order?.class === 'FORWARDED' ? (
        <AreaField name="reply" label={t('field.verifiedFacts')} help={t('help.verifiedFacts')} required rows={4} />
      ) : (
        <AreaField name="reply" required rows={4} />
      );
    case 'resolve_work_order':
      return (
        <>
          <AreaField name="cause" required />
          <AreaField name="measure" required />
          {order?.class === 'OUTLET' ? <AnswerFields /> : null}
        </>
      );
    case 'report_progress':
      return (
        <>
          <AreaField name="progress" required />
          <TextField name="promisedAt" type="datetime-local" min={localInput(now, timeZone)} />
        </>
      );
    case 'request_information':
      return (
        <>
          <RadioField
            name="reason"
            label={t('field.pauseReason')}
            required
            choices={['WAITING_FOR_FIRST_RECEIVER', 'WAITING_FOR_CUSTOMER'].map((value) => ({
              value,
              label: t(`words.pauseReason.${value}`),
            }))}
          />
          <AreaField name="question" required />
        </>
      );
    case 'give_information':
      return (
        <>
          <p className="text">
            <span className="quiet">
              {t('act.asked', {
                name: order?.holder.shortName,
                time: order?.openRequest ? shortDayTime(order.openRequest.askedAt, timeZone) : '',
              })}
            </span>{' '}
            {order?.openRequest?.question}
          </p>
          <input type="hidden" name="requestId" value={order?.openRequest?.id ?? ''} />
          <AreaField name="answer" required />
        </>
      );
    case 'dispute_routing':
      return <AreaField name="evidence" required />;
    case 'decide_dispute':
      return (
        <>
          <RadioField
            name="upheld"
            required
            choices={['yes', 'no'].map((value) => ({ value, label: t(`act.upheld.${value}`), help: t(`act.upheld.${value}Help`) }))}
          />
          <AreaField name="reason" required />
          <details>
            <summary>{t('act.newHolder')}</summary>
            <div className="stack" style={{ paddingTop: 8 }}>
              <OrderFields holders={holders} limits={limits} optional />
            </div>
          </details>
        </>
      );
    case 'send_work_order':
      return (
        <>
          {parent === undefined ? null : <input type="hidden" name="parentWorkOrderId" value={parent.id} />}
          <OrderFields holders={holders} limits={limits} />
        </>
      );
    case 'judge_validity':
      return (
        <>
          <RadioField
            name="valid"
            required
            choices={['yes', 'no'].map((value) => ({ value, label: t(`act.valid.${value}`), help: t(`act.valid.${value}Help`) }))}
          />
          <AreaField name="reason" required />
        </>
      );
    case 'reclassify_work_order':
      return (
        <>
          <GradingField name="grading" limits={limits} />
          <AreaField name="reason" required />
        </>
      );
    case 'record_call_back':
      return <CallBackFields complaint={complaint} />;
    case 'decide_major':
      return (
        <>
          <RadioField name="major" required choices={['yes', 'no'].map((value) => ({ value, label: t(`act.major.${value}`) }))} />
          <AreaField name="reason" required />
        </>
      );
    case 'add_analysis':
      return <AreaField name="analysis" required rows={4} />;
    case 'confirm_record':
      return <TextField name="confirmedAt" type="datetime-local" required max={localInput(now + 60_000, timeZone)} />;
    case 'link_repeat':
      return <TextField name="number" label={t('field.firstNumber')} required maxLength={40} />;
    case 'add_note':
      return <NoteFields complaint={complaint} />;
    case 'add_attachment':
      return (
        <>
          <FileField name="file" multiple required />
          <AudienceField complaint={complaint} />
        </>
      );
    case 'close_complaint':
      return (
        <>
          <RadioField
            name="as"
            label={t('field.closeAs')}
            required
            choices={complaint.closings
              .filter(({ allowed }) => allowed)
              .map(({ name: way }) => way.toUpperCase())
              .map((value) => ({ value, label: t(`words.closing.${value}`), help: t(`act.closeHelp.${value}`) }))}
          />
          <AreaField name="reason" required />
        </>
      );
    case 'recall_work_order':
    case 'return_work_order':
    case 'urge_work_order':
    case 'withdraw_complaint':
      return <AreaField name="reason" required />;
    default:
      return null;
  }
}

/** What the customer said to an outlet's result (CLK-12). */
function AnswerFields() {
  const { t } = useTranslation();
  return (
    <>
      <RadioField
        name="answer.outcome"
        required
        choices={['SATISFIED', 'NOT_SATISFIED'].map((value) => ({ value, label: t(`words.callBackOutcome.${value}`) }))}
      />
      <AreaField name="answer.comment" required />
    </>
  );
}

/** How the customer's word may have come (SAT-01): calling back is for the first receiver's side, a holder tells of its own answering call. */
export const callBackWays = ({ myRole }: Pick<PageFragment, 'myRole'>): readonly string[] =>
  myRole === 'HOLDER' ? ['ANSWERING_CALL'] : ['CALL_BACK', 'ANSWERING_CALL'];

function CallBackFields({ complaint }: { complaint: PageFragment }) {
  const { t } = useTranslation();
  // Whoever ever held an order counts: what the customer said may name them (domain.md 1).
  const others = new Set(complaint.workOrders.map(({ holder }) => holder.id).filter((id) => id !== complaint.owner.id));
  const resolved = complaint.workOrders.filter((order) => order.state === 'RESOLVED' && !order.parentWorkOrderId);
  return (
    <>
      <RadioField
        name="outcome"
        required
        choices={['SATISFIED', 'NOT_SATISFIED', 'NOT_REACHED'].map((value) => ({
          value,
          label: t(`words.callBackOutcome.${value}`),
          help: t(`act.outcomeHelp.${value}`),
        }))}
      />
      <ChoiceField name="way" required choices={callBackWays(complaint).map((value) => ({ value, label: t(`words.way.${value}`) }))} />
      <AreaField name="comment" />
      {complaint.myRole === 'HOLDER' || others.size < 2 ? null : <p className="quiet">{t('help.commentStays')}</p>}
      {resolved.length > 1 ? (
        <fieldset style={{ border: 0, margin: 0, padding: 0 }} className="tight">
          <legend>{t('field.returnTo')}</legend>
          <p className="quiet">{t('help.returnTo')}</p>
          {resolved.map((order) => (
            <CheckField
              key={order.id}
              name="returnTo"
              value={order.id}
              label={t('act.order', { n: order.ordinal, holder: holderOf(order) })}
              help={null}
            />
          ))}
        </fieldset>
      ) : null}
    </>
  );
}

function NoteFields({ complaint }: { complaint: PageFragment }) {
  return (
    <>
      <AreaField name="note" required />
      <AudienceField complaint={complaint} />
    </>
  );
}

/** Who may read it: one's own organisation, the first receiver and one holder, or all, which only the first receiver may address. */
function AudienceField({ complaint }: { complaint: PageFragment }) {
  const { t } = useTranslation();
  const { myRole, owner, workOrders } = complaint;
  const outlets = myRole === 'HOLDER' ? workOrders.filter((order) => order.parentWorkOrderId && !order.endedAt) : [];
  const others =
    myRole === 'OWNER'
      ? [
          ...workOrders
            .filter((order) => !order.endedAt && order.holder.id !== owner.id)
            .map((order) => ({ value: `OWNER_AND_HOLDER/${order.id}`, label: t('act.noteToHolder', { holder: holderOf(order) }) })),
          { value: 'ALL', label: t('words.audience.ALL') },
        ]
      : [
          ...outlets.map((order) => ({ value: `OWN/${order.id}`, label: t('act.noteToHolder', { holder: holderOf(order) }) })),
          { value: 'OWNER_AND_HOLDER', label: t('act.noteToOwner', { owner: owner.shortName }) },
        ];
  return <ChoiceField name="audience" required choices={[{ value: 'OWN', label: t('words.audience.OWN') }, ...others]} />;
}
