import { Temporal } from 'temporal-polyfill';

/** What a cell may hold. Amounts are decimal texts, exact. Instants are ISO 8601 in UTC and are written as local time; days are `YYYY-MM-DD`. */
interface CellTypes {
  text: string;
  number: number;
  amount: string;
  instant: string;
  day: string;
}

/** A column of a list: its heading, the kind of its cells, and how to take a cell from a row; null is an empty cell. */
export type Column<Row> = {
  [K in keyof CellTypes]: {
    readonly header: string;
    readonly kind: K;
    /** In letters of the sheet's font; chosen by kind when not given. */
    readonly width?: number;
    readonly value: (row: Row) => CellTypes[K] | null;
  };
}[keyof CellTypes];

/** Rows at hand, or read while they are written. */
export type Rows<Row> = Iterable<Row> | AsyncIterable<Row>;

/** The date and time a clock on the wall shows at an instant: spreadsheets know no zones. */
export function localTime(instant: string, timeZone: string): Temporal.PlainDateTime {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDateTime();
}
