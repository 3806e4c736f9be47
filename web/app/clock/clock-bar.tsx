import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '#app/icon/icon.tsx';
import { useDesk } from './now.tsx';
import { readClock, spell, type ReadableClock, type Reading } from './reading.ts';
import styles from './clock-bar.module.css';

const ICONS: Record<Reading['tone'], IconName> = {
  calm: 'clock',
  soon: 'clock',
  urgent: 'warn',
  late: 'late',
  paused: 'pause',
  met: 'done',
  extended: 'done',
  void: 'void',
};

/** The words of a length of time, such as '3 小时 20 分'. */
export function useSpelling(): (ms: number) => string {
  const { t } = useTranslation();
  return (ms) => {
    const { days, hours, minutes } = spell(ms);
    const words = [
      days > 0 ? t('clock.days', { n: days }) : '',
      hours > 0 ? t('clock.hours', { n: hours }) : '',
      minutes > 0 || days + hours === 0 ? t('clock.minutes', { n: minutes }) : '',
    ];
    return words.filter(Boolean).join(t('clock.gap'));
  };
}

/** What a clock says in words: '还剩 3 小时', '已超时 2 小时', '已暂停'. */
export function useClockWords(): (clock: ReadableClock, now: number) => string {
  const { t } = useTranslation();
  const spelled = useSpelling();
  return (clock, now) => {
    const reading = readClock(clock, now);
    const time = spelled(reading.leftMs);
    switch (reading.tone) {
      case 'late':
        return reading.leftMs <= 0 ? t('clock.late', { time }) : t('words.clockState.BREACHED');
      case 'paused':
        return t('clock.paused', { time });
      case 'met':
      case 'extended':
      case 'void':
        return t(`words.clockState.${clock.state}`);
      default:
        return t('clock.left', { time });
    }
  };
}

/** Bar, icon and words of one clock: never colour alone. */
export function ClockBar({ clock, part }: { clock: ReadableClock; part?: string }) {
  const { now } = useDesk();
  const words = useClockWords();
  const reading = readClock(clock, now);
  const used = Math.round(reading.used * 100);
  return (
    <span className={styles.clock} data-tone={reading.tone}>
      <span className={styles.words}>
        <Icon name={ICONS[reading.tone]} size={14} />
        {part ? <span className={styles.part}>{part}</span> : null}
        <span>{words(clock, now)}</span>
      </span>
      <svg className={styles.bar} viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden>
        <rect width="100" height="4" className={styles.track} />
        <rect width={used} height="4" className={styles.used} />
      </svg>
    </span>
  );
}
