import { inflate } from '@sparticuz/chromium';
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

// Run once per test run, as a process of its own, with TMPDIR set to a fresh folder (the package unpacks there). Prints how to start the browser as JSON.
/** A full disk is the fault a newcomer meets here: the browser takes 250 MB of the folder for temporary files. */
function refuse(error: NodeJS.ErrnoException): never {
  const full = ['ENOSPC', 'EDQUOT'].includes(error.code ?? '');
  console.error(
    full
      ? `The disk of ${tmpdir()} is full: the browser of the tests needs 250 MB there. Free some, or set TMPDIR to another folder.`
      : error.stack,
  );
  process.exit(1);
}
process.on('uncaughtException', refuse);

const archives = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', 'bin');
const archive = (name: string): Promise<string> => inflate(join(archives, name));

/** The first library the browser misses on this host, or null when it starts. */
async function missingLibrary(executablePath: string, env: Record<string, string>): Promise<string | null> {
  try {
    await promisify(execFile)(executablePath, ['--version'], { env: { ...process.env, ...env } });
    return null;
  } catch (error) {
    const { stderr = '', message } = error as { stderr?: string; message: string };
    return /loading shared libraries: ([^:]+):/.exec(stderr)?.[1] ?? message;
  }
}

const [executablePath] = await Promise.all([archive('chromium.br'), archive('fonts.tar.br'), archive('swiftshader.tar.br')]);
let env: Record<string, string> = {};
if (await missingLibrary(executablePath, env)) {
  const libraries = join(await archive('al2023.tar.br'), 'lib');
  env = { LD_LIBRARY_PATH: [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':') };
  const missing = await missingLibrary(executablePath, env);
  if (missing) {
    console.error(
      `The browser does not start: ${missing} is missing, also in the browser's own package. On Debian: apt-get install libnss3 libnspr4 libexpat1.`,
    );
    process.exit(1);
  }
}
console.log(JSON.stringify({ executablePath, env }));
