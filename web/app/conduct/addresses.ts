/** The versions in which a card was closed. @param partnerId null: the viewer's own */
export function versionsAddress(partnerId: string | null, month: string, mode: string, version?: number): string {
  const params = new URLSearchParams({ ...(partnerId === null ? {} : { partner: partnerId }), month, mode });
  if (version !== undefined) params.set('version', String(version));
  return `/scorecards/versions?${params}`;
}
