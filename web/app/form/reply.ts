import type { SubmissionResult } from '@conform-to/react';
import type { EventFragment } from '#app/gql/graphql.ts';

/** What an action answers to a form that could not be carried out: its values, its errors, and what changed meanwhile. */
export interface FormReply {
  /** The form's id on the page. */
  readonly form: string;
  readonly result: SubmissionResult<string[]>;
  /** Names of the fields with errors as they follow each other in the form: on its way to the browser an object's keys are sorted. */
  readonly order?: readonly string[];
  /** After a conflict: what happened since the page was read, within the caller's audience. */
  readonly since?: readonly EventFragment[];
}

/** The name of hidden fields that say which field stands there. */
export const LISTED = 'listed';

/** A problem as the form shows it: a code of the portal's texts with what would be right, or a finished sentence. */
export const problem = (code: string, limit?: string | number): string => (limit === undefined ? code : `${code}|${limit}`);

/** Names of graph inputs as names of form fields: `workOrders.0.holderId` is `workOrders[0].holderId`. */
export const fieldName = (path: string): string => path.replace(/\.(\d+)(?=\.|$)/g, '[$1]');
