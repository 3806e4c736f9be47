import { LISTED } from './reply.ts';

/** Says where in the form a field stands whose boxes are not sent while none is ticked: its errors are told in the order of the page. */
export const Listed = ({ name }: { readonly name: string }) => <input type="hidden" name={LISTED} value={name} />;
