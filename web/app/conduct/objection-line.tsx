import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { localDayTime } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import type { ObjectionState, RightToObjectFragment } from '#app/gql/graphql.ts';

interface LineProps {
  readonly objection: { readonly id: string; readonly state: ObjectionState } | null | undefined;
  /** Null to everybody but the partner. */
  readonly right: RightToObjectFragment | null | undefined;
  /** Where the objection is written. */
  readonly address: string;
}

/** The objection to something, or whether the partner may still object and until when (SAN-06). */
export function ObjectionLine({ objection, right, address }: LineProps) {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  if (objection)
    return (
      <p>
        <Link to={`/scorecards/objections/${objection.id}`}>{t(`conduct.objectionState.${objection.state}`)}</Link>
      </p>
    );
  if (!right || right.endsAt == null) return null;
  const endsAt = localDayTime(right.endsAt, timeZone);
  return right.allowed ? (
    <p className="no-print">
      <Link to={address}>{t('conduct.object')}</Link> <span className="quiet">{t('conduct.objectUntil', { endsAt })}</span>
    </p>
  ) : (
    <p className="quiet">{t('conduct.mayNotObject', { reason: right.message ?? '', endsAt })}</p>
  );
}
