import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { PublishedCase } from '../accountability/policy.ts';
import type { AssociationSettings } from '../association-settings.ts';
import type { AnalysisCell } from '../member-card/counters.ts';
import { halfBefore, monthsOfHalf, type HalfYear } from './half-year.ts';

/**
 * What a bulletin is made from, kept with it: every figure in it can be computed again from here, whatever becomes of the
 * complaints afterwards (ASC-03).
 */
export interface FrozenData {
  readonly half: HalfYear;
  readonly frozenAt: IsoInstant;
  readonly settingsVersion: number;
  readonly hotSpots: AssociationSettings['hotSpots'];
  /** Of the half-year and of the one before, in one order. */
  readonly cells: readonly AnalysisCell[];
  /** Criticisms to be published with it. */
  readonly cases: readonly PublishedCase[];
  /** What members, outlets, kinds and channels were called then, by id. */
  readonly names: Readonly<Record<Uuid, string>>;
}

/** Everything as it is at `frozenAt`; cells of other times are left out, and those of others' order do not matter. */
export function freeze(
  half: HalfYear,
  data: Pick<FrozenData, 'frozenAt' | 'settingsVersion' | 'hotSpots' | 'cells' | 'cases' | 'names'>,
): FrozenData {
  const months = new Set([...monthsOfHalf(halfBefore(half)), ...monthsOfHalf(half)]);
  const cells = data.cells.filter(({ month }) => months.has(month)).toSorted((one, other) => (cellName(one) < cellName(other) ? -1 : 1));
  const cases = data.cases.toSorted((one, other) => (one.caseId < other.caseId ? -1 : 1));
  return { ...data, half, cells, cases };
}

function cellName({ month, memberTenantId, outletUnitId, kind, channel }: AnalysisCell): string {
  return [month, memberTenantId, outletUnitId, kind, channel].join(' ');
}

/** The same without criticisms that were revoked since: what is not in force is not published (ACC-02). */
export function withoutRevoked(frozen: FrozenData, revokedCaseIds: readonly Uuid[]): FrozenData {
  const cases = frozen.cases.filter(({ caseId }) => !revokedCaseIds.includes(caseId));
  return cases.length === frozen.cases.length ? frozen : { ...frozen, cases };
}
