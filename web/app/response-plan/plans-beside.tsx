import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { PlanBesideFragment } from '#app/gql/graphql.ts';
import { PlanTexts } from './plan-texts.tsx';
import styles from './response-plan.module.css';

/** The member's plans for the complaint's kind beside its handling, each folded to its title (ASC-02). */
export function PlansBeside({ plans }: { plans: readonly PlanBesideFragment[] }) {
  const { t } = useTranslation();
  const inForce = plans.flatMap(({ id, inForce: version }) => (version ? [{ id, version }] : []));
  if (inForce.length === 0) return null;
  return (
    <section className={`panel tight no-print ${styles.beside}`} aria-labelledby="response-plans">
      <h2 id="response-plans">{t('plan.beside')}</h2>
      {inForce.map(({ id, version }) => (
        <details key={id}>
          <summary>{version.title}</summary>
          <div className="tight">
            <PlanTexts texts={version} files={version.files} />
            <p>
              <Link to={`/response-plans/${id}`}>{t('plan.open')}</Link>
            </p>
          </div>
        </details>
      ))}
    </section>
  );
}
