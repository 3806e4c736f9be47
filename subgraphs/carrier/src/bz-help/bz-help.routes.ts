import type { FaceProcess } from '@lianban/complaint-graph/request-context';
import { bzHelp } from '@lianban/contact-registry/bz-help';
import { findService } from '@lianban/persistence/contact-registry/find-service';
import { readAs, type Tx } from '@lianban/persistence/tenant-transaction';
import { readEnvironment } from '@lianban/process/environment';
import { HttpRefused } from '@lianban/process/json-post';
import { counter } from '@lianban/process/metrics';
import { rateLimit } from '@lianban/process/rate-limit';
import { sendJson } from '@lianban/process/serve';
import type { MachineCall, MachineRoutes } from '@lianban/subgraph-kit/routes';
import { z } from 'zod';
import { askedMessage, type AskedMessage } from './asked-message.ts';
import { smsGatewayKeys, smsGatewayOf, type SmsGateway } from './sms-gateway-keys.ts';

/**
 * What becomes of a message. Only `answered` is sent back to who asked; `not_registered`: the service is there, but nobody
 * was registered for it at that second.
 */
export type BzAnswer =
  | { readonly status: 'answered'; readonly asOf: string; readonly text: string; readonly parts: readonly string[] }
  | {
      readonly status: 'unknown_number' | 'not_registered' | 'not_bz';
      readonly asOf: string;
      readonly text: '';
      readonly parts: readonly [];
    };

/** A machine is no person of the carrier: row security sees the tenant alone, and nothing that belongs to a person. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/**
 * `GET /sms/bz` and `POST /sms/bz` for the SMS gateways of carriers (REG-06): answered from what is effective at the second of
 * asking, each time anew.
 */
export function bzHelpRoutes({ database, now }: FaceProcess, env?: Readonly<Record<string, string | undefined>>): MachineRoutes {
  const { SMS_GATEWAY_KEYS: keys, SMS_GATEWAY_PER_MINUTE: perMinute } = readEnvironment(
    { SMS_GATEWAY_KEYS: smsGatewayKeys(), SMS_GATEWAY_PER_MINUTE: z.coerce.number().int().min(0).default(600) },
    env,
  );
  const rate = rateLimit(perMinute);
  const asked = counter('lianban_bz_help_total', "'BZ' messages by what became of them.", ['status']);

  async function answer({ request, response }: MachineCall): Promise<void> {
    const gateway = smsGatewayOf(keys, request.headers.authorization, Date.now());
    const wait = rate.take(gateway.tenantId);
    if (wait > 0)
      throw new HttpRefused(429, 'RATE_LIMITED', `Too many messages of this carrier; the next may come in ${wait} s.`, {
        'retry-after': String(wait),
      });
    const message = await askedMessage(request);
    const who = { kind: 'person', tenantKind: 'carrier', personId: NOBODY, unitId: null, roles: [], ...tenantOf(gateway) } as const;
    const help = await readAs(database, who, (tx) => answerTo(tx, message, now()));
    asked.inc({ status: help.status });
    if (message.format === 'json') return sendJson(response, 200, help);
    response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
    response.end(help.text);
  }
  return { 'GET /sms/bz': answer, 'POST /sms/bz': answer };
}

const tenantOf = ({ programmeId, tenantId }: SmsGateway) => ({ programmeId, tenantId });

async function answerTo(tx: Tx, { to, text }: AskedMessage, asOf: string): Promise<BzAnswer> {
  const none = (status: Exclude<BzAnswer['status'], 'answered'>): BzAnswer => ({ status, asOf, text: '', parts: [] });
  if (text.normalize('NFKC').trim().toUpperCase() !== 'BZ') return none('not_bz');
  if (!/^\d{3,20}$/.test(to.normalize('NFKC').replace(/[- ]/g, ''))) return none('unknown_number');
  const service = await findService(tx, to, asOf);
  if (service === null) return none('unknown_number');
  const help = bzHelp(service.periods, service, asOf);
  return help === null ? none('not_registered') : { status: 'answered', asOf, ...help };
}
