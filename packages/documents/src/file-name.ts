/** File systems hold 255 bytes; room is left for what a browser adds, such as ' (1)'. */
const MOST_BYTES = 200;
const WITHOUT_NAME = 'attachment';

/** Letters that are not seen or that turn the reading order round, so that 'fdp.exe' could be read as 'exe.pdf'. */
const INVISIBLE = /[\p{Cc}\p{Zl}\p{Zp}\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;
const FORBIDDEN = /[<>:"|?*]/g;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** The extension of a file name in lower case without its dot; '' where there is none, such as after 'v1.2'. */
export function extensionOf(fileName: string): string {
  return /[^.]\.(\d*[A-Za-z][A-Za-z0-9]{0,9})$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
}

/**
 * A name under which a file can be kept, shown and downloaded anywhere: the last part of a path, without control or
 * invisible characters, without what Windows forbids, at most 200 bytes of UTF-8.
 *
 * @param extension replaces a different one, and is kept however long the name is
 */
export function safeFileName(declaredName: string, extension?: string): string {
  const lastPart = declaredName.toWellFormed().normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const visible = lastPart.replace(INVISIBLE, '').replace(FORBIDDEN, '_').replace(/\s+/g, ' ');
  const named = trimmed(visible) || WITHOUT_NAME;
  const harmless = RESERVED.test(named) ? `_${named}` : named;
  const own = extensionOf(harmless);
  const stem = own === '' ? harmless : harmless.slice(0, -own.length - 1);
  const ending = extension ?? own;
  const suffix = ending === '' ? '' : `.${ending}`;
  return `${trimmed(shortened(stem, MOST_BYTES - suffix.length)) || WITHOUT_NAME}${suffix}`;
}

function trimmed(name: string): string {
  return name.replace(/^[\s.]+|[\s.]+$/g, '');
}

/** Cut between characters as people see them, so that no half of one is left. */
function shortened(text: string, bytes: number): string {
  if (Buffer.byteLength(text) <= bytes) return text;
  let kept = '';
  let left = bytes;
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    left -= Buffer.byteLength(segment);
    if (left < 0) return kept;
    kept += segment;
  }
  return kept;
}
