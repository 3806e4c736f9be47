import { asGroup } from '../registry-reader.ts';
import type { RunningDatabase } from '../stack/running-database.ts';

/** An organisation of a programme, as an operator names it. */
export interface FoundOrganisation {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly programmeId: string;
}

/** What an operator may say of an organisation: its name or short name, and its programme's slug. */
export interface NamedOrganisation {
  readonly programme?: string | undefined;
  readonly organisation?: string | undefined;
}

/** The organisation that is named, or null. Throws one sentence where several fit. */
export async function findOrganisation(
  { databases }: Pick<RunningDatabase, 'databases'>,
  { organisation, programme }: NamedOrganisation,
  kind: string | null = null,
): Promise<FoundOrganisation | null> {
  const { rows } = await asGroup(databases.identity, 'identity_tables', (client) =>
    client.query<FoundOrganisation>(
      `select tenant.id, tenant.kind, tenant.name, tenant.programme_id as "programmeId" from lianban.tenant
       join lianban.programme on programme.id = tenant.programme_id
       where ($1::text is null or $1 in (tenant.name, tenant.short_name)) and ($2::text is null or programme.slug = $2) and ($3::text is null or tenant.kind = $3)`,
      [organisation ?? null, programme ?? null, kind],
    ),
  );
  if (rows.length > 1)
    throw new Error(
      `Say which organisation by --organisation: ${rows
        .slice(0, 10)
        .map(({ name }) => name)
        .join(', ')}${rows.length > 10 ? ' …' : ''}`,
    );
  return rows[0] ?? null;
}
