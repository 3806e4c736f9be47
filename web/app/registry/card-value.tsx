import { type ReadValue, useValueLines } from './use-card-words.ts';
import styles from './registry.module.css';

/** A field's value as it is read: a line for each person. */
export function CardValue({ value }: { value: ReadValue | null | undefined }) {
  const lines = useValueLines();
  return (
    <>
      {lines(value).map((line, place) => (
        <span key={`${line}${place}`} className={`text numbers ${styles.line}`} data-none={value ? undefined : true}>
          {line}
        </span>
      ))}
    </>
  );
}
