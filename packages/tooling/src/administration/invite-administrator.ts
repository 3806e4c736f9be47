import { DEFAULT_SETTINGS } from '@lianban/complaint/settings';
import { inviteFirstAdministrator } from '@lianban/identity/invite-first-administrator';
import { enterProgrammes } from '@lianban/persistence/registry';
import { randomUUID } from 'node:crypto';
import type { RunningDatabase } from '../stack/running-database.ts';
import { asGroup } from '../registry-reader.ts';
import { requireSettings } from '../stack/production-settings.ts';
import { findOrganisation } from './find-organisation.ts';

type Values = Partial<
  Record<'programme' | 'programme-name' | 'programme-kind' | 'organisation' | 'organisation-kind' | 'name' | 'locale', string>
>;

interface Invitation {
  readonly email: string;
  readonly values: Values;
  readonly running: RunningDatabase;
  readonly env: NodeJS.ProcessEnv;
  readonly announce: (line: string) => void;
}

const kindsOf = { adc: ['carrier', 'vendor', 'partner'], banking: ['association', 'member'] } as const;
type ProgrammeKind = keyof typeof kindsOf;
type OrganisationKind = (typeof kindsOf)[ProgrammeKind][number];

/** Invites the first administrator of an organisation, making the organisation and its programme where they are not there yet. */
export async function inviteAdministrator({ email, values, running, env, announce }: Invitation): Promise<string[]> {
  requireSettings(env, ['PORTAL_URL', 'SMTP_URL', 'MAIL_FROM']);
  const tenantId = (await findOrganisation(running, values))?.id ?? (await enterTenant(running, values, announce));
  const { link, tenantName, hours, mailed } = await inviteFirstAdministrator({
    databaseUrl: running.databases.identity,
    portalUrl: env.PORTAL_URL || `http://127.0.0.1:${env.PORTAL_PORT || 3000}`,
    smtpUrl: env.SMTP_URL || `smtp://127.0.0.1:${env.MAIL_SMTP_PORT || 4025}`,
    mailFrom: env.MAIL_FROM || '联办 Lianban <no-reply@lianban.example>',
    tenantId,
    email,
    ...(values.name ? { name: values.name } : {}),
    ...(values.locale === 'en' ? { locale: 'en' as const } : {}),
  });
  return [
    `${email} is invited as administrator of ${tenantName}; the link is valid for ${hours} hours${mailed ? ' and was sent by mail' : ' (the mail could not be sent: pass it on yourself)'}:`,
    link,
  ];
}

async function enterTenant(running: RunningDatabase, values: Values, announce: (line: string) => void): Promise<string> {
  const slug = values.programme ?? 'main';
  const programme = await programmeOf(running, slug);
  const kind = programme?.kind ?? (values['programme-kind'] as ProgrammeKind | undefined) ?? 'adc';
  if (!(kind in kindsOf)) throw new Error(`--programme-kind is '${kind}'; it must be adc or banking.`);
  const [first] = kindsOf[kind];
  const organisationKind = (values['organisation-kind'] ?? first) as OrganisationKind;
  if (!(kindsOf[kind] as readonly string[]).includes(organisationKind))
    throw new Error(
      `A programme of kind ${kind} has organisations of kind ${kindsOf[kind].join(', ')}; --organisation-kind is '${organisationKind}'.`,
    );
  if (!values.organisation)
    throw new Error('There is no such organisation yet: name it by --organisation, and its kind by --organisation-kind.');
  if (organisationKind !== first && !programme?.headId)
    throw new Error(`Invite the ${first}'s administrator first: it supervises the others.`);
  const id = randomUUID();
  const programmeId = programme?.id ?? randomUUID();
  const name = values.organisation;
  await enterProgrammes(
    running.databases.identity,
    [
      {
        id: programmeId,
        kind,
        slug,
        name: programme?.name ?? values['programme-name'] ?? slug,
        settings: DEFAULT_SETTINGS,
        services: [],
        tenants: [
          {
            id,
            kind: organisationKind,
            name,
            shortName: name,
            mode: organisationKind === 'partner' ? 'EMP' : null,
            supervisorTenantId: organisationKind === first ? null : (programme?.headId ?? null),
            units: [],
          },
        ],
      },
    ],
    new Date().toISOString(),
  );
  announce(programme ? `Organisation ${name} entered.` : `Programme ${slug} and organisation ${name} entered.`);
  return id;
}

interface Programme {
  readonly id: string;
  readonly kind: ProgrammeKind;
  readonly name: string;
  /** the carrier or association, which supervises the others; null where none is entered yet */
  readonly headId: string | null;
}

async function programmeOf({ databases }: RunningDatabase, slug: string): Promise<Programme | null> {
  const { rows } = await asGroup(databases.identity, 'identity_tables', (client) =>
    client.query<Programme>(
      `select programme.id, programme.kind, programme.name, head.id as "headId" from lianban.programme
       left join lianban.tenant head on head.programme_id = programme.id and head.kind in ('carrier', 'association') where slug = $1`,
      [slug],
    ),
  );
  return rows[0] ?? null;
}
