import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { accessibilityFindings, newVisitor, openBrowser, type Browser } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 120_000);
afterAll(() => browser?.close());

test('the browser runs scripts, and accessibility faults are found', async () => {
  const { page, context } = await newVisitor(browser);
  await page.setContent(
    '<html lang="zh"><title>联办</title><main><h1 id="h">一</h1><img src="data:,"></main><script>document.getElementById("h").textContent = "投诉"</script></html>',
  );
  expect(await page.locator('h1').textContent()).toBe('投诉');
  expect((await accessibilityFindings(page)).join()).toContain('image-alt');
  await context.close();
});

/** Hides what is mounted over in a namespace of its own; only root with the right to mount can. */
const hidden = (script: string, folder: string) =>
  spawnSync(
    'unshare',
    ['--mount', 'sh', '-c', `set -e; ${script}; exec "$@"`, 'sh', process.execPath, join(import.meta.dirname, 'unpack-browser.ts')],
    { encoding: 'utf8', env: { ...process.env, TMPDIR: folder } },
  );
const folder = mkdtempSync(join(tmpdir(), 'lianban-unpack-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

if (spawnSync('unshare', ['--mount', 'sh', '-c', `mount -t tmpfs tmpfs ${folder}`]).status === 0) {
  test('a library that neither this machine nor the package has: a sentence that says what to install', () => {
    const archive = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', 'bin/al2023.tar.br');
    writeFileSync(join(folder, 'nothing.tar.br'), brotliCompressSync(Buffer.alloc(1024)));
    const { status, stderr } = hidden(
      `mount --bind ${folder}/nothing.tar.br ${archive}; for at in $(ldconfig -p | sed -n 's/.*libnss3.so.* => //p'); do mount --bind /dev/null "$at"; done`,
      folder,
    );
    expect(stderr).toMatch(
      /^The browser does not start: \S*libnss3\.so is missing, .* On Debian: apt-get install libnss3 libnspr4 libexpat1\.$/m,
    );
    expect([status, /^\s+at /m.test(stderr)]).toEqual([1, false]);
  }, 120_000);

  test('a full disk: a sentence that says how much it takes', () => {
    const { status, stderr } = hidden(`mount -t tmpfs -o size=20m tmpfs ${folder}`, folder);
    expect(stderr).toContain(`The disk of ${folder} is full: the browser of the tests needs 250 MB there.`);
    expect([status, /^\s+at /m.test(stderr)]).toEqual([1, false]);
  }, 120_000);
}
