import type { Log } from '@lianban/process/log';
import type pg from 'pg';
import type { Background } from './background.ts';
import type { Engine } from './engine/engine.ts';
import type { Mailer } from './mail/mailer.ts';
import type { Settings } from './settings.ts';
import type { SigningKeys } from './token/signing-keys.ts';

/** All that the routes work with; made once at start. */
export interface Identity {
  readonly settings: Settings;
  readonly pool: pg.Pool;
  readonly engine: Engine;
  readonly keys: SigningKeys;
  readonly mailer: Mailer;
  /** Work that outlives its request, so that the time of an answer tells nothing (mails). */
  readonly background: Background;
  readonly log: Log;
}
