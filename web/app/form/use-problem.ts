import { useTranslation } from 'react-i18next';

/** Turns a problem into a sentence: a code of ours (`too_long|2000`) is translated, anything else already is one. */
export function useProblem(): (problem: string) => string {
  const { t, i18n } = useTranslation();
  return (problem) => {
    const [code = '', limit] = problem.split('|');
    return i18n.exists(`problem.${code}`) ? t(`problem.${code}`, { limit }) : problem;
  };
}
