import type { IsoInstant, Role, Uuid } from '@lianban/complaint/vocabulary';
import { localDay, type WorkingCalendar } from '@lianban/working-calendar/working-calendar';
import { toTemporal } from '@lianban/complaint/instant';
import { announcementsFor, type Audience } from './announcements.ts';
import type { NoticeEvent, NoticeEventType } from './event.ts';
import { takesEffectAt, type Notice } from './notice.ts';
import { REGISTRY_ROLES } from './policy.ts';
import type { Reminder } from './reminders.ts';

/** What a message about a change notice says; the portal's and the mails' translations hold a sentence for each. */
export const CHANGE_NOTICE_MESSAGES = [
  'change_notice_submitted',
  'change_notice_acknowledged',
  'change_notice_approved',
  'change_notice_exception_granted',
  'change_notice_rejected',
  'change_notice_informed',
  'change_notice_withdrawn',
  'change_notice_replaced',
  'change_notice_effective',
  'change_notice_reminder',
] as const;
export type ChangeNoticeMessage = (typeof CHANGE_NOTICE_MESSAGES)[number];

const SAYS: Readonly<Record<Exclude<NoticeEventType, 'notice_drafted' | 'notice_revised'>, ChangeNoticeMessage>> = {
  notice_submitted: 'change_notice_submitted',
  notice_acknowledged: 'change_notice_acknowledged',
  emergency_approved: 'change_notice_approved',
  exception_granted: 'change_notice_exception_granted',
  notice_rejected: 'change_notice_rejected',
  centre_informed: 'change_notice_informed',
  notice_withdrawn: 'change_notice_withdrawn',
  notice_replaced: 'change_notice_replaced',
  notice_took_effect: 'change_notice_effective',
};

/** Who is who around one partner. */
export interface RegistryParties {
  readonly partnerTenantId: Uuid;
  /** The partner's short name: messages name nobody and no number. */
  readonly partnerName: string;
  readonly carrierTenantId: Uuid;
  readonly vendorTenantIds: readonly Uuid[];
}

/** A message to people of one tenant, without personal data. */
export interface RegistryMessage {
  readonly kind: ChangeNoticeMessage;
  readonly tenantId: Uuid;
  /** For the seats that have one of these roles. */
  readonly roles: readonly Role[];
  /** `partner`; `day`, the local day of the effect, where it is known; of a reminder `owed`. */
  readonly values: Readonly<Record<string, string>>;
}

const VENDOR_ROLES: readonly Role[] = ['support_engineer', 'manager'];

/** Messages on what has just happened to a notice (REG-03), each seat told once of each. @param notice after the events */
export function messagesFor(
  events: readonly NoticeEvent[],
  notice: Notice,
  parties: RegistryParties,
  calendar: WorkingCalendar,
): RegistryMessage[] {
  return announcementsFor(events, notice).flatMap(({ event, to }) => {
    if (event === 'notice_drafted' || event === 'notice_revised') return [];
    return receivers(to, parties).map((receiver) => ({ kind: SAYS[event], ...receiver, values: valuesOf(notice, parties, calendar) }));
  });
}

/** The message of a reminder to the department that has not acted. */
export function reminderMessage(
  { to, owed }: Reminder,
  notice: Notice,
  parties: RegistryParties,
  calendar: WorkingCalendar,
): RegistryMessage[] {
  const values = { ...valuesOf(notice, parties, calendar), owed };
  return receivers(to, parties).map((receiver) => ({ kind: 'change_notice_reminder', ...receiver, values }));
}

function receivers(to: Audience, parties: RegistryParties): Pick<RegistryMessage, 'tenantId' | 'roles'>[] {
  const { partnerTenantId, carrierTenantId, vendorTenantIds } = parties;
  const { groupCustomerDepartment, serviceCentre } = REGISTRY_ROLES;
  switch (to) {
    case 'partner':
      return [{ tenantId: partnerTenantId, roles: REGISTRY_ROLES.partner }];
    case 'group_customer_department':
      return [{ tenantId: carrierTenantId, roles: groupCustomerDepartment }];
    case 'service_centre':
      return [{ tenantId: carrierTenantId, roles: serviceCentre }];
    case 'all_parties':
      return [
        { tenantId: partnerTenantId, roles: REGISTRY_ROLES.partner },
        { tenantId: carrierTenantId, roles: [...groupCustomerDepartment, ...serviceCentre] },
        ...vendorTenantIds.map((tenantId) => ({ tenantId, roles: VENDOR_ROLES })),
      ];
  }
}

function valuesOf(notice: Notice, { partnerName }: RegistryParties, calendar: WorkingCalendar): Readonly<Record<string, string>> {
  const at: IsoInstant | null = notice.effectiveAt ?? takesEffectAt(notice) ?? notice.plannedAt;
  return { partner: partnerName, ...(at === null ? {} : { day: localDay(calendar, toTemporal(at)).toString() }) };
}
