import { Transform } from 'node:stream';

/**
 * Drops the NUL bytes React 18 leaves behind where a letter of several bytes does not fit the end of its 2 048-byte
 * buffer: browsers show them as '�' in attributes, and in Chinese text nearly every page would have one. A page of ours
 * never holds a NUL of its own.
 */
export const wholeText = (): Transform =>
  new Transform({
    transform(chunk: Buffer, _encoding, done) {
      done(null, chunk.includes(0) ? chunk.filter((byte) => byte !== 0) : chunk);
    },
  });
