import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Gap } from '#app/shell/error-page.tsx';
import type { HomeRefunds } from './home-refunds.server.ts';
import { RefundList } from './refund-list.tsx';

/** The refunds that wait for whoever looks, a section for each step that is theirs. */
export function HomeRefundSections({
  sections,
  ofMany,
  head,
}: {
  sections: readonly HomeRefunds[];
  ofMany: boolean;
  head: string | undefined;
}) {
  const { t } = useTranslation();
  return sections.map(({ name, rows, more }) => {
    const title = t(`refund.home.${name}`);
    return (
      <section key={name} className="tight" aria-labelledby={`home-refund-${name}`}>
        <div className={head}>
          <h2 id={`home-refund-${name}`}>{title}</h2>
          {more ? <Link to={`/refunds?view=${name}`}>{t('home.allNotices')}</Link> : null}
        </div>
        {rows ? (
          <RefundList caption={title} ofMany={ofMany} rows={rows} empty={<p>{t(`refund.view.${name}.empty`)}</p>} />
        ) : (
          <Gap name={title} />
        )}
      </section>
    );
  });
}
