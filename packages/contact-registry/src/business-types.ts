/** What stands between business types in one cell or line. */
const SEPARATOR = /[、,，;；\n]/;
const QUOTE = '"';
/** One type: in quotation marks that end at a separator or the end, or without. */
const TYPE = /\s*"((?:[^"]|"")*)"(?=\s*(?:[、,，;；\n]|$))|[^、,，;；\n]+/g;

/** Business types in one cell: `短信、彩信`; one that holds a separator itself stands in quotation marks, as in a csv file. */
export function writtenTypes(types: readonly string[]): string {
  return types.map((type) => (SEPARATOR.test(type) || type.startsWith(QUOTE) ? `"${type.replaceAll('"', '""')}"` : type)).join('、');
}

/** The types of a cell, as `writtenTypes` writes them or as people do. */
export function readTypes(text: string): string[] {
  return [...text.matchAll(TYPE)]
    .map(([plain, quoted]) => (quoted === undefined ? plain : quoted.replaceAll('""', '"')).trim())
    .filter(Boolean);
}
