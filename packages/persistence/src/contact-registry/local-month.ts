/** A calendar month where the programme is. */
export interface LocalMonth {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly timeZone: string;
}

/** Whether an instant's column lies in the month that two parameters name; whatever it is where they are null. */
export const inMonth = (column: string, month: string, timeZone: string): string =>
  `(${month}::text is null or (${column} >= (${month}::text || '-01')::timestamp at time zone ${timeZone}::text
    and ${column} < ((${month}::text || '-01')::timestamp + interval '1 month') at time zone ${timeZone}::text))`;

/** The values of those parameters. */
export const monthValues = (asked: LocalMonth | null | undefined): readonly [string | null, string | null] =>
  asked == null ? [null, null] : [asked.month, asked.timeZone];
