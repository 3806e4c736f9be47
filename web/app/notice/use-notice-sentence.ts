import { useTranslation } from 'react-i18next';
import { halfWords } from '#app/bulletin/half-words.ts';
import { useSpelling } from '#app/clock/clock-bar.tsx';
import { localDayTime } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';

interface Spoken {
  readonly kind: string;
  readonly values: readonly { readonly name: string; readonly value: string }[];
}

/** The sentence of a notice. */
export function useNoticeSentence(): (notice: Spoken) => string {
  const { t, i18n } = useTranslation();
  const { timeZone } = useDesk();
  const spelled = useSpelling();
  return ({ kind, values }) => {
    const words: Record<string, string> = {};
    for (const { name, value } of values) words[name] = value;
    const word = (name: string, list: string) => {
      const value = words[name];
      if (value && i18n.exists(`words.${list}.${value.toUpperCase()}`)) words[name] = t(`words.${list}.${value.toUpperCase()}`);
    };
    const upheld = words['upheld'];
    word('class', 'class');
    word('from', 'class');
    word('part', 'clockPart');
    word('outcome', 'callBackOutcome');
    word('as', 'closing');
    word('reason', 'pauseReason');
    word('owed', 'owed');
    word('step', 'trackStep');
    word('followUpKind', 'followUpKind');
    word('mode', 'mode');
    word('refundKind', 'refundKind');
    word('requestKind', 'kind');
    word('measure', 'measure');
    word('handler', 'dutyRole');
    word('receiver', 'dutyRole');
    word('receiverReason', 'dutyReason');
    for (const name of ['dueAt', 'promisedAt']) if (words[name]) words[name] = localDayTime(words[name], timeZone);
    if (words['half']) words['half'] = halfWords(t, words['half']);
    words['holder'] ??= t('notice.someHolder');
    if (words['lateByMs']) words['late'] = spelled(Number(words['lateByMs']));
    const variant =
      kind === 'dispute_decided' || (upheld !== undefined && kind.endsWith('objection_decided'))
        ? `${kind}_${upheld === 'true' ? 'upheld' : 'declined'}`
        : kind === 'clock_breached' && Number(words['step'] ?? 1) > 1
          ? `${kind}_above`
          : kind;
    const said = i18n.exists(`notice.${variant}`) ? t(`notice.${variant}`, words) : t('notice.other');
    // Of a member's order: why it comes to this one (REG-08).
    return words['receiver'] ? t('notice.onDuty', { ...words, said }) : said;
  };
}
