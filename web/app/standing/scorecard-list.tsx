import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { CarrierScorecardsQuery, OverviewRowFragment, ScorecardRule } from '#app/gql/graphql.ts';
import { List, type Column, type ListProps } from '#app/list/list.tsx';
import { Icon } from '#app/icon/icon.tsx';
import { BEHIND_RULE, behindAddress, cardAddress } from './addresses.ts';
import { FigureValue, withUnit } from './figure-words.tsx';
import styles from './standing.module.css';

export type OverviewList = NonNullable<CarrierScorecardsQuery['list']>;
export const RULES: readonly ScorecardRule[] = ['SCO_01', 'SCO_02', 'SCO_03', 'SCO_04', 'SCO_05'];

/** A partner's cards, one a mode it has. */
export const cardsOf = ({ emp, c }: OverviewRowFragment) => [emp, c].filter((card) => card != null);

/** The figure of a rule on a partner's cards; undefined: none of its modes has it. */
export const figureOf = (row: OverviewRowFragment, rule: ScorecardRule) =>
  cardsOf(row)
    .flatMap(({ mode, figures }) => figures.map((figure) => ({ mode, ...figure })))
    .find((figure) => figure.rule === rule);

/** Complaints of a month over all modes. */
export const complaintsOf = (row: OverviewRowFragment): number => cardsOf(row).reduce((sum, { counters }) => sum + counters.complaints, 0);

/** Whether one more complaint would make a figure a case for a sanction. */
export const isNear = (row: OverviewRowFragment): boolean => cardsOf(row).some(({ forecast }) => forecast?.complaints?.left === 1);

/** The month of all partners: every number opens what is behind it. */
export function ScorecardList({
  rows,
  medians,
  ...rest
}: { rows: readonly OverviewRowFragment[]; medians: OverviewList['medians'] } & Pick<
  ListProps<OverviewRowFragment>,
  'caption' | 'sorted' | 'pages' | 'empty'
>) {
  const { t } = useTranslation();
  const columns: Column<OverviewRowFragment>[] = [
    { key: 'partner', title: t('standing.partner'), sort: 'PARTNER', phone: 'lead', render: ({ partner }) => partner.shortName },
    {
      key: 'modes',
      title: t('standing.mode'),
      phone: 'side',
      render: (row) =>
        cardsOf(row)
          .map(({ mode }) => t(`standing.modeShort.${mode}`))
          .join('、'),
    },
    {
      key: 'complaints',
      title: t('standing.complaints'),
      sort: 'COMPLAINTS',
      figures: true,
      render: (row) => <Link to={behindAddress(row.partner.id, row.month, { counted: 'yes' })}>{complaintsOf(row)}</Link>,
    },
    ...RULES.map((rule): Column<OverviewRowFragment> => ({
      key: rule,
      title: t(`standing.ruleShort.${rule}`),
      sort: rule,
      figures: true,
      phone: 'main',
      render: (row) => {
        const figure = figureOf(row, rule);
        if (figure === undefined) return <span className={`quiet ${styles.absent}`}>—</span>;
        return (
          <span className={styles.cell} data-word={t(`standing.ruleShort.${rule}`)}>
            <Link
              to={behindAddress(row.partner.id, row.month, { mode: rule === 'SCO_05' ? undefined : figure.mode, ...BEHIND_RULE[rule] })}
            >
              <FigureValue figure={figure} />
            </Link>
          </span>
        );
      },
    })),
    {
      key: 'state',
      title: t('standing.state'),
      phone: 'side',
      render: (row) => <RowState row={row} />,
    },
  ];
  return (
    <>
      <List<OverviewRowFragment>
        {...rest}
        columns={columns}
        rows={rows}
        rowId={({ partner }) => partner.id}
        rowLink={({ partner, month }) => cardAddress(partner.id, month)}
        marked={(row) => isBreached(row)}
      />
      <p className="quiet">
        {medians.length === 0
          ? t('standing.noMedian')
          : t('standing.mediansAre', {
              list: medians
                .filter(({ rule, mode }) => rule !== 'SCO_05' || mode === medians.find((each) => each.rule === rule)?.mode)
                .map(({ rule, value }) => `${t(`standing.ruleShort.${rule}`)} ${withUnit(rule, value)}`)
                .join('；'),
            })}
      </p>
    </>
  );
}

const isBreached = (row: OverviewRowFragment): boolean => cardsOf(row).some(({ figures }) => figures.some(({ breached }) => breached));

/** The words for a row's state, also in files. */
export function stateWord(row: OverviewRowFragment): 'breached' | 'near' | 'notAssessed' | 'within' {
  if (isBreached(row)) return 'breached';
  if (isNear(row)) return 'near';
  return cardsOf(row).some(({ figures }) => figures.some(({ notAssessed }) => notAssessed != null)) ? 'notAssessed' : 'within';
}

const TONES = { breached: 'late', near: 'soon', notAssessed: 'quiet', within: 'done' } as const;
const ICONS = { breached: 'warn', near: 'clock', notAssessed: 'void', within: 'done' } as const;

function RowState({ row }: { row: OverviewRowFragment }) {
  const { t } = useTranslation();
  const word = stateWord(row);
  return (
    <span className={styles.state} data-tone={TONES[word]}>
      <Icon name={ICONS[word]} size={14} />
      {t(`standing.rowState.${word}`)}
    </span>
  );
}
