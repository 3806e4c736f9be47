import { useTranslation } from 'react-i18next';
import type { OutsideValueFragment } from '#app/gql/graphql.ts';

/** What is known from outside of a month. */
export function OutsideFacts({ outside }: { outside: readonly OutsideValueFragment[] }) {
  const { t } = useTranslation();
  return (
    <dl className="facts">
      {outside.map(({ name, value }) => (
        <div key={name} style={{ display: 'contents' }}>
          <dt>{t(`standing.figure.${name}`)}</dt>
          <dd className="numbers">{value ?? t(name === 'JOINED_ON' ? 'standing.joinedUnknown' : 'standing.notSupplied')}</dd>
        </div>
      ))}
    </dl>
  );
}
