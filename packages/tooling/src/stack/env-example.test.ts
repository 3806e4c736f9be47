import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { root } from '../root.ts';

/** What tests and the supervisor say to processes, what every system has, and what a process that is started alone has of its own. */
const NOT_TOLD = new Set(['LIANBAN_CLOCK_OFFSET_MS', 'LIANBAN_DURABLE', 'LIANBAN_TEST_COUNT', 'LIANBAN_TEST_DESK', 'PATH']);

function* sources(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!/^(node_modules|build|testing|test-resources|toolchain)$/.test(entry.name)) yield* sources(path);
    } else if (/\.(ts|mjs)$/.test(entry.name) && !entry.name.includes('.test.')) yield path;
  }
}

/** Every name by which a process or a command asks the environment. */
function namesAsked(): Set<string> {
  const asked = new Set<string>();
  for (const room of ['packages', 'subgraphs', 'gateway', 'web/server'])
    for (const file of sources(join(root, room))) {
      const text = readFileSync(file, 'utf8');
      const patterns = [/\benv(?:\.|\[')([A-Z][A-Z0-9_]+)/g, /\{ ([A-Z][A-Z0-9_]+) \}: NodeJS\.ProcessEnv/g];
      if (text.includes('readEnvironment({') || text.includes('readEnvironment(\n'))
        patterns.push(
          /[\s{]([A-Z][A-Z0-9_]{3,}): (?:z\.|port\(|address\(|databaseAddress|requiredInProduction|developmentOnly|flag|whole|internalSecret|smsGatewayKeys)/g,
        );
      for (const pattern of patterns) for (const [, name] of text.matchAll(pattern)) asked.add(name!);
    }
  return asked;
}

test('.env.example names every setting there is (README), and none that nobody reads', () => {
  const told = new Set([...readFileSync(join(root, '.env.example'), 'utf8').matchAll(/^#?([A-Z][A-Z0-9_]+)=/gm)].map(([, name]) => name!));
  const asked = [...namesAsked()].filter((name) => !NOT_TOLD.has(name));
  expect(asked.length).toBeGreaterThan(35);
  expect(asked.filter((name) => !told.has(name)).sort()).toEqual([]);
  // Of the ports and addresses of the processes, some are asked by a name that is put together.
  const puzzled = /^(CARRIER|PARTNER|VENDOR|ASSOCIATION|IDENTITY|WORKER|MAIL_SMTP|MAIL_PAGE|GATEWAY|PORTAL)_(PORT|URL)$/;
  expect([...told].filter((name) => !asked.includes(name) && !puzzled.test(name)).sort()).toEqual([]);
});
