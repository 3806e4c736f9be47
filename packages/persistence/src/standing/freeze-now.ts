import type { IsoInstant } from '@lianban/complaint/vocabulary';
import { CHANNEL_WORDS, KIND_WORDS } from '@lianban/partner-standing/bulletin/document-words';
import { freeze, type FrozenData } from '@lianban/partner-standing/bulletin/frozen';
import { halfBefore, monthsOfHalf, type HalfYear } from '@lianban/partner-standing/bulletin/half-year';
import { directoryOf } from '../read/directory.ts';
import type { Tx } from '../tenant-transaction.ts';
import { memberCells } from './read-member-cards.ts';

/**
 * What a bulletin or a member's summary of a half-year is made from, as it is now and in the caller's sight: to the association all
 * members' months, to a member its own.
 *
 * @param cases criticisms to be published with it
 */
export async function freezeNow(tx: Tx, half: HalfYear, now: IsoInstant, cases: FrozenData['cases']): Promise<FrozenData> {
  const months = [...monthsOfHalf(halfBefore(half)), ...monthsOfHalf(half)];
  const [cells, directory] = await Promise.all([memberCells(tx, { from: months[0]!, to: months.at(-1)! }), directoryOf(tx)]);
  const { organisations, associationSettings, settingsVersion } = directory;
  const named = [...organisations.values()].flatMap(({ id, name, units }): [string, string][] => [
    [id, name],
    ...units.map((unit): [string, string] => [unit.id, unit.name]),
  ]);
  const names = { ...KIND_WORDS, ...CHANNEL_WORDS, ...Object.fromEntries(named) };
  return freeze(half, { frozenAt: now, settingsVersion, hotSpots: associationSettings.hotSpots, cells, cases, names });
}
