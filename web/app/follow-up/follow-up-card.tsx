import { useTranslation } from 'react-i18next';
import act from '#app/act/action-panel.module.css';
import { GoneAct } from '#app/act/gone-act.tsx';
import { RefusedActs } from '#app/act/refused-acts.tsx';
import { shortDayTime } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import type { FormReply } from '#app/form/reply.ts';
import type { FollowUpWholeFragment, PageFragment } from '#app/gql/graphql.ts';
import { FollowUpForm } from './follow-up-form.tsx';
import { isInPlaceOfOutlet, NEW_FORMS, type FollowUpCommand, type Outlet } from './follow-up-views.ts';
import { FollowUpStateWord } from './follow-up-state.tsx';
import styles from './follow-up.module.css';

interface CardProps {
  readonly complaint: Pick<PageFragment, 'id' | 'actions' | 'concern'>;
  readonly followUps: readonly FollowUpWholeFragment[];
  readonly outlets: readonly Outlet[];
  readonly reply: FormReply | undefined;
  readonly keyBase: string;
}

/** The forms of this card, of which the page's other acts know nothing. */
export const isFollowUpForm = (form: string): boolean => /^(?:\w+_follow_up(?:-\d+)?|record_rectification)$/.test(form);

/** Rectification and staff measures on the complaint: what was demanded, what became of it, and what the viewer may do (ASC-02). */
export function FollowUpCard({ complaint, followUps, outlets, reply, keyBase }: CardProps) {
  const { t } = useTranslation();
  const begins = NEW_FORMS.filter((name) => complaint.actions.some((action) => action.name === name && action.allowed));
  if (followUps.length === 0 && begins.length === 0) return null;
  const forms = [
    ...begins,
    ...followUps.flatMap(({ number, actions }) => actions.filter(({ allowed }) => allowed).map(({ name }) => `${name}-${number}`)),
  ];
  const gone = reply && isFollowUpForm(reply.form) && !forms.includes(reply.form) ? reply : null;
  const form = (name: FollowUpCommand, followUp: FollowUpWholeFragment | null, open: boolean) => (
    <FollowUpForm
      // What was sent is not left standing in the form, to be sent again.
      key={`${name} ${followUp?.version ?? followUps.length}`}
      name={name}
      followUp={followUp}
      complaintId={complaint.id}
      outlets={outlets}
      concerned={complaint.concern?.outlet?.id ?? null}
      reply={reply}
      keyBase={keyBase}
      open={open}
    />
  );
  // What is the viewer's own to do next is open from the start; what they may do in another's place, or undo, is not.
  const first = followUps.flatMap((followUp) =>
    followUp.actions
      .filter(({ name, allowed }) => allowed && name !== 'withdraw_follow_up' && !isInPlaceOfOutlet(name, followUp))
      .map(({ name }) => `${name}-${followUp.number}`),
  )[0];
  return (
    <section className="panel stack" aria-labelledby="follow-ups">
      <h2 id="follow-ups">{t('followUp.title')}</h2>
      {gone ? <GoneAct reply={gone} /> : null}
      {followUps.length > 0 ? (
        <ol className={styles.list}>
          {followUps.map((followUp) => (
            <li key={followUp.id} id={`follow-up-${followUp.number}`}>
              <FollowUpStory followUp={followUp} />
              <div className={`${act.panel} no-print`}>
                {followUp.actions
                  .filter(({ allowed }) => allowed)
                  .map(({ name }) => {
                    const own = `${name}-${followUp.number}`;
                    return form(name as FollowUpCommand, followUp, reply === undefined ? own === first : reply.form === own);
                  })}
                <RefusedActs
                  acts={followUp.actions
                    .filter(({ reason }) => reason === 'own_report')
                    .map(({ name, message }) => ({ key: name, name: t(`followUp.command.${name}`), message }))}
                />
              </div>
            </li>
          ))}
        </ol>
      ) : (
        <p className="quiet">{t('followUp.noneYet')}</p>
      )}
      {begins.length > 0 ? (
        <div className={`${act.panel} no-print`}>{begins.map((name) => form(name, null, reply?.form === name))}</div>
      ) : null}
    </section>
  );
}

function FollowUpStory({ followUp }: { followUp: FollowUpWholeFragment }) {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  const { number, kind, own, outlet, state, overdue, dueDay, steps } = followUp;
  const word = t(own ? 'followUp.own' : `words.followUpKind.${kind}`);
  return (
    <>
      <h3 className={styles.head}>
        <span>{number == null ? word : t('followUp.numbered', { number, kind: word })}</span>
        <span>{outlet?.name ?? t('followUp.headOffice')}</span>
        <FollowUpStateWord state={state} overdue={overdue} />
        {state === 'OPEN' && dueDay ? <span className="quiet numbers">{t('followUp.due', { day: dueDay })}</span> : null}
      </h3>
      <ol className={styles.steps}>
        {steps.map(({ name, at, by, day, texts }) => (
          <li key={`${name}${at}`}>
            <p>
              <strong>{t(`words.followUpStep.${name}`)}</strong>{' '}
              <span className="quiet numbers">
                {shortDayTime(at, timeZone)} {by ?? ''}
              </span>
              {day ? <span className="numbers"> {t(`followUp.day.${name}`, { day })}</span> : null}
            </p>
            <dl className="facts">
              {texts.map(({ name: text, value }) => (
                <div key={text} style={{ display: 'contents' }}>
                  <dt>{t(`followUp.text.${text}`)}</dt>
                  <dd className="text">{value}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ol>
    </>
  );
}
