/** Something was asked for a request that has ended: its client went away or its time was up, and nobody waits for the answer. No fault of ours. */
export class RequestOver extends Error {
  constructor() {
    super('The request is over.');
  }
}
