import type { FieldProblem } from '@lianban/complaint/decision';
import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { ReportPerson } from '@lianban/contact-registry/contact-report/decision';
import { checkPublishedNumbers, type NoticeLevel } from '@lianban/contact-registry/outlet-notice/outlet-notice';
import { mayPublish, type PublishRefusal } from '@lianban/contact-registry/outlet-notice/policy';
import type { Database } from '../database.ts';
import { writeAs, type Tx } from '../tenant-transaction.ts';

/** The numbers in force of an outlet, a bank or an association, and who entered them when. */
export interface PublishedNumbersRecord {
  readonly tenantId: Uuid;
  readonly level: NoticeLevel;
  /** The outlet; of every other level the organisation itself. */
  readonly placeId: Uuid;
  readonly numbers: readonly string[];
  readonly inContest: boolean;
  readonly from: IsoInstant;
  readonly enteredByName: string;
}

/** Everything in force that the caller may see: its own, the associations', an association also its members' (REG-09). */
export async function publishedNumbers(tx: Tx): Promise<PublishedNumbersRecord[]> {
  return tx.query<PublishedNumbersRecord>(
    `select n.tenant_id as "tenantId", n.level, n.place_id as "placeId", n.numbers, n.in_contest as "inContest", n.valid_from as "from", n.entered_by_name as "enteredByName"
    from lianban.published_numbers n where n.programme_id = $1 and n.valid_to is null`,
    [tx.who.programmeId],
  );
}

/** The outlets that take part in the season's service contest now, of the caller's sight; nothing of their numbers is read. */
export async function contestOutlets(tx: Tx): Promise<{ readonly memberTenantId: Uuid; readonly outletUnitId: Uuid }[]> {
  return tx.query(
    `select n.tenant_id as "memberTenantId", n.place_id as "outletUnitId" from lianban.published_numbers n
    where n.programme_id = $1 and n.level = 'outlet' and n.in_contest and n.valid_to is null order by n.tenant_id, n.place_id`,
    [tx.who.programmeId],
  );
}

/** What somebody enters. */
export interface PublishInput {
  readonly level: NoticeLevel;
  /** Of level `outlet` only. */
  readonly outletUnitId: Uuid | null;
  /** As they were typed. */
  readonly numbers: readonly string[];
  readonly inContest: boolean;
  /** Since when the numbers were in force that the caller saw; null: there were none. */
  readonly seenFrom: IsoInstant | null;
}

export type PublishOutcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly code: PublishRefusal }
  | { readonly kind: 'invalid'; readonly problems: readonly FieldProblem[] };

/**
 * Enters the caller's own numbers as of now; those before end with them, nothing is overwritten. Whoever saw others is told. Entering
 * the same again changes nothing, so that a retry needs no key.
 *
 * @param associationTenantId the association above the caller's organisation, or itself
 */
export async function publishNumbers(
  database: Database,
  who: ReportPerson & { readonly programmeId: Uuid },
  input: PublishInput,
  { now, personName, associationTenantId }: { readonly now: IsoInstant; readonly personName: string; readonly associationTenantId: Uuid },
): Promise<PublishOutcome> {
  const { level, outletUnitId, inContest, seenFrom } = input;
  const { programmeId, tenantId } = who;
  const verdict = mayPublish(level, { tenantId, outletUnitId }, who);
  if (verdict !== 'allowed') return { kind: 'refused', code: verdict };
  const { numbers, problems } = checkPublishedNumbers('numbers', input.numbers);
  if (problems.length > 0) return { kind: 'invalid', problems };
  const place = [programmeId, tenantId, level, outletUnitId ?? tenantId];
  return writeAs(database, who, async (tx): Promise<PublishOutcome> => {
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('lianban published numbers|' || $1 || '|' || $2, 0))`, place.slice(0, 2));
    const [known] = await tx.query<Pick<PublishedNumbersRecord, 'numbers' | 'inContest' | 'from'>>(
      `select numbers, in_contest as "inContest", valid_from as "from" from lianban.published_numbers
      where programme_id = $1 and tenant_id = $2 and level = $3 and place_id = $4 and valid_to is null`,
      place,
    );
    if (known?.inContest === inContest && known.numbers.join() === numbers.join()) return { kind: 'done' };
    if ((known?.from ?? null) !== seenFrom) return { kind: 'invalid', problems: [{ field: 'numbers', code: 'version_passed' }] };
    // The numbers before held for a moment at least: a stretch without length would say nothing.
    const from = known !== undefined && known.from >= now ? new Date(Date.parse(known.from) + 1).toISOString() : now;
    await tx.query(
      `update lianban.published_numbers set valid_to = $5 where programme_id = $1 and tenant_id = $2 and level = $3 and place_id = $4 and valid_to is null`,
      [...place, from],
    );
    await tx.query(
      `insert into lianban.published_numbers (programme_id, tenant_id, level, place_id, valid_from, association_tenant_id, numbers, in_contest, entered_by_person_id, entered_by_name)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [...place, from, associationTenantId, numbers, inContest, who.personId, personName],
    );
    return { kind: 'done' };
  });
}
