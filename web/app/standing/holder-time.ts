/** An order as far as its time is concerned. */
interface Held {
  readonly holder: { readonly id: string; readonly shortName: string };
  readonly sentAt: string;
  readonly resolvedAt?: string | null;
  readonly endedAt?: string | null;
}

/** A complaint as far as its time is concerned. */
export interface TimedComplaint {
  readonly acceptedAt: string;
  readonly closedAt?: string | null;
  readonly owner: { readonly id: string; readonly shortName: string };
  readonly workOrders: readonly Held[];
}

export interface HolderTime {
  readonly id: string;
  readonly name: string;
  readonly ms: number;
}

type Span = readonly [from: number, to: number];

/**
 * Where a complaint's time was spent: with each holder while it had an order to answer, with the first receiver while nobody
 * had. Where several held it at once, each one's time counts.
 *
 * @param now milliseconds; an open complaint is timed until then
 */
export function holderTimes({ acceptedAt, closedAt, owner, workOrders }: TimedComplaint, now: number): HolderTime[] {
  const [begun, ended] = [Date.parse(acceptedAt), closedAt == null ? now : Date.parse(closedAt)];
  const spans = workOrders.map(({ holder, sentAt, resolvedAt, endedAt }) => {
    const answered = [resolvedAt, endedAt].flatMap((at) => (at == null ? [] : [Date.parse(at)]));
    return { holder, span: [Math.max(begun, Date.parse(sentAt)), Math.min(ended, ...answered)] as Span };
  });
  const holders = [...new Map(spans.map(({ holder }) => [holder.id, holder])).values()];
  const times = holders.map(({ id, shortName }) => ({
    id,
    name: shortName,
    ms: covered(spans.filter(({ holder }) => holder.id === id).map(({ span }) => span)),
  }));
  const ownerMs = ended - begun - covered(spans.map(({ span }) => span));
  const own = times.find(({ id }) => id === owner.id);
  const others = times.filter(({ id }) => id !== owner.id);
  return [{ id: owner.id, name: owner.shortName, ms: ownerMs + (own?.ms ?? 0) }, ...others].filter(({ ms }) => ms > 0);
}

/** How long at least one of the spans lasts. */
function covered(spans: readonly Span[]): number {
  let [sum, until] = [0, -Infinity];
  for (const [from, to] of spans.toSorted(([one], [other]) => one - other)) {
    sum += Math.max(0, to - Math.max(from, until));
    until = Math.max(until, to);
  }
  return sum;
}
