import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { root } from '@lianban/tooling/root';
import type { BenchOptions } from '../options.ts';
import { BOUNDS } from './bounds.ts';
import type { Finding } from './finding.ts';

const mark = ({ kept }: Finding): string => (kept === null ? '' : kept ? 'kept' : '**broken**');
const sizeText = (size: number | null): string => (size === null ? '' : size.toLocaleString('en').replaceAll(',', ' '));

/** The results for a person at a terminal. */
export function printFindings(findings: readonly Finding[]): void {
  for (const finding of findings) {
    const { measure, size, figure, floor } = finding;
    console.log(
      `${(mark(finding) || '-').padEnd(10)} ${measure}${size === null ? '' : ` [${sizeText(size)}]`}: ${figure}${floor === null ? '' : `  (floor ${floor})`}`,
    );
  }
}

export interface Took {
  /** The whole run. */
  readonly seconds: number;
  /** Making the data, by size, in this run or the one that kept them. */
  readonly fillSeconds: readonly number[];
}

/** Writes docs/performance.md: nothing in it but what this run measured, and what bounds it. */
export function writePerformance(findings: readonly Finding[], { sizes, rounds, seconds, data }: BenchOptions, took: Took): void {
  const rows = findings.map(
    (finding) =>
      `| ${finding.measure} | ${sizeText(finding.size)} | ${finding.figure} | ${finding.floor ?? ''} | ${finding.lead ?? ''} | ${mark(finding)} |`,
  );
  writeFileSync(
    join(root, 'docs/performance.md'),
    `# Performance

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus().length} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GB, a shared machine. Measuring${data === null ? ' and making the data' : ''}
took ${Math.round(took.seconds / 60)} minutes, making the data ${took.fillSeconds.map((each) => `${each} s`).join(' and ')}${data === null ? '' : ' in an earlier run that kept them'}. Databases of ${sizes.map(sizeText).join(' and ')} complaints side by side on one embedded PostgreSQL 18 (memory and disk as docs/operations.md asks: a quarter as shared buffers, 8 GB of log between checkpoints; commits reach the disk).

How to read it: figures are ratios or times within this one run. Contenders run in turn, ${rounds} rounds of ${seconds} s after a warm-up round (intake: five); a figure is the median of the rounds, with the
least and the most in brackets. The load comes from a process of its own, requests differ from one to the next, and everything is on that is on in production: tokens checked,
row security, limits, masked errors. Database, servers and load share the same cores, so a rate is that of the whole machine. The *floor* fails the bench; the *lead* is an aim.

| measure | complaints | figure | floor | lead | |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}

## What bounds each

${BOUNDS.map(({ title, text }) => `**${title}.** ${text}`).join('\n\n')}

## The data

One carrier sees every complaint; four partners hold a quarter each, two complaints in five are open, and each open one waits in its holder's inbox with a running clock. Texts of about
70 characters are put together from pieces of a common vocabulary and 20 000 places with names of their own. Search grams come from the write path's own function. The rows are made in
the database (\`test/bench/bulk\`), not by 1 000 000 commands; events are two a complaint, so logs are shorter than real ones.

\`npm run bench -- --size 10000 --only inbox,intake\` measures a part (\`--rounds\`, \`--seconds\`; \`--data <folder>\` keeps the databases for the next run) and leaves this file alone.
`,
  );
}
