import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { MemberFigurePartsFragment } from '#app/gql/graphql.ts';
import { behindMemberAddress } from './addresses.ts';
import type { Span } from './span.ts';

/** Figures of which the part is what should not be: what is against them is the part, not the rest. */
const AGAINST: readonly string[] = ['REPEATS', 'RETURNS'];

/** How many complaints or clocks are against a figure. */
export const missedOf = ({ name, over, under }: MemberFigurePartsFragment): number => (AGAINST.includes(name) ? over : under - over);

/** A figure that opens what is behind it: in percent, or why there is none. */
export function MemberFigureLink({ figure, memberId, span }: { figure: MemberFigurePartsFragment; memberId: string | null; span: Span }) {
  const { t } = useTranslation();
  const { name, value, notAssessed } = figure;
  if (value == null)
    return (
      <span className="quiet" title={notAssessed == null ? undefined : t(`member.reason.${notAssessed}`)}>
        {t('standing.notAssessed')}
      </span>
    );
  return <Link to={behindMemberAddress(memberId, span, { figure: name })}>{value} %</Link>;
}
