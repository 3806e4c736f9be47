import { useTranslation } from 'react-i18next';
import type { CardField, CardTextFragment } from '#app/gql/graphql.ts';
import { homeNumber } from './home-number.ts';

interface Named {
  readonly field: CardField;
  readonly service?: { readonly name: string } | null;
}
type Person = NonNullable<CardTextFragment['people']>[number];
/** A value as far as a page reads it: a list leaves e-mail addresses out. */
export type ReadValue = Pick<CardTextFragment, 'text' | 'texts'> & {
  readonly people?: readonly (Omit<Person, 'email'> & Partial<Pick<Person, 'email'>>)[] | null;
};
type Value = ReadValue | null | undefined;

/** The name of a card's field, with the service it is of. */
export function useFieldName(): (named: Named) => string {
  const { t } = useTranslation();
  return ({ field, service }) =>
    service ? t('card.ofService', { field: t(`card.field.${field}`), service: service.name }) : t(`card.field.${field}`);
}

/** A value in one word, for a picture: the people's names, or the value itself. */
export function useValueWord(): (value: Value) => string {
  const lines = useValueLines();
  return (value) => value?.people?.map(({ name }) => name).join('、') ?? lines(value)[0] ?? '';
}

/** A value in lines: one a person, each with what they are reached by. */
export function useValueLines(): (value: Value) => string[] {
  const { t } = useTranslation();
  return (value) => {
    if (!value) return [t('card.none')];
    if (value.people)
      return value.people.map(({ name, mobile, fixedLine, email }) =>
        [name, homeNumber(mobile), fixedLine ? homeNumber(fixedLine) : null, email].filter(Boolean).join('  '),
      );
    if (value.texts) return [value.texts.join('、')];
    return [homeNumber(value.text ?? '')];
  };
}
