/** A text as PostgreSQL can compare it: it knows no U+0000, so nothing stored ever holds one. */
export function storableText(text: string): string {
  return text.replaceAll('\u0000', '');
}

/** Whether a text is an instant in our own form that exists and that PostgreSQL knows: its years begin with 1. */
export function isStorableInstant(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text) || text.startsWith('0000')) return false;
  const ms = Date.parse(text);
  return !Number.isNaN(ms) && new Date(ms).toISOString() === text;
}
