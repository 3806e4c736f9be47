import type { Log } from '@lianban/process/log';
import type { PortalEnvironment } from '../server/environment.ts';
import type { CutOff } from '../server/guard.ts';

declare module '@remix-run/server-runtime' {
  /** What `server.ts` knows about the request and gives to every loader and action. */
  interface AppLoadContext {
    readonly environment: PortalEnvironment;
    /** For the page's own inline scripts and styles. */
    readonly nonce: string;
    readonly traceId: string;
    /** Aborts when the process drains: live streams end themselves. */
    readonly stopping: AbortSignal;
    /** The other end's network address, for identity's lock-out. */
    readonly address: string;
    readonly log: Log;
    /** What several loaders of one request share, such as the session. */
    readonly memory: Map<string, Promise<unknown>>;
    /** What was kept of a form whose files are too large; null: it is whole. */
    readonly cutOff: CutOff | null;
  }
}
