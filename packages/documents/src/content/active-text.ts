const BEGINNING_BYTES = 4096;

/**
 * Whether a program might take the bytes for a web page, an SVG picture or another document in markup: the first
 * letters open a tag, a comment or an instruction. Text for people does not begin so.
 */
export function isMarkup(bytes: Uint8Array): boolean {
  return /^<[!?%/a-z]/i.test(beginningOf(bytes));
}

/** Whether the bytes are a script that names its interpreter; AMR sound happens to begin likewise. */
export function isScript(bytes: Uint8Array): boolean {
  return /^#!(?!AMR)/.test(beginningOf(bytes));
}

/** Whether markup that runs is hidden in bytes that should hold none, such as those after a picture's end. */
export function containsMarkup(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return /<(script|html|!doctype|svg|iframe|body|\?php)/i.test(text);
}

/** The first letters, in whichever of the encodings a browser sniffs; letters beyond Latin do not matter here. */
function beginningOf(bytes: Uint8Array): string {
  const head = bytes.subarray(0, BEGINNING_BYTES);
  const utf16 = head[0] === 0xff && head[1] === 0xfe ? 'utf-16le' : head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : null;
  return new TextDecoder(utf16 ?? 'utf-8').decode(head).trimStart();
}
