/** What was found to bound each measure, by profiles of the processes and by EXPLAIN ANALYZE. Change it when the cause changes. */
export const BOUNDS: readonly { readonly title: string; readonly text: string }[] = [];
