import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { Month } from '@lianban/partner-standing/month';
import { NO_OUTSIDE_FIGURES, OF_NO_MONTH, type OutsideFigure, type OutsideFigures } from '@lianban/partner-standing/outside/figures';
import type { Query } from '../programme-context.ts';
import type { Tx } from '../tenant-transaction.ts';
import { areTheirs, type Span, type Whose } from './read-scorecards.ts';

/** A value that was entered, and by whom. */
export interface EnteredFigure {
  readonly partnerTenantId: Uuid;
  readonly month: Month;
  readonly figure: OutsideFigure;
  /** 1, 2, 3 … within partner, month and figure. */
  readonly version: number;
  /** Null: taken back. */
  readonly value: string | null;
  readonly source: 'entered' | 'imported';
  readonly sourceNote: string;
  readonly enteredAt: IsoInstant;
  readonly enteredByName: string;
}

const FIGURE = `partner_tenant_id as "partnerTenantId", month, figure, version, value, source, source_note as "sourceNote", entered_at as "enteredAt",
  entered_by_name as "enteredByName"`;

/** The values that hold: the latest of each figure, of the months and of none. */
export async function figuresNow(query: Query, whose: Whose, { from, to }: Span): Promise<EnteredFigure[]> {
  const [theirs, id] = areTheirs(whose);
  return query<EnteredFigure>(
    `select distinct on (partner_tenant_id, month, figure) ${FIGURE} from lianban.standing_figure
    where ${theirs} and ((month >= $2 and month <= $3) or month = '${OF_NO_MONTH}') order by partner_tenant_id, month, figure, version desc`,
    [id, from, to],
  );
}

/** Every value ever entered for partners' month, and of no month, the latest first. */
export async function figureHistory(tx: Tx, partnerTenantIds: readonly Uuid[], month: Month): Promise<EnteredFigure[]> {
  return tx.query<EnteredFigure>(
    `select ${FIGURE} from lianban.standing_figure where programme_id = $1 and partner_tenant_id = any($2) and month in ($3, '${OF_NO_MONTH}')
    order by entered_at desc, figure, version desc`,
    [tx.who.programmeId, partnerTenantIds, month],
  );
}

/** The values of partners' months, to be looked up. */
export class KnownFigures {
  readonly #months = new Map<string, OutsideFigures>();
  readonly #entered = new Map<string, EnteredFigure>();

  constructor(figures: readonly EnteredFigure[]) {
    for (const each of figures) {
      const key = keyOf(each.partnerTenantId, each.month);
      this.#months.set(key, { ...(this.#months.get(key) ?? NO_OUTSIDE_FIGURES), [each.figure]: each.value });
      this.#entered.set(`${key} ${each.figure}`, each);
    }
  }

  /** What is known of a partner's month. */
  of(partnerTenantId: Uuid, month: Month): OutsideFigures {
    const { joined_on } = this.#months.get(keyOf(partnerTenantId, OF_NO_MONTH)) ?? NO_OUTSIDE_FIGURES;
    return { ...(this.#months.get(keyOf(partnerTenantId, month)) ?? NO_OUTSIDE_FIGURES), joined_on };
  }

  /** The value that holds, as it was entered; `month` as it is kept. */
  entered(partnerTenantId: Uuid, month: Month, figure: OutsideFigure): EnteredFigure | null {
    return this.#entered.get(`${keyOf(partnerTenantId, month)} ${figure}`) ?? null;
  }
}

const keyOf = (partnerTenantId: Uuid, month: Month): string => `${partnerTenantId} ${month}`;
