const ATTEMPTS = 4;
/** Unique violation, serialisation failure, deadlock. */
const COLLISIONS = new Set(['23505', '40001', '40P01']);

/**
 * Does work that may meet another's at the same moment: the same idempotency key, the same new customer. The other one has it
 * then, so the work looks again, four times at most. The work must be one transaction.
 *
 * @throws what the work throws, once it is no collision or the attempts are used up
 */
export async function againOnCollision<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt >= ATTEMPTS || !COLLISIONS.has((error as { code?: string }).code ?? '')) throw error;
    }
  }
}
