import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { AssociationMemberCardDocument } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import { ExportLinks } from '#app/list/export-links.tsx';
import { ClusterSigns } from '#app/member/cluster-signs.tsx';
import { requireAssociation, shownSpan } from '#app/member/member-face.server.ts';
import { MemberPage } from '#app/member/member-page.tsx';
import { SpanForm } from '#app/member/span-form.tsx';
import { Gap } from '#app/shell/error-page.tsx';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';

export const meta: MetaFunction<typeof loader> = ({ matches, data: page }) => titled(matches, 'members', page?.card?.member?.shortName);

/** One member's card, or the viewer's own organisation's under `own`. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireAssociation(asking);
  const span = await shownSpan(asking, viewer, new URL(request.url).searchParams);
  const memberId = params['id'] === 'own' ? null : (params['id'] ?? '');
  const { data: answer, gaps } = await graph(asking, viewer, AssociationMemberCardDocument, { memberId, ...span });
  // A word that is no member's id leaves gaps elsewhere; it is not found all the same.
  const down = gaps.some((gap) => gap === 'card' || gap === '*');
  if (!answer.card && !down) throw data({ code: 'member_not_found', traceId: context.traceId }, { status: 404 });
  return { span, card: answer.card ?? null, outlets: answer.outlets ?? [], signs: answer.signs ?? null, side: viewer.seat.tenantKind };
}

export default function Member() {
  const { t } = useTranslation();
  const { card, outlets, signs, span, side } = useLoaderData<typeof loader>();
  const name = card?.member?.shortName ?? t('member.ownCard');
  return (
    <div className="stack">
      <PageHead
        title={t('member.titleOf', { member: name, ...span })}
        purpose={t(side === 'member' ? 'member.purposeOwn' : 'member.purposeOf')}
      >
        {side === 'association' ? <Link to={`/members?${new URLSearchParams({ ...span })}`}>{t('member.backToAll')}</Link> : null}
        <Link to={`/analysis?${new URLSearchParams({ ...span, ...(card?.member ? { member: card.member.id } : {}) })}`}>
          {t('menu.analysis')}
        </Link>
      </PageHead>
      <SpanForm span={span} />
      {card && side === 'member' ? (
        <ExportLinks word={t('member.exportCard')} to={(format) => `/members/export?${new URLSearchParams({ ...span, format })}`} />
      ) : null}
      {card ? <MemberPage card={card} outlets={outlets} span={span} /> : <Gap name={t('menu.members')} />}
      {card?.member && signs ? <ClusterSigns signs={signs} named={false} /> : null}
    </div>
  );
}

export const ErrorBoundary = RouteError;
