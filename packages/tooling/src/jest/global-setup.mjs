/** Opens the desk at which tests ask for a database, a stack or the browser; each is made when first asked for. */
export default async function globalSetup() {
  const { openTestResources } = await import('../test-resources/desk.ts');
  const desk = await openTestResources();
  process.env.LIANBAN_TEST_DESK = desk.socket;
  globalThis.lianbanTestDesk = desk;
}
