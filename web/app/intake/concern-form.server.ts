import { z } from 'zod';
import type { TakeComplaintInput } from '#app/gql/graphql.ts';

type Row = Readonly<Record<string, string>>;

/** Rows of names with one thing more each; a row left empty comes as nothing. */
const rows = (more: string) => z.array(z.object({ name: z.string().default(''), [more]: z.string().default('') }).nullish()).default([]);

const said = (row: Row | null | undefined, name: string): string => row?.[name]?.trim() ?? '';
const isMeant = (row: Row | null | undefined, more: string): boolean => said(row, 'name') !== '' || said(row, more) !== '';

/** Whom it is about (ASC-01): `about` is `<bank>` or `<bank>/<outlet>`; rows left empty are not meant. */
export const concern = () =>
  z
    .object({ about: z.string().optional(), staff: rows('position'), representatives: rows('phone') })
    .transform(({ about, staff, representatives }): TakeComplaintInput['concern'] => {
      const [memberId = null, unitId = null] = about === undefined || about === '' ? [] : about.split('/');
      const people = staff
        .filter((row) => isMeant(row, 'position'))
        .map((row) => ({ name: said(row, 'name'), position: said(row, 'position') }));
      const speakers = representatives
        .filter((row) => isMeant(row, 'phone'))
        .map((row) => ({ name: said(row, 'name'), phone: said(row, 'phone') }));
      return memberId === null && people.length + speakers.length === 0
        ? null
        : { memberId, unitId, staff: people, representatives: speakers };
    });

const LISTS: Readonly<Record<string, string>> = { staff: 'position', representatives: 'phone' };

/**
 * The field of the intake form a problem of the graph stands beside. The graph counts only the rows that were filled; a proof that
 * is missing is missing among the files.
 */
export function fieldOfProblem(form: FormData, field: string): string {
  if (field === 'attachments' || field.startsWith('attachmentIds')) return 'files';
  if (field === 'concern.memberId' || field === 'concern.unitId') return 'concern.about';
  const [, list = '', place = '0', part = 'name'] = /^concern\.(staff|representatives)(?:\.(\d+))?(?:\.(\w+))?$/.exec(field) ?? [];
  const more = LISTS[list];
  if (more === undefined) return field;
  const typed = (n: number, name: string) => String(form.get(`concern.${list}[${n}].${name}`) ?? '').trim();
  const filled = Array.from({ length: 20 }, (_, n) => n).filter((n) => typed(n, 'name') !== '' || typed(n, more) !== '');
  return `concern.${list}[${filled[Number(place)] ?? 0}].${part}`;
}
