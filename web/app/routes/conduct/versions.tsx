import { type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useLoaderData, useLocation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { localDayTime } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import { versionsAddress } from '#app/conduct/addresses.ts';
import { CarrierCardVersionsDocument, PartnerCardVersionsDocument, type ClosedVersionFragment } from '#app/gql/graphql.ts';
import { graph, notThere } from '#app/graph/client.server.ts';
import { LinkTabs } from '#app/list/link-tabs.tsx';
import { afterOf, pagesOf } from '#app/list/sort-link.ts';
import { Scroll } from '#app/list/scroll.tsx';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';
import { cardAddress } from '#app/standing/addresses.ts';
import { ContributionList } from '#app/standing/contribution-list.tsx';
import { FigureState, FigureValue } from '#app/standing/figure-words.tsx';
import { requireStanding, shownMonth } from '#app/standing/standing-face.server.ts';

export const meta: MetaFunction = ({ matches }) => titled(matches, 'cardVersions');

const MODES = ['EMP', 'C'] as const;

/** The versions of a closed card: the one of the address, else the latest, and by what it differs from the one before (SAN-07). */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireStanding(asking);
  const { searchParams } = new URL(request.url);
  const month = await shownMonth(asking, viewer, searchParams);
  const mode = MODES.find((each) => each === searchParams.get('mode')) ?? 'EMP';
  const partnerId = viewer.face === 'carrier' ? (searchParams.get('partner') ?? '') : null;
  const after = afterOf(searchParams);
  const { data: answer, gaps } =
    partnerId === null
      ? await graph(asking, viewer, PartnerCardVersionsDocument, { month, mode, after })
      : await graph(asking, viewer, CarrierCardVersionsDocument, { partnerId, month, mode, after });
  const versions = answer.versions ?? [];
  const shown = versions.find(({ version }) => String(version) === searchParams.get('version')) ?? versions.at(-1);
  if (!shown) throw notThere(asking, gaps, 'version_not_found');
  return { month, mode, partnerId, shown, numbers: versions.map(({ version }) => version) };
}

export default function CardVersions() {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  const { search } = useLocation();
  const { month, mode, partnerId, shown, numbers } = useLoaderData<typeof loader>();
  const { partner, version, closedAt, closedByName, reason, figures, counters, deductions, complaints, contributions } = shown;
  return (
    <div className="stack">
      <PageHead
        title={t('conduct.versionsTitle', { partner: partner.shortName, month, mode: t(`standing.modeShort.${mode}`) })}
        purpose={t('conduct.versionsPurpose')}
      >
        <Link to={partnerId === null ? `/scorecards?month=${month}` : cardAddress(partnerId, month)}>{t('standing.toCard')}</Link>
      </PageHead>
      <LinkTabs
        label={t('conduct.versions')}
        present={String(version)}
        tabs={numbers.map((each) => ({
          key: String(each),
          to: versionsAddress(partnerId, month, mode, each),
          word: t('conduct.version', { version: each }),
        }))}
      />
      <section className="panel tight" aria-labelledby="version">
        <h2 id="version">{t('conduct.version', { version })}</h2>
        <p className="quiet">{t('conduct.closedBy', { at: localDayTime(closedAt, timeZone), name: closedByName ?? t('story.system') })}</p>
        {reason === '' ? null : (
          <p className="text">
            {t('conduct.correction')}：{reason}
          </p>
        )}
        <Scroll label={t('conduct.version', { version })}>
          <table className="plain">
            <caption className="unseen">{t('conduct.version', { version })}</caption>
            <tbody>
              {figures.map((figure) => (
                <tr key={figure.rule}>
                  <th scope="row">{t(`standing.rule.${figure.rule}`)}</th>
                  <td className="numbers">
                    <FigureValue figure={figure} />
                  </td>
                  <td>
                    <FigureState figure={figure} />
                  </td>
                </tr>
              ))}
              {(['complaints', 'inTime', 'late', 'unresolved', 'repeats', 'satisfied', 'notSatisfied'] as const).map((name) => (
                <tr key={name}>
                  <th scope="row">{t(`standing.counter.${name}`)}</th>
                  <td className="numbers" colSpan={2}>
                    {counters[name]}
                  </td>
                </tr>
              ))}
              {deductions.map(({ id, itemName, points }) => (
                <tr key={id}>
                  <th scope="row">
                    <Link to={`/scorecards/deductions/${id}`}>{itemName}</Link>
                  </th>
                  <td className="numbers" colSpan={2}>
                    −{points}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
        <p className="quiet">{t('conduct.behind', { count: complaints })}</p>
      </section>
      <ContributionList
        caption={t('conduct.behindTitle', { version })}
        rows={contributions.edges.map(({ node }) => node)}
        pages={pagesOf(search, contributions.pageInfo)}
        empty={null}
      />
      {version > 1 ? <Differences shown={shown} /> : null}
    </div>
  );
}

function Differences({ shown: { differences, version } }: { shown: ClosedVersionFragment }) {
  const { t } = useTranslation();
  const what = useDifferenceWords();
  return (
    <section className="panel tight" aria-labelledby="differences">
      <h2 id="differences">{t('conduct.differences', { before: version - 1 })}</h2>
      <Scroll label={t('conduct.differences', { before: version - 1 })}>
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{t('conduct.what')}</th>
              <th scope="col">{t('conduct.before')}</th>
              <th scope="col">{t('conduct.after')}</th>
            </tr>
          </thead>
          <tbody>
            {differences.map((difference, place) => (
              <tr key={place}>
                <th scope="row">{what.name(difference)}</th>
                <td>{what.value(difference, difference.before)}</td>
                <td>{what.value(difference, difference.after)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}

type Difference = ClosedVersionFragment['differences'][number];

/** What differs, and the card's own values of it as words. */
function useDifferenceWords() {
  const { t, i18n } = useTranslation();
  const worded = (key: string, otherwise: string): string => (i18n.exists(key) ? t(key) : otherwise);
  return {
    name: ({ kind, rule, field, complaint, deductionId }: Difference) => {
      if (kind === 'DEDUCTION') return <Link to={`/scorecards/deductions/${deductionId}`}>{t('conduct.toDeduction')}</Link>;
      if (kind === 'COMPLAINT')
        return (
          <>
            {complaint ? <Link to={`/complaints/${complaint.id}`}>{complaint.number}</Link> : t('conduct.aboutComplaint')}{' '}
            {t(`conduct.contributionField.${field}`)}
          </>
        );
      if (kind === 'BASE') return t(`conduct.baseField.${field}`);
      return `${t(`standing.rule.${rule}`)}${kind === 'BREACH' ? `（${t('standing.breached')}）` : ''}`;
    },
    value: ({ kind, field }: Difference, value: string | null | undefined): string => {
      if (value == null) return '—';
      if (value === 'true' || value === 'false') return t(value === 'true' ? 'conduct.yes' : 'conduct.no');
      const upper = value.toUpperCase();
      if (kind === 'FIGURE') return worded(`standing.reason.${upper}`, value);
      if (kind === 'DEDUCTION') return value === 'undecided' ? t('conduct.deductionState.PROPOSED') : value;
      if (field === 'reason') return worded(`standing.contribution.${upper}`, value);
      if (field === 'timeliness') return worded(`standing.timeliness.${upper}`, value);
      return value;
    },
  };
}

export const ErrorBoundary = RouteError;
