interface OfRegistry {
  readonly kind: string;
  readonly partnerId?: string | null;
}

/** Whether a message is about a member's contact report (REG-08). */
export const isOfReport = ({ kind }: OfRegistry): boolean => /^(report_(filed|changed)|absence_(reported|ended)|coverage_gap)$/.test(kind);

/** The page of a message about a contact report: the member's own, or to the association that member's. */
export const reportAddress = ({ partnerId }: OfRegistry, opens: string): string =>
  opens === 'memberReport' && partnerId ? `/contact-report/members/${partnerId}` : '/contact-report';
