import { useTranslation } from 'react-i18next';
import type { SettingsFragment } from '#app/gql/graphql.ts';

export type Limit = SettingsFragment['limits'][number];

/** Name of a limit in a form: class, grade and part. */
export const limitName = (limit: Pick<Limit, 'class' | 'faultGrade' | 'part'>): string =>
  [limit.class, limit.faultGrade ?? '', limit.part].join('-');

/** What a limit is for, in words. */
export function useLimitTitle(): (limit: Limit) => string {
  const { t } = useTranslation();
  return (limit) =>
    `${t(`words.class.${limit.class}`)}${limit.faultGrade ? `（${t(`words.faultGrade.${limit.faultGrade}`)}）` : ''} · ${t(`words.clockPart.${limit.part}`)}`;
}
