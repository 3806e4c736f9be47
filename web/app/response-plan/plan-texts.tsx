import { useTranslation } from 'react-i18next';
import { PLAN_PARTS } from './plan-parts.ts';
import styles from './response-plan.module.css';

/** What a plan says, part by part under its heading, and its files. */
export function PlanTexts({
  texts,
  files,
}: {
  texts: Readonly<Record<(typeof PLAN_PARTS)[number], string>>;
  files: readonly { readonly id: string; readonly fileName: string }[];
}) {
  const { t } = useTranslation();
  return (
    <dl className={styles.parts}>
      {PLAN_PARTS.map((part) => (
        <div key={part}>
          <dt>{t(`plan.part.${part}`)}</dt>
          <dd className="text">{texts[part]}</dd>
        </div>
      ))}
      {files.length > 0 ? (
        <div>
          <dt>{t('plan.files')}</dt>
          <dd>
            <ul className="plain">
              {files.map(({ id, fileName }) => (
                <li key={id}>
                  <a href={`/files/${id}`} download>
                    {fileName}
                  </a>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ) : null}
    </dl>
  );
}
