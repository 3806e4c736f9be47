import { useTranslation } from 'react-i18next';
import type { TenantKind } from '#app/session/seat.ts';
import { VIEWS, type ViewName } from './complaint-query.ts';
import { LinkTabs } from './link-tabs.tsx';

interface Counts {
  readonly inbox: number;
  readonly elsewhere: number;
  readonly open: number;
  readonly toCallBack: number;
  readonly breached: number;
  readonly countLimit: number;
}

/** The views as tabs, each with how much it holds; vendor and member own nothing, so they have no 'elsewhere'. */
export function ViewTabs({ view, counts, tenantKind }: { view: ViewName; counts: Counts | null; tenantKind: TenantKind }) {
  const { t } = useTranslation();
  const owns = tenantKind !== 'vendor' && tenantKind !== 'member';
  const names = (Object.keys(VIEWS) as ViewName[]).filter((name) => owns || (name !== 'elsewhere' && name !== 'callback'));
  const numbers: Partial<Record<ViewName, number | undefined>> = {
    inbox: counts?.inbox,
    elsewhere: counts?.elsewhere,
    callback: counts?.toCallBack,
    breached: counts?.breached,
    open: counts?.open,
  };
  return (
    <LinkTabs
      label={t('list.views')}
      present={view}
      tabs={names.map((name) => {
        const number = numbers[name];
        const word = counts && number !== undefined && number >= counts.countLimit ? `${number}+` : number;
        return {
          key: name,
          to: `/complaints?view=${name}`,
          word: t(`view.${name}.tab`),
          ...(word === undefined ? {} : { number: String(word) }),
        };
      })}
    />
  );
}
