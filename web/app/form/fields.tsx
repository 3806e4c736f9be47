import { getInputProps, getSelectProps, getTextareaProps, useField } from '@conform-to/react';
import { Checkbox, NativeSelect, Radio, Textarea, TextInput } from '@mantine/core';
import { useState, type ChangeEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Listed } from './listed.tsx';
import { problem } from './reply.ts';
import { useProblem } from './use-problem.ts';
import { wordOf } from './use-usual-label.ts';
import styles from './form.module.css';

interface FieldProps {
  /** Name in the form, such as `contact.phone`; its last word names label and help in the texts (`field.…`, `help.…`). */
  readonly name: string;
  readonly label?: string;
  readonly help?: ReactNode;
  readonly required?: boolean;
}

function useWords({ name, label, help }: FieldProps) {
  const { t, i18n } = useTranslation();
  const [field] = useField<string>(name);
  const say = useProblem();
  const word = wordOf(name);
  return {
    field,
    shown: {
      label: label ?? t(`field.${word}`),
      description: help ?? (i18n.exists(`help.${word}`) ? t(`help.${word}`) : undefined),
      error: field.errors?.map(say).join(' '),
      inputWrapperOrder: ['label', 'input', 'description', 'error'] as ('label' | 'input' | 'description' | 'error')[],
    },
  };
}

type Native = 'text' | 'month' | 'email' | 'tel' | 'password' | 'date' | 'datetime-local' | 'number' | 'search' | 'url';

/** One line of text, a date or a number: always the browser's own input, so that it posts by itself. */
export function TextField({
  type = 'text',
  required,
  maxLength,
  autoComplete,
  inputMode,
  list,
  placeholder,
  min,
  max,
  step,
  data,
  ...props
}: FieldProps & {
  type?: Native;
  maxLength?: number;
  autoComplete?: string;
  inputMode?: 'numeric' | 'decimal' | 'tel' | 'text';
  list?: string;
  placeholder?: string;
  min?: string | number;
  max?: string | number;
  step?: string | number;
  data?: Record<`data-${string}`, string>;
}) {
  const { field, shown } = useWords(props);
  const { key, ...input } = getInputProps(field, { type });
  return (
    <TextInput
      key={key}
      {...shown}
      {...input}
      {...data}
      required={required}
      maxLength={maxLength}
      autoComplete={autoComplete ?? 'off'}
      inputMode={inputMode}
      list={list}
      placeholder={placeholder}
      min={min}
      max={max}
      step={step}
    />
  );
}

/** Several lines of text; it grows with what is typed. The browser cuts nothing off: what is too long is said beside it and stays. */
export function AreaField({ required, rows = 3, ...props }: FieldProps & { rows?: number }) {
  const { field, shown } = useWords(props);
  const { key, ...input } = getTextareaProps(field);
  return <Textarea key={key} {...shown} {...input} required={required} rows={rows} className={styles.area} />;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}
export type Choices = readonly (Choice | { readonly group: string; readonly items: readonly Choice[] })[];

/** A choice from a list: the browser's own select. */
export function ChoiceField({ choices, required, empty, ...props }: FieldProps & { choices: Choices; empty?: string }) {
  const { field, shown } = useWords(props);
  const { key, ...input } = getSelectProps(field);
  return (
    <NativeSelect
      key={key}
      {...shown}
      {...input}
      multiple={undefined}
      required={required}
      defaultValue={typeof input.defaultValue === 'string' ? input.defaultValue : ''}
    >
      {empty === undefined ? null : <option value="">{empty}</option>}
      {choices.map((choice) =>
        'group' in choice ? (
          <optgroup key={choice.group} label={choice.group}>
            {choice.items.map((item) => (
              <option key={item.value} value={item.value}>
                {item.label}
              </option>
            ))}
          </optgroup>
        ) : (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ),
      )}
    </NativeSelect>
  );
}

/** A choice whose every answer is explained where it stands. */
export function RadioField({ choices, required, ...props }: FieldProps & { choices: readonly (Choice & { readonly help?: string })[] }) {
  const { field, shown } = useWords(props);
  const wanted = field.initialValue;
  return (
    <fieldset
      className={styles.radios}
      id={field.id}
      aria-invalid={field.errors ? true : undefined}
      aria-describedby={field.errors ? field.errorId : undefined}
      tabIndex={-1}
    >
      <legend>
        {shown.label}
        {required ? (
          <span className={styles.star} aria-hidden>
            {' '}
            *
          </span>
        ) : null}
      </legend>
      <Listed name={field.name} />
      {shown.description ? <p className="quiet">{shown.description}</p> : null}
      {choices.map((choice) => (
        <Radio
          key={`${field.key}${choice.value}`}
          name={field.name}
          value={choice.value}
          label={choice.label}
          description={choice.help}
          required={required}
          defaultChecked={wanted === choice.value}
        />
      ))}
      {shown.error ? (
        <p id={field.errorId} className={styles.error}>
          {shown.error}
        </p>
      ) : null}
    </fieldset>
  );
}

/** One yes-or-no. */
export function CheckField({ value = 'on', ...props }: FieldProps & { value?: string }) {
  const { field, shown } = useWords(props);
  return (
    <Checkbox
      key={field.key}
      id={field.id}
      name={field.name}
      value={value}
      label={shown.label}
      description={shown.description}
      error={shown.error ? <span id={field.errorId}>{shown.error}</span> : undefined}
      aria-invalid={shown.error ? true : undefined}
      aria-describedby={shown.error ? field.errorId : undefined}
      defaultChecked={field.initialValue === value}
    />
  );
}

/** The most one file may have, as the server has it. */
const MOST_BYTES = 20 * 1024 * 1024;

/** Files, chosen by the browser's own control; checked by content on the server. */
export function FileField({ multiple = false, required, ...props }: FieldProps & { multiple?: boolean }) {
  const { field, shown } = useWords(props);
  const say = useProblem();
  const [tooLarge, setTooLarge] = useState<string | null>(null);
  const error = tooLarge === null ? shown.error : say(tooLarge);
  /** What would only be refused after it was sent is said at once, and not kept. */
  const look = ({ currentTarget }: ChangeEvent<HTMLInputElement>): void => {
    const large = [...(currentTarget.files ?? [])].find(({ size }) => size > MOST_BYTES);
    setTooLarge(large === undefined ? null : problem('file_too_large', large.name));
    if (large !== undefined) currentTarget.value = '';
  };
  return (
    <div className={styles.file}>
      <label htmlFor={field.id}>{shown.label}</label>
      <input
        type="file"
        id={field.id}
        name={field.name}
        multiple={multiple}
        required={required}
        onChange={look}
        aria-invalid={error ? true : undefined}
        aria-describedby={`${field.id}-help ${field.errorId}`}
      />
      <p id={`${field.id}-help`} className="quiet">
        {shown.description}
      </p>
      {error ? (
        <p id={field.errorId} className={styles.error} role={tooLarge === null ? undefined : 'alert'}>
          {error}
        </p>
      ) : null}
    </div>
  );
}
