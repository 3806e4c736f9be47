/** A process cannot start for a reason its operator can mend; the message is a sentence for that person. */
export class StartRefused extends Error {
  override readonly name = 'StartRefused';
}

/** Does a work of which every error is one that the operator can mend, such as reading a setting. */
export function refusing<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new StartRefused(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
