import { writeDocx } from '@lianban/documents/docx';
import type { Column } from '@lianban/documents/spreadsheet';
import type { LoaderFunctionArgs } from '@remix-run/node';
import type { TFunction } from 'i18next';
import { localDayTime } from '#app/clock/day-time.ts';
import { textsFor } from '#app/language/texts.server.ts';
import { programmeZone } from '#app/list/complaint-page.server.ts';
import { documentFile, listFile } from '#app/list/list-file.server.ts';
import { requireSettlement } from '#app/money/settle.server.ts';
import type { StatementLine } from '#app/money/statement-lines.tsx';
import { SUM_LINES } from '#app/money/statement-sums.tsx';
import { statementOf } from '#app/money/statement.server.ts';
import { readable } from '#app/money/yuan.ts';
import { languageOf } from '#app/preferences.server.ts';

/** The statement of the address as a file: every posting, and what they come to. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireSettlement(asking);
  const { t } = textsFor(languageOf(request));
  const [{ settlement }, timeZone] = await Promise.all([
    statementOf(asking, viewer, { partner: params['partner'], mode: params['mode'] }),
    programmeZone(asking, viewer),
  ]);
  const { partner, mode, month, lines, settledAt, state } = settlement;
  const name = `${t('settlement.document.name')}-${partner.shortName}-${mode}-${month}`;
  if (new URL(request.url).searchParams.get('format') !== 'docx')
    return listFile(columns(t), lines, { name, sheetName: t('settlement.document.name'), timeZone, csv: false });
  const bytes = await writeDocx<StatementLine>({
    title: t('settlement.statement', { partner: partner.name, mode: t(`words.mode.${mode}`), month }),
    facts: [
      [
        t('list.status'),
        settledAt == null ? t(`settlement.state.${state}`) : t('settlement.settledAt', { at: localDayTime(settledAt, timeZone) }),
      ],
      ...SUM_LINES.map(([sum]) => [t(`settlement.sum.${sum}`), readable(settlement[sum]), true] as const),
    ],
    columns: columns(t).map((column) => ({
      header: column.header,
      figures: column.kind === 'amount',
      value: (line) => {
        const value = column.value(line);
        if (value === null) return '';
        return column.kind === 'instant'
          ? localDayTime(String(value), timeZone)
          : column.kind === 'amount'
            ? readable(String(value))
            : String(value);
      },
    })),
    rows: lines,
    note: t('settlement.document.note'),
  });
  return documentFile(bytes, name);
}

function columns(t: TFunction): Column<StatementLine>[] {
  return [
    { header: t('settlement.at'), kind: 'instant', value: ({ at }) => at },
    {
      header: t('settlement.kind'),
      kind: 'text',
      width: 12,
      value: ({ kind, countered }) => `${t(`settlement.posting.${kind}`)}${countered ? t('settlement.countered') : ''}`,
    },
    {
      header: t('settlement.what'),
      kind: 'text',
      width: 40,
      value: ({ shareOf, refundReference, complaint, reason }) =>
        [shareOf == null ? null : t('settlement.shareOf', { month: shareOf }), refundReference, complaint?.number, reason]
          .filter(Boolean)
          .join(' '),
    },
    { header: t('settlement.amount'), kind: 'amount', value: ({ amount }) => amount },
    { header: t('settlement.by'), kind: 'text', width: 12, value: ({ personName }) => personName ?? t('story.system') },
  ];
}
