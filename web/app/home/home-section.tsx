import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { Gap } from '#app/shell/error-page.tsx';
import styles from './home-section.module.css';

/** Every section of the home page: its heading, the way to all of it where there is more, and its rows. */
export function HomeSection({
  id,
  title,
  all,
  children,
}: {
  readonly id: string;
  readonly title: string;
  /** Where the rest is, and in what words; left out where all is shown. */
  readonly all?: { readonly to: string; readonly word: string } | undefined;
  /** Null: they cannot be read now. */
  readonly children: ReactNode | null;
}) {
  return (
    <section className="tight" aria-labelledby={`home-${id}`}>
      <div className={styles.head}>
        <h2 id={`home-${id}`}>{title}</h2>
        {all === undefined ? null : <Link to={all.to}>{all.word}</Link>}
      </div>
      {children ?? <Gap name={title} />}
    </section>
  );
}
