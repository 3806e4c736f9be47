import { useCallback, useEffect, useState } from 'react';
import { useRouteLoaderData } from '@remix-run/react';

const PREFIX = 'lianban:draft:';
type Values = Record<string, string>;

const keepable = (field: Element): field is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement =>
  (field instanceof HTMLInputElement && !['hidden', 'password', 'file', 'submit', 'button'].includes(field.type)) ||
  field instanceof HTMLTextAreaElement ||
  field instanceof HTMLSelectElement;

function read(form: HTMLFormElement): Values {
  const values: Values = {};
  for (const field of form.elements) {
    if (!keepable(field) || field.name === '') continue;
    if (field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox')) {
      if (field.checked && !field.defaultChecked) values[`${field.name}=${field.value}`] = 'checked';
    } else if (field.value !== '' && !isUnchanged(field)) values[field.name] = field.value;
  }
  return values;
}

const isUnchanged = (field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement): boolean =>
  !(field instanceof HTMLSelectElement) && field.value === field.defaultValue;

function write(form: HTMLFormElement, values: Values): boolean {
  let any = false;
  for (const field of form.elements) {
    if (!keepable(field) || field.name === '') continue;
    if (field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox')) {
      if (values[`${field.name}=${field.value}`] !== 'checked' || field.checked) continue;
      field.click();
      any = true;
    } else {
      const value = values[field.name];
      if (value === undefined || field.value === value) continue;
      field.value = value;
      any = true;
    }
  }
  return any;
}

/**
 * Keeps what is typed into the form `id` in this browser until it was sent, and puts it back when the page is opened
 * again. Comfort only: without JavaScript or storage the form works the same. Passwords, files and hidden fields are left out.
 */
export function useDraft(id: string, name: string | undefined, answered: boolean): { shown: boolean; discard: () => void } {
  const frame = useRouteLoaderData('routes/frame/frame') as { viewer?: { person: { id: string } } } | undefined;
  const person = frame?.viewer?.person.id;
  const key = name !== undefined && person !== undefined ? `${PREFIX}${person}:${name}` : null;
  const [shown, setShown] = useState(false);

  useEffect(() => {
    const form = document.getElementById(id);
    if (key === null || !(form instanceof HTMLFormElement)) return;
    if (!answered) {
      const kept = storage((store) => store.getItem(key));
      if (kept) setShown(write(form, JSON.parse(kept) as Values));
    }
    const onInput = () => {
      const values = read(form);
      storage((store) => (Object.keys(values).length > 0 ? store.setItem(key, JSON.stringify(values)) : store.removeItem(key)));
    };
    form.addEventListener('input', onInput);
    return () => form.removeEventListener('input', onInput);
  }, [id, key, answered]);

  const discard = useCallback(() => {
    if (key !== null) storage((store) => store.removeItem(key));
    const form = document.getElementById(id);
    if (form instanceof HTMLFormElement) form.reset();
    setShown(false);
  }, [id, key]);
  return { shown, discard };
}

/** Forgets the draft of a form that was carried out. */
export function forgetDraft(person: string, name: string): void {
  storage((store) => store.removeItem(`${PREFIX}${person}:${name}`));
}

/** Forgets every draft in this browser: at sign-out, because they may hold customers' data. */
export function forgetAllDrafts(): void {
  storage((store) => {
    for (const key of Object.keys(store)) if (key.startsWith(PREFIX)) store.removeItem(key);
  });
}

function storage<T>(use: (store: Storage) => T): T | null {
  try {
    return use(localStorage);
  } catch {
    return null;
  }
}
