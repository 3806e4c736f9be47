import type { ReactNode } from 'react';
import { Scroll } from '#app/list/scroll.tsx';
import styles from './bulletin.module.css';

/** A bulletin or a member's summary as it reads: titles, paragraphs, tables. */
interface Document {
  readonly sections: readonly Section[];
}
interface Section {
  readonly name: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly tables: readonly { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] }[];
}

/** A bulletin as it reads. @param under what stands under a section: its form and its versions, for those who write it */
export function BulletinSheet({ document, under }: { document: Document; under: (name: string) => ReactNode }) {
  return (
    <div className="stack">
      {document.sections.map((section) => {
        const id = `section-${section.name.toLowerCase()}`;
        return (
          <section key={section.name} className="panel stack" id={id} aria-labelledby={`${id}-title`}>
            <h2 id={`${id}-title`}>{section.title}</h2>
            {section.paragraphs.map((text, place) => (
              <p key={place} className={styles.paragraph}>
                {text}
              </p>
            ))}
            {section.tables.map((table, place) => (
              <SectionTable key={place} table={table} title={section.title} words={section.name === 'COUNTERMEASURES'} />
            ))}
            {under(section.name)}
          </section>
        );
      })}
    </div>
  );
}

/** @param words its cells hold words, not figures */
function SectionTable({ table: { columns, rows }, title, words }: { table: Section['tables'][number]; title: string; words: boolean }) {
  const name = `${title} ${columns[0] ?? ''}`;
  return (
    <Scroll label={name}>
      <table className={styles.table} data-words={words || undefined}>
        <caption className="unseen">{name}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, line) => (
            <tr key={line}>
              {row.map((value, place) =>
                place === 0 ? (
                  <th key={place} scope="row">
                    {value}
                  </th>
                ) : (
                  <td key={place}>{value}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
