/** Stops everything the tests asked for. */
export default async function globalTeardown() {
  await globalThis.lianbanTestDesk?.close();
}
