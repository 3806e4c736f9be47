import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import styles from './form.module.css';

/** An act that cannot be taken back: a first press unfolds what it means, the second does it; no script needed. */
export function Sure({ word, help, children }: { word: string; help: string; children: ReactNode }) {
  return (
    <details className={styles.sure}>
      <summary>{word}</summary>
      <Form method="post" className="tight">
        <p>{help}</p>
        <div className="row">{children}</div>
      </Form>
    </details>
  );
}
