import { announce, refuse } from '../announce.ts';
import { openThrowAwayStack } from '../stack/throw-away-stack.ts';
import { aborted, stopSignal } from '../stack/stop-signal.ts';

// `npm run stack -- --json`: a seeded stack on free ports, described by one line of JSON, up until it is stopped; its data are thrown away.
try {
  const signal = stopSignal();
  const stack = await openThrowAwayStack({ env: process.env, announce, signal });
  const { description } = stack;
  if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify(description)}\n`);
  else console.log(description);
  await aborted(signal);
  await stack.stop();
} catch (error) {
  refuse(error);
}
process.exit();
