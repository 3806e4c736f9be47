import { pino, type DestinationStream, type Logger } from 'pino';

export type Log = Logger;

const HIDDEN_KEYS = [
  'authorization',
  'cookie',
  'set-cookie',
  'password',
  'secret',
  'token',
  'accessToken',
  'refreshToken',
  'session',
  'phone',
  'email',
  'address',
  'contact',
  'customerName',
  'description',
  'wish',
  'variables',
  'totp',
  'otp',
  'connectionString',
];

const REDACTED_PATHS = HIDDEN_KEYS.flatMap((key) => {
  const step = key.includes('-') ? `["${key}"]` : key;
  const nested = key.includes('-') ? step : `.${step}`;
  return [step, `*${nested}`, `*.*${nested}`];
});

const TOKEN = /eyJ[\w-]{8,}\.[\w-]+\.[\w-]*/g;
const MOBILE = /(?<![\w.-])(?:\+?86)?(1[3-9]\d)\d{8}(?![\w-])/g;
const MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const PASSWORD_IN_ADDRESS = /(:\/\/[^:/\s"]+:)[^@\s"]+@/g;

/**
 * Takes tokens, mobile numbers, mail addresses and passwords out of a finished log line, wherever an error message or
 * an object carried them. A number keeps being a number, so that the line stays JSON.
 */
export function scrub(line: string): string {
  return line.replace(PASSWORD_IN_ADDRESS, '$1***@').replace(TOKEN, '[token]').replace(MAIL, '[mail]').replace(MOBILE, '$100000000');
}

/**
 * JSON lines on standard output: process, level, time, message and fields. Contact data, free text of customers and
 * tokens are redacted by key and, in running text, by form. Give `traceId` as a field, or make a child that carries it.
 */
export function createLog(name: string, destination?: DestinationStream): Log {
  return pino(
    {
      level: process.env['LOG_LEVEL'] || 'info',
      base: { process: name, pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: REDACTED_PATHS, censor: '[redacted]' },
      hooks: { streamWrite: scrub },
    },
    destination ?? pino.destination({ dest: 1, sync: true }),
  );
}
