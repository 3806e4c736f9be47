/** How an SMS gateway hands a message on: as gateways of different makes do. */
export type Manner = 'form' | 'json' | 'query' | 'basic';

/** What a phone gets, and what the gateway was told. */
export interface Delivered {
  readonly status: number;
  /** The messages the phone receives, one after the other. */
  readonly messages: readonly string[];
  /** As JSON.parse gives it; null where the answer is plain text. */
  readonly answer: ReturnType<typeof JSON.parse>;
  readonly headers: Headers;
}

/** A local stand-in for a carrier's SMS gateway: it takes an SMS from a phone, asks Lianban by HTTP and sends on what it is told. */
export interface SmsGateway {
  receive(message: { readonly from: string; readonly to: string; readonly text: string }, manner?: Manner): Promise<Delivered>;
}

/** @param url address of the carrier's process; `key` null: it sends none */
export function smsGateway(url: string, key: string | null): SmsGateway {
  const bearer: Record<string, string> = key === null ? {} : { authorization: `Bearer ${key}` };
  const basic: Record<string, string> = key === null ? {} : { authorization: `Basic ${Buffer.from(`gateway:${key}`).toString('base64')}` };
  const asked: Record<Manner, (fields: Record<'from' | 'to' | 'text', string>) => Promise<Response>> = {
    form: (fields) => fetch(`${url}/sms/bz`, { method: 'POST', headers: bearer, body: new URLSearchParams({ ...fields, msgid: '1' }) }),
    json: ({ from, to, text }) =>
      fetch(`${url}/sms/bz`, {
        method: 'POST',
        headers: { ...bearer, 'content-type': 'application/json' },
        body: JSON.stringify({ Mobile: from, DestId: to, MsgContent: text, msgId: 42 }),
      }),
    query: (fields) => fetch(`${url}/sms/bz?${new URLSearchParams(fields)}`, { headers: bearer }),
    // Gateways that send on whatever they are answered, and can name themselves in the address only.
    basic: (fields) => fetch(`${url}/sms/bz?${new URLSearchParams({ ...fields, format: 'text' })}`, { headers: basic }),
  };
  return {
    receive: async (message, manner = 'form') => {
      const response = await asked[manner](message);
      const text = await response.text();
      const isJson = response.headers.get('content-type')?.includes('json') === true;
      const answer = isJson ? JSON.parse(text) : null;
      const messages: string[] = response.ok ? (isJson ? answer.parts : [text].filter((each) => each !== '')) : [];
      return { status: response.status, messages, answer, headers: response.headers };
    },
  };
}
