import { APIError } from 'better-auth/api';

/** The code with which better-auth refused (such as `INVALID_EMAIL_OR_PASSWORD`), or null when the error is a fault. */
export function engineRefusal(error: unknown): string | null {
  if (!(error instanceof APIError)) return null;
  const body = error.body as { code?: unknown } | undefined;
  return error.statusCode >= 500 ? null : typeof body?.code === 'string' ? body.code : `STATUS_${error.statusCode}`;
}

/** Runs a call of the engine; gives its result, or the code of its refusal. */
export async function askEngine<T>(call: () => Promise<T>): Promise<{ done: true; result: T } | { done: false; code: string }> {
  try {
    return { done: true, result: await call() };
  } catch (error) {
    const code = engineRefusal(error);
    if (code === null) throw error;
    return { done: false, code };
  }
}
