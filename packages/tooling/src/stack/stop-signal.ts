/** Resolves at the first request to stop: Ctrl-C, SIGTERM or a closed terminal. Later signals are left to the stop that is under way. */
export function stopSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve(signal))
  })
}
