import * as all from '#app/gql/graphql.ts';
import type { Face } from '#app/session/seat.ts';

/** Every page: desk, counts and unread notices. */
export const frameOf = {
  carrier: all.CarrierFrameDocument,
  partner: all.PartnerFrameDocument,
  vendor: all.VendorFrameDocument,
  association: all.AssociationFrameDocument,
} satisfies Record<Face, unknown>;

/** In which zone the programme counts its days. */
export const zoneOf = {
  carrier: all.CarrierZoneDocument,
  partner: all.PartnerZoneDocument,
  vendor: all.VendorZoneDocument,
  association: all.AssociationZoneDocument,
} satisfies Record<Face, unknown>;

/** How much each view holds. */
export const countsOf = {
  carrier: all.CarrierCountsDocument,
  partner: all.PartnerCountsDocument,
  vendor: all.VendorCountsDocument,
  association: all.AssociationCountsDocument,
} satisfies Record<Face, unknown>;

/** The one list. */
export const listOf = {
  carrier: all.CarrierComplaintsDocument,
  partner: all.PartnerComplaintsDocument,
  vendor: all.VendorComplaintsDocument,
  association: all.AssociationComplaintsDocument,
} satisfies Record<Face, unknown>;

/** What the list can be filtered by. */
export const filtersOf = {
  carrier: all.CarrierFiltersDocument,
  partner: all.PartnerFiltersDocument,
  vendor: all.VendorFiltersDocument,
  association: all.AssociationFiltersDocument,
} satisfies Record<Face, unknown>;

/** The complaint's page. */
export const complaintOf = {
  carrier: all.CarrierComplaintDocument,
  partner: all.PartnerComplaintDocument,
  vendor: all.VendorComplaintDocument,
  association: all.AssociationComplaintDocument,
} satisfies Record<Face, unknown>;

/** The complaint's story, in pages. */
export const storyOf = {
  carrier: all.CarrierStoryDocument,
  partner: all.PartnerStoryDocument,
  vendor: all.VendorStoryDocument,
  association: all.AssociationStoryDocument,
} satisfies Record<Face, unknown>;

/** One complaint by its number. */
export const byNumberOf = {
  carrier: all.CarrierComplaintByNumberDocument,
  partner: all.PartnerComplaintByNumberDocument,
  vendor: all.VendorComplaintByNumberDocument,
  association: all.AssociationComplaintByNumberDocument,
} satisfies Record<Face, unknown>;

/** Messages to the caller. */
export const noticesOf = {
  carrier: all.CarrierNoticesDocument,
  partner: all.PartnerNoticesDocument,
  vendor: all.VendorNoticesDocument,
  association: all.AssociationNoticesDocument,
} satisfies Record<Face, unknown>;

/** The cheap question behind live notices. */
export const bellOf = {
  carrier: all.CarrierBellDocument,
  partner: all.PartnerBellDocument,
  vendor: all.VendorBellDocument,
  association: all.AssociationBellDocument,
} satisfies Record<Face, unknown>;

/** What the programme has set. */
export const settingsOf = {
  carrier: all.CarrierSettingsDocument,
  partner: all.PartnerSettingsDocument,
  vendor: all.VendorSettingsDocument,
  association: all.AssociationSettingsDocument,
} satisfies Record<Face, unknown>;

/** What a change of the settings would move. */
export const settingsPreviewOf = {
  carrier: all.CarrierSettingsPreviewDocument,
  association: all.AssociationSettingsPreviewDocument,
} satisfies Partial<Record<Face, unknown>>;

/** Days of the working calendar. */
export const workingDaysOf = {
  carrier: all.CarrierWorkingDaysDocument,
  partner: all.PartnerWorkingDaysDocument,
  vendor: all.VendorWorkingDaysDocument,
  association: all.AssociationWorkingDaysDocument,
} satisfies Record<Face, unknown>;

/** What the intake form chooses from. */
export const intakeOf = {
  carrier: all.CarrierIntakeDocument,
  partner: all.PartnerIntakeDocument,
  association: all.AssociationIntakeDocument,
} satisfies Partial<Record<Face, unknown>>;

/** Customers while typing. */
export const customersOf = {
  carrier: all.CarrierCustomersDocument,
  partner: all.PartnerCustomersDocument,
  association: all.AssociationCustomersDocument,
} satisfies Partial<Record<Face, unknown>>;

/** A customer's earlier complaints. */
export const historyOf = {
  carrier: all.CarrierCustomerHistoryDocument,
  partner: all.PartnerCustomerHistoryDocument,
  association: all.AssociationCustomerHistoryDocument,
} satisfies Partial<Record<Face, unknown>>;

/** Complaints a new one may repeat (CMP-03). */
export const repeatsOf = {
  carrier: all.CarrierRepeatProposalsDocument,
  partner: all.PartnerRepeatProposalsDocument,
  association: all.AssociationRepeatProposalsDocument,
} satisfies Partial<Record<Face, unknown>>;

/** Marks notices as read. */
export const markReadOf = {
  carrier: all.CarrierMarkNoticesReadDocument,
  partner: all.PartnerMarkNoticesReadDocument,
  vendor: all.VendorMarkNoticesReadDocument,
  association: all.AssociationMarkNoticesReadDocument,
} satisfies Record<Face, unknown>;

/** Reveals masked contact data, with a reason. */
export const revealOf = {
  carrier: all.CarrierRevealContactDocument,
  partner: all.PartnerRevealContactDocument,
  vendor: all.VendorRevealContactDocument,
  association: all.AssociationRevealContactDocument,
} satisfies Record<Face, unknown>;

/** Makes a new version of the settings. */
export const changeSettingsOf = {
  carrier: all.CarrierChangeProgrammeSettingsDocument,
  association: all.AssociationChangeProgrammeSettingsDocument,
} satisfies Partial<Record<Face, unknown>>;

/** One change notice. */
export const changeNoticeOf = {
  carrier: all.CarrierChangeNoticeDocument,
  partner: all.PartnerChangeNoticeDocument,
} satisfies Partial<Record<Face, unknown>>;
