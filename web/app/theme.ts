import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

/** The one accent: a deep blue, 8.5 : 1 on white at its darkest. */
const ink: MantineColorsTuple = [
  '#eef3fb',
  '#dbe5f5',
  '#b7cbea',
  '#8fb0e0',
  '#6d98d7',
  '#5180c6',
  '#3f6db4',
  '#305c9f',
  '#254f8f',
  '#1b427d',
];

/** Greys of the dark scheme, a little blue like the surfaces round them. */
const dark: MantineColorsTuple = [
  '#dbe1ea',
  '#b4bdcb',
  '#8e99aa',
  '#667284',
  '#454f5d',
  '#363d48',
  '#262c35',
  '#1c2027',
  '#161a20',
  '#101318',
];

const fontFamily =
  'system-ui, -apple-system, "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC Variable", sans-serif';

/** Everything the look decides; page styles use its variables and name no colour of their own. */
export const theme = createTheme({
  primaryColor: 'ink',
  colors: { ink, dark },
  primaryShade: 9,
  autoContrast: true,
  luminanceThreshold: 0.18,
  fontFamily,
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.125rem' },
  lineHeights: { xs: '1.5', sm: '1.5', md: '1.5', lg: '1.5', xl: '1.4' },
  headings: {
    fontFamily,
    fontWeight: '600',
    sizes: { h1: { fontSize: '1.375rem' }, h2: { fontSize: '1.0625rem' }, h3: { fontSize: '0.9375rem' } },
  },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
});

/** Contrast that axe accepts for error texts, placeholders and dimmed words, light and dark. */
export const cssVariables: CSSVariablesResolver = (given) => ({
  variables: {},
  light: {
    '--mantine-color-error': given.colors.red[9],
    '--mantine-color-placeholder': given.colors.gray[7],
    '--mantine-color-dimmed': given.colors.gray[7],
  },
  dark: {
    '--mantine-color-error': given.colors.red[4],
    '--mantine-color-placeholder': given.colors.dark[1],
    '--mantine-color-dimmed': given.colors.dark[1],
  },
});
