import { useTranslation } from 'react-i18next';
import { AreaField, ChoiceField, RadioField, type Choices } from '#app/form/fields.tsx';
import { GRADINGS, limitsOf, type Limit } from './grading.ts';

/** An organisation that may be sent a work order, with its units. */
export interface Holder {
  readonly id: string;
  readonly shortName: string;
  readonly kind: string;
  readonly units: readonly { readonly id: string; readonly name: string }[];
  /** The complaint's service is theirs. */
  readonly providesService?: boolean;
  /** Only one of its units can be chosen, not the whole of it. */
  readonly unitsOnly?: boolean;
}

/** Choices of the field `holder`: `<organisation>` or `<organisation>/<unit>`, by kind of organisation. */
export function useHolderChoices(holders: readonly Holder[]): Choices {
  const { t } = useTranslation();
  const kinds = [...new Set(holders.map((holder) => holder.kind))];
  return kinds.map((kind) => ({
    group: t(`words.tenantKind.${kind}`),
    items: holders
      .filter((holder) => holder.kind === kind)
      .flatMap((holder) => [
        ...(holder.unitsOnly
          ? []
          : [{ value: holder.id, label: holder.providesService ? t('dispatch.provides', { name: holder.shortName }) : holder.shortName }]),
        ...(kind === 'CARRIER' || kind === 'MEMBER'
          ? holder.units.map((unit) => ({ value: `${holder.id}/${unit.id}`, label: `${holder.shortName} · ${unit.name}` }))
          : []),
      ]),
  }));
}

/** Words of the limits a grading starts: '答复 12 小时，办结 24 小时'. */
export function useLimitWords(limits: readonly Limit[]): (grading: (typeof GRADINGS)[number]) => string {
  const { t } = useTranslation();
  return (grading) =>
    limitsOf(grading, limits)
      .map((limit) => t(`dispatch.limit.${limit.calendar}`, { part: t(`words.clockPart.${limit.part}`), n: limit.amount }))
      .join(t('dispatch.and'));
}

/** Which class: each answer with its definition and its limits. */
export function GradingField({ name, limits }: { name: string; limits: readonly Limit[] }) {
  const { t } = useTranslation();
  const words = useLimitWords(limits);
  return (
    <RadioField
      name={name}
      required
      choices={GRADINGS.map((grading) => ({
        value: grading,
        label: t(`dispatch.grading.${grading}`),
        help: [t(`dispatch.definition.${grading}`), words(grading)].filter(Boolean).join(' '),
      }))}
    />
  );
}

/** To whom, how graded (where the programme grades: there are limits), with what instruction: one work order. `at` is the field name before each part, such as `workOrders[0].`. */
export function OrderFields({
  at = '',
  holders,
  limits,
  optional = false,
}: {
  at?: string;
  holders: readonly Holder[];
  limits: readonly Limit[];
  optional?: boolean;
}) {
  const { t } = useTranslation();
  const choices = useHolderChoices(holders);
  return (
    <>
      <ChoiceField
        name={`${at}holder`}
        choices={choices}
        empty={t(optional ? 'dispatch.nobodyNow' : 'dispatch.choose')}
        required={!optional}
      />
      {limits.length === 0 ? (
        <input type="hidden" name={`${at}grading`} value="ordinary" />
      ) : (
        <GradingField name={`${at}grading`} limits={limits} />
      )}
      <AreaField name={`${at}instruction`} />
    </>
  );
}
