/** Control characters no text file holds; tab, line feed, form feed and carriage return are. */
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001f\u007f\u0080-\u0084\u0086-\u009f]/;

/**
 * Whether bytes are text in UTF-8 or GB18030, the encodings of Chinese office software. GB18030 gives nearly any pair of
 * bytes a character, so that there a share of characters nobody writes tells data from text.
 */
export function isPlainText(bytes: Uint8Array): boolean {
  const utf8 = decoded(bytes, 'utf-8');
  if (utf8 !== null) return !CONTROL.test(utf8);
  const chinese = decoded(bytes, 'gb18030');
  return chinese !== null && !CONTROL.test(chinese) && !hasManyRareCharacters(chinese);
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** More than one private or unassigned character in a hundred. */
function hasManyRareCharacters(text: string): boolean {
  const rare = text.match(/[\p{Co}\p{Cn}]/gu)?.length ?? 0;
  return rare * 100 > text.length;
}
