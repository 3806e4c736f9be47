import { writeDocx } from '@lianban/documents/docx';
import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { localDayTime } from '#app/clock/day-time.ts';
import { textsFor } from '#app/language/texts.server.ts';
import { programmeZone } from '#app/list/complaint-page.server.ts';
import { documentFile, listFile } from '#app/list/list-file.server.ts';
import { requireSettlement } from '#app/money/settle.server.ts';
import { columns, rowOf, sheetRows, type StatementRow } from '#app/money/statement-rows.ts';
import { SUM_LINES } from '#app/money/statement-sums.tsx';
import { statementOf } from '#app/money/statement.server.ts';
import { readable } from '#app/money/yuan.ts';
import { languageOf } from '#app/preferences.server.ts';

/** The statement of the address as a file: every posting, and what they come to. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireSettlement(asking);
  const format = new URL(request.url).searchParams.get('format') ?? 'xlsx';
  if (format !== 'xlsx' && format !== 'docx') throw data({ code: 'format_unknown', traceId: context.traceId }, { status: 404 });
  const { t } = textsFor(languageOf(request));
  const [{ settlement }, timeZone] = await Promise.all([
    statementOf(asking, viewer, { partner: params['partner'], mode: params['mode'] }),
    programmeZone(asking, viewer),
  ]);
  const { partner, mode, month, lines, settledAt, state } = settlement;
  const name = `${t('settlement.document.name')}-${partner.shortName}-${mode}-${month}`;
  const rows = lines.map((line) => rowOf(line, t));
  if (format !== 'docx')
    return listFile(columns(t), sheetRows(settlement, t), { name, sheetName: t('settlement.document.name'), timeZone, csv: false });
  const bytes = await writeDocx<StatementRow>({
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
      value: (row) => {
        const value = column.value(row);
        if (value === null) return '';
        return column.kind === 'instant'
          ? localDayTime(String(value), timeZone)
          : column.kind === 'amount'
            ? readable(String(value))
            : String(value);
      },
    })),
    rows,
    note: t('settlement.document.note'),
  });
  return documentFile(bytes, name);
}
