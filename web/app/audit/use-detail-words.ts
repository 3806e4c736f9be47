import { useTranslation } from 'react-i18next';
import { localDayTime } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';

/** Ids say nothing to a reader; what they stand for is named elsewhere in the row. */
const LEFT_OUT = new Set(['unitId']);

/** The detail of an audit entry as words: names, roles, reasons and times as they read elsewhere in the portal. */
export function useDetailWords(): (detail: Readonly<Record<string, unknown>>) => string {
  const { t, i18n } = useTranslation();
  const { timeZone } = useDesk();
  const known = (keys: string[], otherwise: string) => {
    const key = keys.find((one) => i18n.exists(one));
    return key === undefined ? otherwise : t(key);
  };
  const word = (name: string, value: unknown): string => {
    if (value === null || value === undefined) return '—';
    if (typeof value === 'boolean') return t(value ? 'audit.yes' : 'audit.no');
    if (Array.isArray(value)) return value.map((item) => word(name, item)).join('、');
    if (typeof value === 'object') return all(value as Record<string, unknown>);
    const text = String(value);
    if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text)) return localDayTime(text, timeZone);
    if (name === 'roles') return known([`words.role.${text}`], text);
    if (name === 'reason') return known([`audit.values.${text}`, `problem.${text}`], text).replace(/。$/, '');
    return known([`audit.values.${text}`], text);
  };
  const all = (detail: Readonly<Record<string, unknown>>): string =>
    Object.entries(detail)
      .filter(([name, value]) => !LEFT_OUT.has(name) && value !== null && value !== undefined)
      .map(([name, value]) => t('audit.pair', { name: known([`audit.names.${name}`], name), value: word(name, value) }))
      .join(t('audit.between'));
  return all;
}
