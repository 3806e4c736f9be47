import type { CutOff } from '../../server/guard.ts';

/** A file that was not read, for the form with it is larger than its page takes. */
export class UnreadFile extends File {
  readonly mostMegabytes: number;

  constructor(name: string, mostMegabytes: number) {
    super(['-'], name);
    this.mostMegabytes = mostMegabytes;
  }
}

/**
 * The fields at the beginning of a form that was too large, up to the last one that is whole; where a file begins stands one that
 * was not read, so that the form is answered beside that field.
 */
export async function formOfHead({ head, type, mostMegabytes }: CutOff): Promise<FormData> {
  const form = new FormData();
  const boundary = /boundary="?([^";]+)"?/i.exec(type)?.[1];
  if (boundary === undefined) return form;
  // One letter a byte: places in the text are places in the bytes.
  const text = head.toString('latin1');
  const last = text.lastIndexOf(`--${boundary}\r\n`);
  const whole = Buffer.concat([head.subarray(0, Math.max(0, last)), Buffer.from(`--${boundary}--\r\n`)]);
  const read = last <= 0 ? form : await new Response(new Uint8Array(whole), { headers: { 'content-type': type } }).formData();
  for (const [name, value] of read) form.append(name, value instanceof File ? new UnreadFile(value.name, mostMegabytes) : value);
  const begun = Buffer.from(text.slice(Math.max(0, last)), 'latin1').toString('utf8');
  const [, name, fileName] = /^--[^\r\n]*\r\ncontent-disposition: form-data; name="([^"]*)"; filename="([^"]*)"/i.exec(begun) ?? [];
  if (name !== undefined) form.append(name, new UnreadFile(fileName ?? '', mostMegabytes));
  return form;
}
