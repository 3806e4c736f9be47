/** A seeded stack shared by all stories, started when first asked for. */
export function openTestStack(folder: string) {
  return {
    open: async (): Promise<unknown> => {
      throw new Error(`no stack in ${folder} yet`)
    },
    close: async (): Promise<void> => undefined,
  }
}
