import { useTranslation } from 'react-i18next';
import { useSpelling } from './clock-bar.tsx';
import { localDayTime, localTime } from './day-time.ts';
import { useDesk } from './now.tsx';

interface Step {
  readonly code: string;
  readonly values: readonly { readonly name: string; readonly value: string }[];
}

/** The sentence of one step of an explanation; a clerk can read it out on the phone. */
export function useWhySteps(): (step: Step) => string {
  const { t, i18n } = useTranslation();
  const { timeZone } = useDesk();
  const spelled = useSpelling();
  return ({ code, values }) => {
    const words: Record<string, string> = {};
    for (const { name, value } of values) words[name] = value;
    if (words['part']) words['part'] = t(`words.clockPart.${words['part'].toUpperCase()}`);
    if (words['reason']) words['reason'] = t(`words.pauseReason.${words['reason'].toUpperCase()}`);
    if (words['ms']) words['time'] = spelled(Number(words['ms']));
    if (words['due']) words['due'] = localDayTime(words['due'], timeZone);
    if (code === 'hours_counted') for (const end of ['from', 'to']) words[end] = localTime(words[end] ?? 0, timeZone);
    if ('source' in words) words['because'] = words['name'] || t(`words.daySource.${words['source']}`);
    return i18n.exists(`why.${code}`) ? t(`why.${code}`, words) : code;
  };
}
