const formats = new Map<string, Intl.DateTimeFormat>();

function parts(instant: string | number, timeZone: string): Record<string, string> {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    formats.set(timeZone, format);
  }
  return Object.fromEntries(format.formatToParts(new Date(instant)).map((part) => [part.type, part.value]));
}

/** `2026-11-22` in the programme's zone; the same text on server and browser, whatever their languages. */
export function localDay(instant: string | number, timeZone: string): string {
  const p = parts(instant, timeZone);
  return `${p['year']}-${p['month']}-${p['day']}`;
}

/** `09:30` in the programme's zone. */
export function localTime(instant: string | number, timeZone: string): string {
  const p = parts(instant, timeZone);
  return `${p['hour']}:${p['minute']}`;
}

/** `2026-11-22 09:30`. */
export const localDayTime = (instant: string | number, timeZone: string): string =>
  `${localDay(instant, timeZone)} ${localTime(instant, timeZone)}`;

/** `11-22 09:30`: where the year is plain from the place. */
export const shortDayTime = (instant: string | number, timeZone: string): string => localDayTime(instant, timeZone).slice(5);

/** Whether a text is a day that exists, such as `2026-11-22`: 30 February is none. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const ms = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
}

/**
 * The instant of a local day and time as typed into `datetime-local` (`2026-11-22T09:30`), or null where it is none.
 * The offset is looked up twice, so that it is right on both sides of a change of offset.
 */
export function instantOf(local: string, timeZone: string): string | null {
  if (!/^.{10}T\d{2}:\d{2}(:\d{2})?$/.test(local) || !isDay(local.slice(0, 10))) return null;
  const wanted = Date.parse(`${local.slice(0, 16)}:00Z`);
  if (Number.isNaN(wanted)) return null;
  let at = wanted;
  for (let round = 0; round < 2; round += 1) at += wanted - Date.parse(`${localDayTime(at, timeZone).replace(' ', 'T')}:00Z`);
  return new Date(at).toISOString();
}

/** An instant as `datetime-local` wants it. */
export const localInput = (instant: string | number, timeZone: string): string => localDayTime(instant, timeZone).replace(' ', 'T');
