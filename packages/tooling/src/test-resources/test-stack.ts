import type { StackDescription, ThrowAwayStack } from '../stack/throw-away-stack.ts';

/** A seeded stack shared by all stories of the run, started when first asked for. */
export function openTestStack() {
  let stack: Promise<ThrowAwayStack> | null = null;
  const start = async (): Promise<ThrowAwayStack> => {
    const { openThrowAwayStack } = await import('../stack/throw-away-stack.ts');
    return openThrowAwayStack({ env: process.env, announce: (line) => process.stderr.write(`stack: ${line}\n`) });
  };
  return {
    open: async (): Promise<StackDescription> => (await (stack ??= start())).description,
    close: async (): Promise<void> => {
      if (stack) await (await stack.catch(() => null))?.stop();
    },
  };
}
