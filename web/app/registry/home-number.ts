/** Area codes of two digits after the 0; all others have three. */
const SHORT_AREA = /^(10|2\d)/;

/** A number in E.164 as it is read and typed at home: `+8673184123456` is `0731-84123456`; anything else stays as it is. */
export function homeNumber(number: string): string {
  const home = /^\+86(\d+)$/.exec(number)?.[1];
  if (home === undefined) return number;
  if (/^1[3-9]\d{9}$/.test(home)) return home;
  if (/^[48]00\d{7}$/.test(home)) return `${home.slice(0, 3)}-${home.slice(3, 6)}-${home.slice(6)}`;
  const area = SHORT_AREA.test(home) ? 2 : 3;
  return `0${home.slice(0, area)}-${home.slice(area)}`;
}
