import { useTranslation } from 'react-i18next';
import { MEASURE_ROWS } from './minutes-rows.ts';

/** Labels of the fields of a case's forms, for the summary of problems. */
export function useCaseLabels(): Readonly<Record<string, string>> {
  const { t } = useTranslation();
  const rows = Array.from({ length: MEASURE_ROWS }, (_, place) => place);
  return {
    measureId: t('accountability.measure'),
    report: t('accountability.report'),
    done: t('accountability.verdictTitle'),
    criticise: t('accountability.criticism'),
    meetingDay: t('accountability.meetingDay'),
    toldDay: t('accountability.toldDay'),
    recommendation: t('accountability.recommendation'),
    heldAt: t('accountability.heldAt'),
    association: t('accountability.attendeesOf.association'),
    member: t('accountability.attendeesOf.member'),
    ...Object.fromEntries(
      rows.flatMap((place) => [
        [`measures[${place}].text`, t('accountability.measureNumber', { number: place + 1 })],
        [`measures[${place}].deadlineDay`, t('accountability.measureDay', { number: place + 1 })],
      ]),
    ),
  };
}
