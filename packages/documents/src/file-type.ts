import { fileTypeFromBuffer } from 'file-type';
import { isOleFile, oleType } from './content/ole.ts';
import { imageDefect } from './content/image.ts';
import { isMarkup, isScript } from './content/active-text.ts';
import { isPlainText } from './content/plain-text.ts';
import { isZipFile, officeType } from './content/office-zip.ts';
import { mp4Type } from './content/mp4.ts';
import { extensionOf, safeFileName } from './file-name.ts';
import type { FileRefusal } from './file-refusal.ts';

/** No single attachment is larger. */
export const MAX_ATTACHMENT_BYTES = 20 * 1024 * 1024;

/** What a file is, by its content. */
export type DetectedFile =
  | {
      readonly kind: 'accepted';
      readonly mediaType: string;
      /** The declared name made safe, with an extension that fits the content. */
      readonly fileName: string;
    }
  | { readonly kind: 'refused'; readonly reason: FileRefusal };

/** A kind of content: names within one group may be swapped (a PNG named .jpg is common and harmless), across groups not. */
interface AllowedType {
  readonly group: 'image' | 'document' | 'audio' | 'text';
  /** The first is the one a name gets that has none that fits. */
  readonly extensions: readonly [string, ...string[]];
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const ALLOWED: Readonly<Record<string, AllowedType>> = {
  'image/png': { group: 'image', extensions: ['png'] },
  'image/jpeg': { group: 'image', extensions: ['jpg', 'jpeg', 'jfif'] },
  'image/webp': { group: 'image', extensions: ['webp'] },
  'image/gif': { group: 'image', extensions: ['gif'] },
  'application/pdf': { group: 'document', extensions: ['pdf'] },
  [`${OFFICE}.wordprocessingml.document`]: { group: 'document', extensions: ['docx'] },
  [`${OFFICE}.spreadsheetml.sheet`]: { group: 'document', extensions: ['xlsx'] },
  [`${OFFICE}.presentationml.presentation`]: { group: 'document', extensions: ['pptx'] },
  'application/msword': { group: 'document', extensions: ['doc', 'wps'] },
  'application/vnd.ms-excel': { group: 'document', extensions: ['xls', 'et'] },
  'audio/mpeg': { group: 'audio', extensions: ['mp3'] },
  'audio/mp4': { group: 'audio', extensions: ['m4a'] },
  'audio/wav': { group: 'audio', extensions: ['wav'] },
  'audio/amr': { group: 'audio', extensions: ['amr'] },
  'text/plain': { group: 'text', extensions: ['txt'] },
  'text/csv': { group: 'text', extensions: ['csv'] },
};

/** Types the library names that run when opened. */
const ACTIVE_TYPES = new Set([
  'application/x-msdownload',
  'application/x-elf',
  'application/x-mach-binary',
  'application/java-vm',
  'application/java-archive',
  'application/wasm',
  'application/x-shockwave-flash',
  'application/x.ms.shortcut',
  'application/x-google-chrome-extension',
]);

/**
 * What a file is, decided by its content; the declared name only chooses between text types and must not promise
 * another kind of file. Nothing is ever thrown for bad content.
 */
export async function detectFileType(bytes: Uint8Array, declaredName: string): Promise<DetectedFile> {
  if (bytes.length === 0) return refused('empty');
  if (bytes.length > MAX_ATTACHMENT_BYTES) return refused('too_large');
  const declared = extensionOf(safeFileName(declaredName));
  const found = await contentType(bytes, declared);
  if (!('mediaType' in found)) return refused(found.reason);
  const type = ALLOWED[found.mediaType];
  if (type === undefined) return refused('type_not_allowed');
  const promised = Object.values(ALLOWED).find(({ extensions }) => extensions.includes(declared));
  if (declared !== '' && promised === undefined) return refused('type_not_allowed');
  if (promised !== undefined && promised.group !== type.group) return refused('extension_mismatch');
  const extension = type.extensions.includes(declared) ? declared : type.extensions[0];
  return { kind: 'accepted', mediaType: found.mediaType, fileName: safeFileName(declaredName, extension) };
}

type Found = { readonly mediaType: string } | { readonly reason: FileRefusal };

async function contentType(bytes: Uint8Array, declared: string): Promise<Found> {
  if (isMarkup(bytes) || isScript(bytes)) return { reason: 'active_content' };
  if (isZipFile(bytes)) return officeType(bytes);
  if (isOleFile(bytes)) return oleType(bytes);
  const known = await knownType(bytes);
  if (known === undefined) return textType(bytes, declared);
  if (ACTIVE_TYPES.has(known)) return { reason: 'active_content' };
  if (known === 'audio/mp4' || known === 'video/mp4') return mp4Type(bytes);
  const defect = known === 'application/pdf' ? pdfDefect(bytes) : imageDefect(known, bytes);
  return defect === null ? { mediaType: known } : { reason: defect };
}

/** The library's verdict, in the names used here. */
async function knownType(bytes: Uint8Array): Promise<string | undefined> {
  const type = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (type === undefined) return undefined;
  if (type.mime === 'image/apng') return 'image/png';
  return type.ext === 'm4a' ? 'audio/mp4' : type.mime;
}

function textType(bytes: Uint8Array, declared: string): Found {
  if (!isPlainText(bytes)) return { reason: 'unrecognised' };
  return { mediaType: declared === 'csv' ? 'text/csv' : 'text/plain' };
}

function pdfDefect(bytes: Uint8Array): FileRefusal | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return text.includes('%%EOF', Math.max(0, text.length - 64 * 1024), 'latin1') ? null : 'damaged';
}

function refused(reason: FileRefusal): DetectedFile {
  return { kind: 'refused', reason };
}
