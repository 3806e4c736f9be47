import type { Column } from '@lianban/documents/spreadsheet';
import { data, type LoaderFunctionArgs } from '@remix-run/node';
import type { TFunction } from 'i18next';
import { AssociationMemberCardsDocument, type MemberCardLineFragment } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import { textsFor } from '#app/language/texts.server.ts';
import { programmeZone } from '#app/list/complaint-page.server.ts';
import { listFile } from '#app/list/list-file.server.ts';
import { requireAssociation, shownSpan } from '#app/member/member-face.server.ts';
import { figureNamed, MEMBER_COLUMNS } from '#app/member/member-list.tsx';
import { inOrder, orderIn } from '#app/member/member-order.ts';
import { languageOf } from '#app/preferences.server.ts';

/** The members' cards of the address as a file: the same months, search and order; to a member its own. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireAssociation(asking);
  const { searchParams } = new URL(request.url);
  const { t } = textsFor(languageOf(request));
  const [span, timeZone] = await Promise.all([shownSpan(asking, viewer, searchParams), programmeZone(asking, viewer)]);
  const { list } = (await graph(asking, viewer, AssociationMemberCardsDocument, span)).data;
  if (!list) throw data({ code: 'graph_unavailable', traceId: context.traceId }, { status: 503 });
  const rows = inOrder(list.members, searchParams.get('q') ?? '', orderIn(searchParams));
  const sheetName = t('menu.members');
  const name = `${sheetName}-${span.from}-${span.to}`;
  return listFile(columns(t), rows, { name, sheetName, timeZone, csv: searchParams.get('format') === 'csv' });
}

/** Each figure in percent beside what it is made of; where it cannot be assessed, why. */
function columns(t: TFunction): Column<MemberCardLineFragment>[] {
  return [
    { header: t('member.member'), kind: 'text', value: ({ member }) => member?.name ?? null },
    { header: t('standing.complaints'), kind: 'number', value: ({ counters }) => counters.complaints },
    ...MEMBER_COLUMNS.flatMap((name): Column<MemberCardLineFragment>[] => [
      {
        header: t(`member.figure.${name}`),
        kind: 'text',
        value: (row) => {
          const figure = figureNamed(row, name);
          if (figure === undefined) return null;
          return figure.value == null
            ? figure.notAssessed == null
              ? null
              : t(`member.reason.${figure.notAssessed}`)
            : `${figure.value} %`;
        },
      },
      // Two columns of numbers: a spreadsheet would take 3/5 for a day.
      {
        header: t('member.part', { figure: t(`member.short.${name}`) }),
        kind: 'number',
        value: (row) => figureNamed(row, name)?.over ?? null,
      },
      {
        header: t('member.base', { figure: t(`member.short.${name}`) }),
        kind: 'number',
        value: (row) => figureNamed(row, name)?.under ?? null,
      },
    ]),
  ];
}
