/** What of a complaint is looked at for accountability. */
export const complaintAddress = (complaintId: string): string => `/accountability/complaints/${complaintId}`;

/** Where a matter that reached the public is entered, of a complaint or of none. */
export const publicityAddress = (complaintId: string | null): string =>
  complaintId === null ? '/accountability/publicity' : `/accountability/publicity?complaint=${complaintId}`;
