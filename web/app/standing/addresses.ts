/** What of a partner's month is looked at, as the address of the complaints behind it names it. */
export interface BehindView {
  readonly mode?: string;
  readonly counted?: 'yes' | 'no';
  readonly timeliness?: string;
  readonly heard?: string;
  readonly answer?: number;
  readonly repeat?: 'yes';
  readonly reason?: string;
}

/** The complaints behind a figure. @param partnerId null: the viewer's own */
export function behindAddress(partnerId: string | null, month: string, view: BehindView): string {
  const params = new URLSearchParams({ ...(partnerId === null ? {} : { partner: partnerId }), month });
  for (const [name, value] of Object.entries(view)) if (value !== undefined) params.set(name, String(value).toLowerCase());
  return `/scorecards/complaints?${params}`;
}

/** A partner's card of a month; for the carrier. */
export const cardAddress = (partnerId: string, month: string): string => `/scorecards/partners/${partnerId}?month=${month}`;

/** The complaints that a figure is computed from. */
export const BEHIND_RULE = {
  SCO_01: { counted: 'yes' },
  SCO_02: { counted: 'yes', heard: 'any' },
  SCO_03: { counted: 'yes' },
  SCO_04: { counted: 'yes' },
  SCO_05: { counted: 'yes' },
} as const satisfies Record<string, BehindView>;

const MONTH = /^2\d{3}-(0[1-9]|1[0-2])$/;

/** The month an address names; null: none. */
export function monthIn(params: URLSearchParams): string | null {
  const month = params.get('month') ?? '';
  return MONTH.test(month) ? month : null;
}

/** The month so many months later; negative for earlier. */
export function monthBeside(month: string, by: number): string {
  const date = new Date(`${month}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + by);
  return date.toISOString().slice(0, 7);
}
