import { statSync } from 'node:fs';
import Sequencer from '@jest/test-sequencer';

/**
 * What a test file takes, in milliseconds a byte, where no earlier run tells (the first run of a checkout): whoever starts processes or
 * drives a browser takes longest. What starts nothing of the stories' own comes first, so that nobody waits while their stack comes up.
 */
const PACES = [
  [/^packages\/tooling\/src\/command\/|^test\/isolation\/(every|hostile)/, 12],
  [/^test\/(stories|faults)\//, 8],
  [/^test\/(isolation|federation)\/|^packages\/tooling\/|^packages\/worker\//, 2],
  [/^subgraphs\//, 1],
];

/** Longest first, so that no long file stands alone at the end while the other workers have nothing to do. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const sorted = [...super.sort(tests)];
    const milliseconds = new Map(sorted.map((test) => [test, test.duration ?? expected(test)]));
    return sorted.sort((one, other) => milliseconds.get(other) - milliseconds.get(one));
  }
}

function expected({ path, context }) {
  const place = path.slice(context.config.rootDir.length + 1);
  const [, pace] = PACES.find(([where]) => where.test(place)) ?? [null, 0.2];
  return statSync(path).size * pace;
}
