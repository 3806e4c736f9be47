type Stop = (signal: NodeJS.Signals) => Promise<boolean>;

const stops = new Set<Stop>();
let ending = false;

function end(signal: NodeJS.Signals): void {
  if (ending) return;
  ending = true;
  void Promise.allSettled([...stops].map((stop) => stop(signal))).then((outcomes) => {
    const clean = outcomes.every((outcome) => outcome.status === 'fulfilled' && outcome.value);
    process.exit(clean ? 0 : 1);
  });
}

/**
 * Calls `stop` on SIGTERM or SIGINT and exits when all registered stops are through: 0 if each gave true, else 1.
 * Further signals change nothing: a terminal and a supervisor often send one each.
 * @returns a function that takes the registration back.
 */
export function onSignal(stop: Stop): () => void {
  if (stops.size === 0) {
    process.on('SIGTERM', end);
    process.on('SIGINT', end);
  }
  stops.add(stop);
  return () => {
    stops.delete(stop);
    if (stops.size === 0) {
      process.off('SIGTERM', end);
      process.off('SIGINT', end);
    }
  };
}
