import type { TenantKind } from '@lianban/complaint/vocabulary';
import type { GraphContext } from '../graph-context.ts';
import { offeredTo } from '../offered-commands.ts';
import { organisation, unit } from './organisation.resolvers.ts';

/** Who the caller is here, and what the clocks say now. */
export async function desk(_source: unknown, _args: unknown, context: GraphContext) {
  const { caller } = context;
  const directory = await context.reads().directory();
  return {
    personId: caller.personId,
    personName: context.personName,
    organisation: await organisation(context, caller.tenantId),
    unit: await unit(context, caller.tenantId, caller.unitId),
    roles: caller.roles,
    programmeName: directory.programmeName,
    timeZone: directory.settings.timeZone,
    now: context.now(),
    commands: offeredTo(caller),
  };
}

/** Organisations the caller may know of, by name. */
export async function organisations(_source: unknown, { kind }: { kind?: TenantKind | null }, context: GraphContext) {
  const { organisations: known } = await context.reads().directory();
  return [...known.values()].filter((each) => !kind || each.kind === kind);
}

const MOST_SERVICES = 200;

/** Services whose name or number holds the text. */
export async function services(_source: unknown, { search }: { search?: string | null }, context: GraphContext) {
  const { services: known } = await context.reads().directory();
  const wanted = (search ?? '').slice(0, 100).normalize('NFKC').trim().toLowerCase();
  const fits = ({ name, number }: { name: string; number: string }) =>
    name.toLowerCase().includes(wanted) || number.toLowerCase().includes(wanted);
  return [...known.values()].filter(fits).slice(0, MOST_SERVICES);
}
