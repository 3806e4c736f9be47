import { collectDefaultMetrics, Counter, Gauge, Histogram, register, type Metric } from 'prom-client';

let collecting = false;

/** Prometheus text of all that this process counts, Node's own figures among it. */
export async function metricsText(): Promise<{ contentType: string; body: string }> {
  startCollecting();
  return { contentType: register.contentType, body: await register.metrics() };
}

/** Node's own figures (heap, event loop, garbage collection) are gathered once a process. */
export function startCollecting(): void {
  if (collecting) return;
  collecting = true;
  collectDefaultMetrics();
}

function once<M extends Metric>(name: string, make: () => M): M {
  return (register.getSingleMetric(name) as M | undefined) ?? make();
}

/** A counter of this name, made on first use; names begin with `lianban_`. */
export function counter<L extends string>(name: string, help: string, labelNames: readonly L[] = []): Counter<L> {
  return once(name, () => new Counter({ name, help, labelNames: [...labelNames] }));
}

/** A gauge; `collect` is asked when Prometheus reads. */
export function gauge<L extends string>(
  name: string,
  help: string,
  labelNames: readonly L[] = [],
  collect?: (this: Gauge<L>) => void | Promise<void>,
): Gauge<L> {
  return once(name, () => new Gauge({ name, help, labelNames: [...labelNames], ...(collect ? { collect } : {}) }));
}

/** A histogram of seconds. */
export function seconds<L extends string>(name: string, help: string, labelNames: readonly L[] = []): Histogram<L> {
  return once(
    name,
    () => new Histogram({ name, help, labelNames: [...labelNames], buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] }),
  );
}
