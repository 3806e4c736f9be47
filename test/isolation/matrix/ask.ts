import type { Person, Scene } from '../scene/scene.ts';
import type { FaceName } from '../scene/organisations.ts';
import { type Choice, signatureOf, variablesOf } from './arguments.ts';
import type { RootField } from './schemas.ts';

/** An answer as it came over the wire. */
export interface Heard {
  readonly status: number;
  readonly headers: string;
  readonly text: string;
  readonly data: Record<string, unknown> | null;
  readonly codes: readonly string[];
}

/** Headers that differ from one answer to the next by their nature. */
const PASSING = /^(date|x-request-id|content-length|connection|keep-alive)$/;

/** One GraphQL request of a person to a face. */
export async function ask(
  { faces }: Pick<Scene, 'faces'>,
  face: FaceName,
  person: Person,
  query: string,
  variables: Record<string, unknown>,
): Promise<Heard> {
  const response = await fetch(`${faces.urls[face]}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${person.token}`, 'accept-language': 'en' },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  const body = JSON.parse(text) as { data?: Record<string, unknown> | null; errors?: { extensions?: { code?: string } }[] };
  const headers = [...response.headers]
    .filter(([name]) => !PASSING.test(name))
    .map((pair) => pair.join(': '))
    .join('\n');
  return {
    status: response.status,
    headers,
    text,
    data: body.data ?? null,
    codes: (body.errors ?? []).map(({ extensions }) => extensions?.code ?? ''),
  };
}

/** A root field asked with everything it can answer. */
export function askField(scene: Scene, root: RootField, person: Person, choose: Choice): Promise<Heard> {
  const { declared, passed } = signatureOf(root);
  return ask(
    scene,
    root.face,
    person,
    `${root.operation} Isolation${declared} { ${root.name}${passed} ${root.selection} }`,
    variablesOf(root, choose),
  );
}

/** What a root field answered: the type's name where it is a union. */
export function resultOf({ data, codes }: Heard, { name }: RootField): { type: string | null; code: string | null } {
  const result = data?.[name] as { __typename?: string; code?: string; problems?: { code: string }[] } | null | undefined;
  return { type: result?.__typename ?? null, code: result?.code ?? result?.problems?.map(({ code }) => code).join() ?? codes[0] ?? null };
}

/** An answer without what differs by nature, and with the values asked for taken out: two that look the same now tell nothing apart. */
export function comparable({ status, headers, text }: Heard, asked: readonly unknown[]): string {
  const plain = text
    .replace(/"traceId":"[^"]*"/g, '"traceId":""')
    .replace(/"now":"[^"]*"/g, '"now":""')
    .replace(/"lateByMs":\d+/g, '');
  return asked.reduce<string>((whole, value) => whole.replaceAll(String(value), '…'), `${status}\n${headers}\n${plain}`);
}

/** What the log says of the faults in an answer, so that a finding names its cause. */
export function causeOf({ faces }: Pick<Scene, 'faces'>, { text }: Heard): string {
  const [, traceId] = /"traceId":"([^"]+)"/.exec(text) ?? [];
  const line =
    faces
      .logged()
      .split('\n')
      .find((each) => traceId !== undefined && each.includes(traceId) && each.includes('"err"')) ?? '';
  return /"message":"[^"]*"/.exec(line)?.[0] ?? '';
}

/** Runs the work for each item, a few at a time: the faces share two cores with everybody else. */
export async function each<T>(items: readonly T[], work: (item: T) => Promise<void>, atOnce = 6): Promise<void> {
  const waiting = [...items];
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
    }),
  );
}
