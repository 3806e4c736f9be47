/** A process cannot start for a reason its operator can mend; the message is a sentence for that person. */
export class StartRefused extends Error {
  override readonly name = 'StartRefused';
}
