import { writeDocx } from '@lianban/documents/docx';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireBanking } from '#app/contact-report/banking.server.ts';
import { levelTitle } from '#app/contact-report/level-title.ts';
import { noticeOf } from '#app/contact-report/outlet-notice.server.ts';
import { documentFile } from '#app/list/list-file.server.ts';
import { textsFor } from '#app/language/texts.server.ts';
import { languageOf } from '#app/preferences.server.ts';

/** The notice of an outlet as a document for Word, in the prescribed order (REG-09). */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireBanking(asking);
  const { t } = textsFor(languageOf(request));
  const { outlet, member, lines, missing } = await noticeOf(asking, viewer, params['id'] ?? '');
  const bytes = await writeDocx<(typeof lines)[number]>({
    title: t('outletNotice.sheetTitle'),
    facts: [
      [t('report.column.member'), member.name],
      [t('outletNotice.outlet'), outlet.name],
    ],
    columns: [
      { header: t('outletNotice.order'), value: ({ level, ...line }) => levelTitle(t(`outletNotice.level.${level}`), line) },
      {
        header: t('outletNotice.numbers'),
        value: ({ numbers }) => (numbers.length === 0 ? t('outletNotice.missing') : numbers.join('、')),
      },
    ],
    rows: lines,
    note:
      missing.length === 0 ? '' : t('outletNotice.lacks', { levels: missing.map((level) => t(`outletNotice.level.${level}`)).join('、') }),
  });
  return documentFile(bytes, `${t('outletNotice.sheetTitle')}-${outlet.name}`);
}
