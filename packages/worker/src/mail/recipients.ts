import type { TenantKind, Uuid } from '@lianban/complaint/vocabulary';
import type { Database } from '@lianban/persistence/database';
import { readAs } from '@lianban/persistence/tenant-transaction';
import type { MailedNotice } from './notice-text.ts';

/** A notice to be mailed, with everybody it is for. */
export interface NoticeToMail {
  readonly kind: MailedNotice;
  /** What it is about: a complaint, a change notice of a partner, a member's contact report, or, where none is named, a partner's standing. */
  readonly complaintId: Uuid | null;
  readonly changeNoticeId: Uuid | null;
  /** The member. */
  readonly reportOf: Uuid | null;
  readonly values: Readonly<Record<string, string>>;
  readonly organisation: string;
  readonly tenantKind: TenantKind;
  readonly recipients: readonly { readonly personId: Uuid; readonly email: string; readonly name: string }[];
}

/** Where an outbox row's notice is: whose it is, and for which person where it is for one only. */
export interface NoticeAddress {
  readonly noticeId: Uuid;
  readonly programmeId: Uuid;
  readonly tenantId: Uuid;
  readonly personId: Uuid | null;
}

const NOBODY = '00000000-0000-0000-0000-000000000000';

/**
 * Reads a notice and the seats it is for, under the row security of the tenant it is for: the worker sees no more than
 * that tenant does. Null when the notice is gone.
 */
export async function noticeToMail(database: Database, address: NoticeAddress): Promise<NoticeToMail | null> {
  const who = {
    kind: 'person',
    personId: address.personId ?? NOBODY,
    programmeId: address.programmeId,
    tenantId: address.tenantId,
    tenantKind: 'partner',
    unitId: null,
    roles: [],
  } as const;
  return readAs(database, who, async (tx) => {
    const [row] = await tx.query<Omit<NoticeToMail, 'recipients'> & Addressees>(
      `select n.kind, n.complaint_id as "complaintId", n.change_notice_id as "changeNoticeId", n.values, t.name as organisation, t.kind as "tenantKind",
         case when n.complaint_id is null and n.change_notice_id is null and n.standing_id is null then n.partner_tenant_id end as "reportOf",
         (select jsonb_build_object('name', d.person->>'name', 'email', d.person->>'email') from lianban.contact_duty d
          where n.person_id is null and n.values->>'receiver' is not null and d.programme_id = n.programme_id and d.member_tenant_id = n.tenant_id
            and d.valid_from <= n.at and (d.valid_to is null or d.valid_to > n.at)) as "onDuty",
         (select jsonb_agg(distinct jsonb_build_object('personId', s.person_id, 'email', s.email, 'name', s.name))
          from lianban.seat s
          where s.programme_id = n.programme_id and s.tenant_id = n.tenant_id and s.active
            and (n.person_id is null or s.person_id = n.person_id)
            and (n.roles is null or s.roles && n.roles)
            and (n.unit_id is null or not s.unit_limited or s.unit_id = n.unit_id)) as recipients
       from lianban.notice n
       join lianban.tenant t on t.programme_id = n.programme_id and t.id = n.tenant_id
       where n.id = $1`,
      [address.noticeId],
      'notice-to-mail',
    );
    if (row === undefined) return null;
    const { onDuty, recipients, ...notice } = row;
    return { ...notice, recipients: withOnDuty(recipients ?? [], onDuty, address.tenantId) };
  });
}

interface Addressees {
  readonly recipients: NoticeToMail['recipients'] | null;
  /** Who receives for the member and has no seat there: reached by mail at the address that was reported (REG-08). */
  readonly onDuty: { readonly name: string; readonly email: string } | null;
}

function withOnDuty(recipients: NoticeToMail['recipients'], onDuty: Addressees['onDuty'], tenantId: Uuid): NoticeToMail['recipients'] {
  const known = onDuty === null || recipients.some(({ email }) => email === onDuty.email);
  return known ? recipients : [...recipients, { ...onDuty, personId: tenantId }];
}
