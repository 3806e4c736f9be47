import type { FaceName } from '../scene/organisations.ts';
import type { Person, Scene } from '../scene/scene.ts';

/** Sends a file to a face, not attached to anything yet; gives its id. */
export async function sendFile({ faces }: Pick<Scene, 'faces'>, face: FaceName, person: Person, text = '凭证'): Promise<string> {
  const response = await fetch(`${faces.urls[face]}/files`, {
    method: 'POST',
    headers: { authorization: `Bearer ${person.token}`, 'content-type': 'text/plain', 'x-file-name': encodeURIComponent('凭证.txt') },
    body: text,
  });
  const body = (await response.json()) as { id?: string };
  if (response.status !== 201 || !body.id) throw new Error(`POST /files answered ${response.status}: ${JSON.stringify(body)}`);
  return body.id;
}

/** What a face answers to a request for a file. */
export async function fetchFile(
  { faces }: Pick<Scene, 'faces'>,
  face: FaceName,
  person: Person,
  id: string,
): Promise<{ status: number; text: string; headers: string }> {
  const response = await fetch(`${faces.urls[face]}/files/${id}`, { headers: { authorization: `Bearer ${person.token}` } });
  const headers = [...response.headers]
    .filter(([name]) => !/^(date|x-request-id|connection|keep-alive)$/.test(name))
    .map((pair) => pair.join(': '))
    .join('\n');
  return { status: response.status, text: decodeURIComponent(headers) + (await response.text()), headers };
}
