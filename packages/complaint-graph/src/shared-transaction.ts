import type { Database } from '@lianban/persistence/database';
import { readAs, type Reader, type Tx } from '@lianban/persistence/tenant-transaction';
import { RequestOver } from '@lianban/subgraph-kit/request-over';

/**
 * One read-only transaction as the caller sees the database: opened by the first read, shared by all that follow, ended by
 * `close`. A resolver that is still at work after that gets an error and never the connection, which serves others by then.
 */
export class SharedTransaction {
  readonly #database: Database;
  readonly #who: Reader;
  #opened: Promise<Tx> | null = null;
  #end: () => void = () => undefined;
  #ended: Promise<unknown> = Promise.resolve();
  #closed = false;

  constructor(database: Database, who: Reader) {
    this.#database = database;
    this.#who = who;
  }

  /** Runs a read in the transaction. */
  async run<T>(read: (tx: Tx) => Promise<T>): Promise<T> {
    return read(await this.#open());
  }

  /** Ends the transaction; without any read there was none. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#end();
    await this.#ended;
  }

  #open(): Promise<Tx> {
    if (this.#closed) return Promise.reject(new RequestOver());
    this.#opened ??= new Promise<Tx>((opened, failed) => {
      const until = new Promise<void>((end) => {
        this.#end = end;
      });
      const whole = readAs(this.#database, this.#who, async (tx) => {
        opened(this.#guarded(tx));
        await until;
      });
      this.#ended = whole.catch(failed);
    });
    return this.#opened;
  }

  #guarded(tx: Tx): Tx {
    const query: Tx['query'] = (...asked) => (this.#closed ? Promise.reject(new RequestOver()) : tx.query(...asked));
    const queryAs: Tx['queryAs'] = (...asked) => (this.#closed ? Promise.reject(new RequestOver()) : tx.queryAs(...asked));
    return { ...tx, query, queryAs };
  }
}
