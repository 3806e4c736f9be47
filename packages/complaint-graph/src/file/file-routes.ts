import { detectFileType, MAX_ATTACHMENT_BYTES } from '@lianban/documents/file-type';
import { openFile, storeUpload } from '@lianban/persistence/files';
import { HttpRefused, readBody } from '@lianban/process/json-post';
import { sendJson } from '@lianban/process/serve';
import type { RouteCall, Routes } from '@lianban/subgraph-kit/routes';
import { v7 as newId } from 'uuid';
import { isUuid } from '../command/input-reader.ts';
import { fileMessage, localeOf } from '../messages/messages.ts';
import { callerOf, type FaceProcess } from '../request-context.ts';
import { downloadHeaders } from './download-headers.ts';

const LONGEST_NAME = 1000;
const LONGEST_KEY = 300;

/**
 * `POST /files` keeps a file until a command attaches it; its type is told by its content, and with the `idempotency-key` of
 * before it is the file of before. `GET /files/:id` gives it to whom
 * row security shows it: its sender before, the audience of its complaint afterwards.
 */
export function fileRoutes(faceProcess: FaceProcess): Routes {
  return { 'POST /files': (call) => upload(faceProcess, call), 'GET /files/:id': (call) => download(faceProcess, call) };
}

async function upload(faceProcess: FaceProcess, { request, response, claims }: RouteCall): Promise<void> {
  const who = reader(faceProcess, claims);
  const content = await readBody(request, MAX_ATTACHMENT_BYTES);
  const detected = await detectFileType(content, declaredName(request.headers['x-file-name']));
  if (detected.kind === 'refused') {
    const locale = localeOf(request.headers['accept-language'], claims.locale);
    throw new HttpRefused(422, detected.reason, fileMessage(locale, detected.reason));
  }
  const file = { id: newId(), fileName: detected.fileName, mediaType: detected.mediaType, bytes: content.length };
  const idempotencyKey = keyOf(request.headers['idempotency-key']);
  const id = await storeUpload(faceProcess.database, who, { ...file, content, at: faceProcess.now(), idempotencyKey });
  sendJson(response, 201, { ...file, id });
}

async function download(faceProcess: FaceProcess, { response, claims, params }: RouteCall): Promise<void> {
  const id = params['id'] ?? '';
  const file = isUuid(id) ? await openFile(faceProcess.database, reader(faceProcess, claims), id.toLowerCase()) : null;
  if (file === null) throw new HttpRefused(404, 'NOT_FOUND', 'There is no such file here.');
  response.writeHead(200, downloadHeaders(file));
  response.end(file.content);
}

function reader({ face }: FaceProcess, claims: RouteCall['claims']) {
  const caller = callerOf(claims);
  if (!face.serves.includes(caller.tenantKind))
    throw new HttpRefused(403, 'FORBIDDEN', `The ${face.name} face does not serve an organisation of kind ${caller.tenantKind}.`);
  return { ...caller, programmeId: claims.programmeId };
}

function keyOf(header: string | readonly string[] | undefined): string | null {
  if (typeof header !== 'string' || header === '') return null;
  if (header.length > LONGEST_KEY) throw new HttpRefused(400, 'KEY_TOO_LONG', `idempotency-key may have ${LONGEST_KEY} characters.`);
  return header;
}

function declaredName(header: string | readonly string[] | undefined): string {
  if (typeof header !== 'string' || header.length > LONGEST_NAME * 9) return '';
  try {
    return decodeURIComponent(header).slice(0, LONGEST_NAME);
  } catch {
    throw new HttpRefused(400, 'FILE_NAME_WRONG', 'x-file-name must be URI-encoded.');
  }
}
