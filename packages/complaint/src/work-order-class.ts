import type { Channel, FaultGrade, ProgrammeKind, RequestKind, TenantKind, WorkOrderClass } from './vocabulary.ts';

/** What the class of a work order follows from (domain.md 3). */
export interface ClassFacts {
  readonly programmeKind: ProgrammeKind;
  readonly holderTenantKind: TenantKind;
  /** A member sends to its outlet, under its own order. */
  readonly underOrder: boolean;
  /** The first receiver sends to itself: a customer who came to the partner, or an own unit. */
  readonly holderIsOwner: boolean;
  readonly kind: RequestKind;
  readonly channel: Channel;
  readonly urgent: boolean;
  readonly difficult: boolean;
  readonly faultGrade: FaultGrade | null;
}

const ELECTRONIC_KINDS: readonly RequestKind[] = ['enquiry', 'query', 'business_request', 'support_request'];
const ELECTRONIC_CHANNELS: readonly Channel[] = ['email', 'web'];

/**
 * The one class of a work order (domain.md 3): a fault is CLK-05 whoever holds it; then the partner's own customers
 * (CLK-04, or CLK-06 for requests by e-mail or web); then, for partners, difficult before urgent before ordinary.
 * The vendor's other matters and own units follow programme settings.
 */
export function workOrderClass(facts: ClassFacts): WorkOrderClass {
  if (facts.underOrder) return 'outlet';
  if (facts.programmeKind === 'banking') return facts.holderIsOwner ? 'own_unit' : 'forwarded';
  if (facts.faultGrade !== null) return 'fault';
  if (facts.holderIsOwner) return facts.holderTenantKind === 'partner' ? directClass(facts) : 'own_unit';
  if (facts.holderTenantKind === 'vendor') return 'vendor_other';
  if (facts.difficult) return 'difficult';
  return facts.urgent ? 'urgent' : 'ordinary';
}

function directClass({ kind, channel }: ClassFacts): WorkOrderClass {
  return ELECTRONIC_KINDS.includes(kind) && ELECTRONIC_CHANNELS.includes(channel) ? 'electronic' : 'direct';
}
