/** Line pictures on a 20-unit grid; each stands beside a word, or carries a label itself. */
const PATHS = {
  home: 'M3 9.5 10 3.5l7 6M5 8.5V16h10V8.5M8.5 16v-4h3v4',
  add: 'M10 4v12M4 10h12',
  inbox: 'M3 11.5 5.5 4h9L17 11.5V16H3zM3 11.5h4.5l1 2h3l1-2H17',
  call: 'M5 3.5h3l1 4-2 1.5c.8 1.8 2.200 3.200 4 4l1.500-2 4 1v3c0 .8-.7 1.500-1.500 1.500C8.500 16 3.500 11 3.500 5c0-.8.7-1.500 1.500-1.500',
  list: 'M7 5h10M7 10h10M7 15h10M3 5h.5M3 10h.5M3 15h.5',
  bell: 'M5 13.500V9a5 5 0 0 1 10 0v4.500l1.500 1h-13zM8.500 17h3',
  search: 'M9 14.500A5.500 5.500 0 1 0 9 3.500a5.500 5.500 0 0 0 0 11zM13 13l4 4',
  people:
    'M7.500 9.500a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2 16.500c.5-3 2.500-4.500 5.500-4.500s5 1.500 5.500 4.500M13 4a3 3 0 0 1 0 5.500M15 12.500c1.700.6 2.700 1.900 3 4',
  settings: 'M3 6h8M15 6h2M3 14h2M9 14h8M13 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM7 16a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  audit: 'M5 3h7l3 3v11H5zM12 3v3h3M8 10h4M8 13h4',
  account: 'M10 10a3.200 3.200 0 1 0 0-6.400A3.200 3.200 0 0 0 10 10zM3.500 17c.7-3.200 3-5 6.500-5s5.800 1.800 6.500 5',
  out: 'M8 4H4v12h4M12 6.500 15.500 10 12 13.500M7.500 10h8',
  menu: 'M3 5.500h14M3 10h14M3 14.500h14',
  clock: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM10 6v4l2.500 2',
  warn: 'M10 3.500 17.500 16h-15zM10 8.500v3.500M10 14v.3',
  late: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM10 6v5M10 13.500v.3',
  pause: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM8.500 7.500v5M11.500 7.500v5',
  done: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM7 10.200l2.200 2.200L13.200 8',
  void: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM5.500 14.500l9-9',
  major: 'M5 17V3.500h9l-1.500 3.500L14 10.500H5',
  repeat: 'M4 9a6 6 0 0 1 10.500-3L16 7.500M16 4v3.500h-3.500M16 11a6 6 0 0 1-10.500 3L4 12.500M4 16v-3.500h3.500',
  joint:
    'M6 9a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5zM14 9a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5zM10 17a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5zM8.500 6.500h3M7 8.800l2 3.400M13 8.800l-2 3.400',
  file: 'M6 3h6l3 3v11H6zM12 3v3h3',
  sun: 'M10 13.500a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7zM10 2v1.500M10 16.500V18M2 10h1.500M16.500 10H18M4.300 4.300l1.100 1.100M14.600 14.600l1.100 1.100M4.300 15.700l1.100-1.100M14.600 5.400l1.100-1.100',
  moon: 'M16 12A6.500 6.500 0 0 1 8 4a6.500 6.500 0 1 0 8 8z',
  language: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM3 10h14M10 3c2 2 2.800 4.300 2.800 7s-.8 5-2.800 7c-2-2-2.800-4.300-2.800-7S8 5 10 3z',
  up: 'M10 16V4.500M5.500 9 10 4.500 14.500 9',
  down: 'M10 4v11.500M5.500 11l4.500 4.500 4.500-4.500',
  next: 'M7.500 4.500 13 10l-5.500 5.500',
  previous: 'M12.500 4.500 7 10l5.500 5.500',
  eye: 'M2.500 10S5.500 5 10 5s7.500 5 7.500 5-3 5-7.500 5-7.500-5-7.500-5zM10 12a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  fold: 'M3 4h14v12H3zM8 4v12M13 8l-2 2 2 2',
} as const;
export type IconName = keyof typeof PATHS;

/** One picture; without `label` it is decoration for the word beside it. */
export function Icon({ name, size = 16, label }: { name: IconName; size?: number; label?: string }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      style={{ flex: 'none' }}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
