import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { MemberCardLineFragment, MemberFigureName } from '#app/gql/graphql.ts';
import { List, type Column, type ListProps } from '#app/list/list.tsx';
import { behindMemberAddress, memberCardAddress } from './addresses.ts';
import { MemberFigureLink, missedOf } from './member-figure.tsx';
import type { Span } from './span.ts';

/** The figures of the overview, in order; each is a column that sorts. */
export const MEMBER_COLUMNS: readonly MemberFigureName[] = [
  'CLK_11_VERIFICATION',
  'CLK_11_REPORT',
  'CLK_12',
  'CLK_18',
  'VALIDITY',
  'REPEATS',
  'RETURNS',
  'SATISFACTION',
];
const TIMELINESS: readonly MemberFigureName[] = ['CLK_11_VERIFICATION', 'CLK_11_REPORT', 'CLK_12', 'CLK_18'];

export const figureNamed = ({ figures }: MemberCardLineFragment, name: MemberFigureName) => figures.find((each) => each.name === name);

/** All members of the association: every number opens what is behind it. */
export function MemberList({
  rows,
  span,
  ...rest
}: { rows: readonly MemberCardLineFragment[]; span: Span } & Pick<
  ListProps<MemberCardLineFragment>,
  'caption' | 'sorted' | 'pages' | 'empty'
>) {
  const { t } = useTranslation();
  const columns: Column<MemberCardLineFragment>[] = [
    { key: 'member', title: t('member.member'), sort: 'MEMBER', phone: 'lead', render: ({ member }) => member?.shortName ?? '' },
    {
      key: 'complaints',
      title: t('standing.complaints'),
      sort: 'COMPLAINTS',
      figures: true,
      phone: 'side',
      render: ({ member, counters }) => <Link to={behindMemberAddress(member?.id ?? null, span)}>{counters.complaints}</Link>,
    },
    ...MEMBER_COLUMNS.map((name): Column<MemberCardLineFragment> => ({
      key: name,
      title: t(`member.short.${name}`),
      sort: name,
      figures: true,
      phone: TIMELINESS.includes(name) ? 'main' : undefined,
      render: (row) => {
        const figure = figureNamed(row, name);
        return figure ? <MemberFigureLink figure={figure} memberId={row.member?.id ?? null} span={span} /> : null;
      },
    })),
  ];
  return (
    <List<MemberCardLineFragment>
      {...rest}
      columns={columns}
      rows={rows}
      rowId={({ member }) => member?.id ?? ''}
      rowLink={({ member }) => memberCardAddress(member?.id ?? null, span)}
      marked={(row) =>
        TIMELINESS.some((name) => missedOf(figureNamed(row, name) ?? { name, value: null, notAssessed: null, over: 0, under: 0 }) > 0)
      }
    />
  );
}
