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
  const rows = lines.map((line) => rowOf(line, t));
  if (new URL(request.url).searchParams.get('format') !== 'docx') {
    // What came over from the month before, each posting, and what they come to: the column adds up.
    const [opening, closing] = (['opening', 'closing'] as const).map((sum) => sumRow(t(`settlement.sum.${sum}`), settlement[sum]));
    const kept = sumRow(t('settlement.sum.heldBalance'), settlement.heldBalance);
    return listFile(columns(t), [opening!, ...rows, closing!, kept], {
      name,
      sheetName: t('settlement.document.name'),
      timeZone,
      csv: false,
    });
  }
  const bytes = await writeDocx<Row>({
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

/** A posting, or a sum, as a line of the file. */
interface Row {
  readonly at: string | null;
  readonly kind: string;
  readonly what: string;
  readonly amount: string;
  readonly by: string;
}

const sumRow = (kind: string, amount: string): Row => ({ at: null, kind, what: '', amount, by: '' });

function rowOf({ at, kind, countered, shareOf, refundReference, complaint, reason, amount, personName }: StatementLine, t: TFunction): Row {
  return {
    at,
    kind: `${t(`settlement.posting.${kind}`)}${countered ? t('settlement.countered') : ''}`,
    what: [shareOf == null ? null : t('settlement.shareOf', { month: shareOf }), refundReference, complaint?.number, reason]
      .filter(Boolean)
      .join(' '),
    amount,
    by: personName ?? t('story.system'),
  };
}

function columns(t: TFunction): Column<Row>[] {
  return [
    { header: t('settlement.at'), kind: 'instant', value: ({ at }) => at },
    { header: t('settlement.kind'), kind: 'text', width: 12, value: ({ kind }) => kind },
    { header: t('settlement.what'), kind: 'text', width: 40, value: ({ what }) => what },
    { header: t('settlement.amount'), kind: 'amount', value: ({ amount }) => amount },
    { header: t('settlement.by'), kind: 'text', width: 12, value: ({ by }) => by },
  ];
}
