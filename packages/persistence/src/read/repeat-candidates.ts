import { proposeRepeat, type RepeatCandidate, type RepeatMatch } from '@lianban/complaint/repeat';
import { daysAfter } from '@lianban/complaint/instant';
import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import { storableText } from '../storable.ts';
import type { Tx } from '../tenant-transaction.ts';
import { searchCandidates, searchKey } from './search.ts';

/** What is known of a complaint while it is being taken. */
export interface RepeatQuestion {
  readonly customerId: Uuid | null;
  readonly phone: string;
  readonly serviceId: Uuid | null;
  readonly subject: string;
  readonly description: string;
}

const MOST_CANDIDATES = 60;

/**
 * Complaints of the own organisation that a new one may repeat (CMP-03): of the same customer or telephone number, or with
 * the subject's words in them; judged by the pure rule, the likeliest first.
 */
export async function repeatMatches(tx: Tx, question: RepeatQuestion, now: IsoInstant, windowDays: number): Promise<RepeatMatch[]> {
  const given = storableText(question.phone).trim();
  const phone = given.replace(/[\s-]/g, '');
  const [customers, alike] = await Promise.all([
    question.customerId !== null || phone === ''
      ? []
      : tx.query<{ id: Uuid }>('select id from lianban.customer where tenant_id = $1 and phone = any($2)', [
          tx.who.tenantId,
          [phone, given],
        ]),
    question.subject.trim() === '' ? [] : searchKey(tx).then((key) => searchCandidates(tx, key, question.subject)),
  ]);
  const customerId = question.customerId ?? customers[0]?.id ?? null;
  const alikeIds = [...(alike ?? [])].sort().slice(-MOST_CANDIDATES);
  if (customerId === null && alikeIds.length === 0) return [];
  const candidates = await tx.query<RepeatCandidate>(
    `select c.id as "complaintId", c.accepted_at as "acceptedAt", c.repeat_of as "repeatOf", c.customer_id as "customerId", c.service_id as "serviceId",
      c.subject || ' ' || coalesce((select t.text from lianban.complaint_text t where t.programme_id = c.programme_id and t.complaint_id = c.id and t.name = 'description' order by t.sequence limit 1), '') as text
    from lianban.complaint c
    where c.programme_id = $1 and c.owner_tenant_id = $2 and (c.customer_id = $3 or c.id = any($4)) and c.accepted_at >= $5
    order by c.accepted_at desc limit ${MOST_CANDIDATES}`,
    [tx.who.programmeId, tx.who.tenantId, customerId, alikeIds, daysAfter(now, -windowDays)],
  );
  return proposeRepeat({ customerId, serviceId: question.serviceId, text: `${question.subject} ${question.description}` }, candidates, {
    now,
    windowDays,
  });
}
