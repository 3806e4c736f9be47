/** A stored file as far as its headers need it. */
export interface Downloadable {
  readonly fileName: string;
  readonly mediaType: string;
  readonly content: Uint8Array;
}

/**
 * Headers under which a browser saves a file and never runs or shows it in our origin: an attachment with its name in
 * UTF-8, its type not guessed again, everything in it forbidden, kept in no cache.
 */
export function downloadHeaders({ fileName, mediaType, content }: Downloadable): Record<string, string | number> {
  const plain = fileName.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const whole = encodeURIComponent(fileName).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return {
    'content-type': mediaType,
    'content-length': content.byteLength,
    'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${whole}`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'private, no-store',
  };
}
