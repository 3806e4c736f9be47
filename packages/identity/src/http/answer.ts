/** What a route answers: a status and a JSON body. Refusals carry `code`; see the table in README.md. */
export interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

export function ok(body: Record<string, unknown> = {}, status = 200): Answer {
  return { status, body };
}

/** An expected refusal; faults are thrown instead. */
export function refuse(status: number, code: string, more: Record<string, unknown> = {}): Answer {
  return { status, body: { code, ...more } };
}

/** Input that was understood but is not allowed, beside its field. */
export function invalid(fields: Record<string, string>): Answer {
  return refuse(422, 'invalid', { fields });
}
