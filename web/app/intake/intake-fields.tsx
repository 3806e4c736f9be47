import { useTranslation } from 'react-i18next';
import { OrderFields, type Holder } from '#app/dispatch/order-fields.tsx';
import type { Limit } from '#app/dispatch/grading.ts';
import { AreaField, CheckField, ChoiceField, FileField, RadioField, TextField } from '#app/form/fields.tsx';
import { ConcernFields } from './concern-fields.tsx';
import { KINDS } from './words.ts';
import styles from './intake.module.css';

export interface IntakeWorld {
  readonly holders: readonly Holder[];
  readonly limits: readonly Limit[];
  readonly services: readonly {
    readonly id: string;
    readonly name: string;
    readonly number: string;
    readonly provider: { readonly id: string; readonly shortName: string };
  }[];
  readonly units: readonly { readonly id: string; readonly name: string }[];
  /** The organisation handles what it takes itself (a partner). */
  readonly ownHandling: boolean;
  /** Banks with their outlets, of which a complaint to an association is about one (ASC-01). */
  readonly concerned: readonly Holder[];
  /** Ways a request reaches this kind of organisation, the usual one first. */
  readonly channels: readonly string[];
}

/** The guided request: who, what and what they want, to whom, with which files. */
export function IntakeFields({ world, now }: { world: IntakeWorld; now: string }) {
  const { t } = useTranslation();
  const banking = world.concerned.length > 0;
  const providers = [...new Map(world.services.map((service) => [service.provider.id, service.provider])).values()];
  return (
    <>
      <fieldset className={styles.step}>
        <legend>{t('intake.step.customer')}</legend>
        <div className={styles.two}>
          <TextField name="contact.name" required maxLength={100} />
          <TextField name="contact.phone" type="tel" required maxLength={30} />
          <ChoiceField
            name="customerKind"
            required
            choices={['GROUP', 'INDIVIDUAL'].map((value) => ({ value, label: t(`words.customerKind.${value}`) }))}
          />
          <ChoiceField name="channel" required choices={world.channels.map((value) => ({ value, label: t(`words.channel.${value}`) }))} />
        </div>
        <details>
          <summary>{t('intake.moreContact')}</summary>
          <div className={styles.two} style={{ paddingTop: 8 }}>
            <TextField name="contact.email" type="email" maxLength={254} />
            <TextField name="contact.address" maxLength={300} />
          </div>
        </details>
      </fieldset>
      <fieldset className={styles.step}>
        <legend>{t('intake.step.matter')}</legend>
        <div className={styles.two}>
          <ChoiceField name="kind" required choices={KINDS.map((value) => ({ value, label: t(`words.kind.${value}`) }))} />
          {providers.length === 0 ? null : (
            <ChoiceField
              name="serviceId"
              empty={t('intake.noService')}
              choices={providers.map((provider) => ({
                group: provider.shortName,
                items: world.services
                  .filter((service) => service.provider.id === provider.id)
                  .map((service) => ({ value: service.id, label: `${service.name}（${service.number}）` })),
              }))}
            />
          )}
        </div>
        <TextField name="subject" required maxLength={200} />
        <AreaField name="description" required rows={4} />
        <AreaField name="wish" required />
        <CheckField name="readBack" />
        <details>
          <summary>{t('intake.moreMatter')}</summary>
          <div className={styles.two} style={{ paddingTop: 8 }}>
            {world.units.length > 0 ? (
              <ChoiceField
                name="unitId"
                empty={t('intake.ownUnit')}
                choices={world.units.map(({ id, name }) => ({ value: id, label: name }))}
              />
            ) : null}
            <TextField name="receivedAt" type="datetime-local" max={now} />
            <TextField name="discoveredAt" type="datetime-local" max={now} />
            <TextField name="attempts" type="number" min={1} max={99} />
            <ChoiceField
              name="solvedBy"
              choices={['NOT_YET', 'PHONE', 'ON_SITE'].map((value) => ({ value, label: t(`words.solvedBy.${value}`) }))}
            />
          </div>
        </details>
      </fieldset>
      {banking ? <ConcernFields concerned={world.concerned} /> : null}
      <fieldset className={styles.step}>
        <legend>{banking ? t('intake.bankStep.dispatch') : t('intake.step.dispatch')}</legend>
        <p className="quiet">
          {t(world.ownHandling ? 'intake.ownHandling' : world.limits.length === 0 ? 'intake.forwardHelp' : 'intake.dispatchHelp')}
        </p>
        {world.ownHandling ? (
          <RadioField
            name="ownGrading"
            choices={[
              { value: 'ordinary', label: t('intake.noFault') },
              ...['general', 'important', 'severe'].map((grade) => ({
                value: `fault_${grade}`,
                label: t(`dispatch.grading.fault_${grade}`),
                help: t(`dispatch.definition.fault_${grade}`),
              })),
            ]}
          />
        ) : (
          <Slot place={0} world={world} />
        )}
        <details>
          <summary>{t('intake.another')}</summary>
          <div className="stack" style={{ paddingTop: 8 }}>
            <Slot place={1} world={world} />
            <Slot place={2} world={world} />
          </div>
        </details>
        <CheckField name="responsibilityUnclear" />
      </fieldset>
      <fieldset className={styles.step}>
        <legend>{banking ? t('intake.bankStep.files') : t('intake.step.files')}</legend>
        <FileField name="files" multiple />
      </fieldset>
    </>
  );
}

function Slot({ place, world }: { place: number; world: IntakeWorld }) {
  return (
    <div className={styles.slot}>
      <OrderFields at={`workOrders[${place}].`} holders={world.holders} limits={world.limits} optional />
    </div>
  );
}
