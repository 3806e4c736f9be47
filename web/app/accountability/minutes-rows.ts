/** Rows for demanded measures in the form of the minutes. */
export const MEASURE_ROWS = 8;

/** One row as it was typed. */
export interface MinutesRow {
  readonly text: string;
  readonly deadlineDay: string;
}

/** Minutes as the graph takes them, and where each part of them was typed. */
export interface ReadMinutes {
  readonly attendees: readonly { readonly name: string; readonly side: 'ASSOCIATION' | 'MEMBER' }[];
  readonly measures: readonly MinutesRow[];
  /** The name in the form of a field of the graph's input. */
  readonly fieldName: (field: string) => string;
}

/** Reads names, one a line or parted by commas, and the rows that are not empty. */
export function readMinutes(association: string, member: string, rows: readonly MinutesRow[]): ReadMinutes {
  const attendees = [
    ...namesIn(association).map((name) => ({ name, side: 'ASSOCIATION' as const })),
    ...namesIn(member).map((name) => ({ name, side: 'MEMBER' as const })),
  ];
  const places = rows.flatMap(({ text, deadlineDay }, place) => (text === '' && deadlineDay === '' ? [] : [place]));
  return {
    attendees,
    measures: places.map((place) => rows[place]!),
    fieldName: (field) => {
      const [, index] = /^attendees\.(\d+)/.exec(field) ?? [];
      if (index !== undefined) return attendees[Number(index)]?.side === 'ASSOCIATION' ? 'association' : 'member';
      if (field === 'attendees') return member.trim() === '' ? 'member' : 'association';
      if (field === 'measures') return 'measures.0.text';
      // Rows that were left out moved those behind them; what is wrong with one as a whole stands at its words.
      return field
        .replace(/^measures\.(\d+)(?=$|\.)/, (_, sent: string) => `measures.${places[Number(sent)] ?? sent}`)
        .replace(/^(measures\.\d+)$/, '$1.text');
    },
  };
}

const namesIn = (text: string): string[] =>
  text
    .split(/[\n,，;；、]+/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
