import { useField } from '@conform-to/react';
import { Checkbox } from '@mantine/core';
import { useProblem } from '#app/form/use-problem.ts';
import form from '#app/form/form.module.css';
import { Listed } from '#app/form/listed.tsx';
import styles from './conduct.module.css';

export interface Tick {
  readonly value: string;
  readonly label: string;
  readonly help?: string;
}

/** Several of a list, each with its own box; what was ticked stays so when the form comes back. */
export function TickList({
  name,
  legend,
  ticks,
  required = false,
}: {
  readonly name: string;
  readonly legend: string;
  readonly ticks: readonly Tick[];
  /** At least one of them. */
  readonly required?: boolean;
}) {
  const [field] = useField<string[]>(name);
  const say = useProblem();
  const initial: unknown = field.initialValue;
  const ticked: readonly unknown[] = Array.isArray(initial) ? initial : [initial];
  return (
    <fieldset
      className={styles.choices}
      id={field.id}
      tabIndex={-1}
      aria-invalid={field.errors ? true : undefined}
      aria-describedby={field.errors ? field.errorId : undefined}
    >
      <legend>
        {legend}
        {required ? (
          <span className={form.star} aria-hidden>
            {' '}
            *
          </span>
        ) : null}
      </legend>
      <Listed name={name} />
      {field.errors ? (
        <p id={field.errorId} className={form.error}>
          {field.errors.map(say).join(' ')}
        </p>
      ) : null}
      {ticks.map(({ value, label, help }) => (
        <Checkbox
          key={`${field.key}${value}`}
          name={name}
          value={value}
          label={label}
          description={help}
          defaultChecked={ticked.includes(value)}
        />
      ))}
    </fieldset>
  );
}
