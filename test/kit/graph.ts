/** What a GraphQL server answered. */
export interface GraphAnswer<Data> {
  readonly status: number;
  readonly data: Data | null;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: Record<string, unknown>;
  }[];
}

/**
 * One GraphQL request as another system would send it. `url` is the address of the gateway or of a subgraph, with or without `/graphql`;
 * `token` null = none.
 */
export async function graphql<Data = Record<string, unknown>>(
  url: string,
  token: string | null,
  document: string,
  variables: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Promise<GraphAnswer<Data>> {
  const response = await fetch(url.endsWith('/graphql') ? url : `${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      'x-lianban-client': 'test',
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      ...headers,
    },
    body: JSON.stringify({ query: document, variables }),
  });
  const text = await response.text();
  const body = parsed(text) as { data?: Data | null; errors?: GraphAnswer<Data>['errors'] } | null;
  if (!body) throw new Error(`${url} answered ${response.status} with what is no JSON: ${text.slice(0, 300)}`);
  return { status: response.status, data: body.data ?? null, errors: body.errors ?? [] };
}

/** The same, for callers that expect data: throws where there are errors. */
export async function graphqlData<Data>(
  url: string,
  token: string,
  document: string,
  variables: Record<string, unknown> = {},
): Promise<Data> {
  const { status, data, errors } = await graphql<Data>(url, token, document, variables);
  if (data === null || errors.length > 0) throw new Error(`${url} answered ${status}: ${errors.map(({ message }) => message).join('; ')}`);
  return data;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
