import { createContext } from 'react';

/** What only the server knows while it renders; in the browser both are empty. */
export interface PageContextValue {
  readonly nonce: string;
  readonly traceId: string;
}

export const PageContext = createContext<PageContextValue>({ nonce: '', traceId: '' });
