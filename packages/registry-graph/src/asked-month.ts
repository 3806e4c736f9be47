import type { InputReader } from '@lianban/complaint-graph/command/input-reader';
import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import type { LocalMonth } from '@lianban/persistence/contact-registry/local-month';

const MONTH = /^20\d\d-(?:0[1-9]|1[0-2])$/;

/** The month a list is asked for, where the programme is; null: all of it. */
export async function askedLocalMonth(asked: InputReader, field: string, context: GraphContext): Promise<LocalMonth | null> {
  if (!asked.given(field)) return null;
  const month = asked.said(field);
  if (!MONTH.test(month)) asked.problems.push({ field, code: 'not_a_month' });
  const { settings } = await context.reads().directory();
  return { month, timeZone: settings.timeZone };
}
