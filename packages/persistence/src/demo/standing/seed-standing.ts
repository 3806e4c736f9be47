import type { IsoInstant } from '@lianban/complaint/vocabulary';
import type { Database } from '../../database.ts';
import type { LoginName } from '../../schema/row-security.ts';
import { addUpScorecards } from '../../standing/add-up-scorecards.ts';
import { enterFigures } from '../../standing/enter-figures.ts';
import { tellMedians } from '../../standing/medians.ts';
import { demoPerson } from '../people.ts';
import { demoEntries } from './outside-figures.ts';

const CORRECTIONS = 5_000;
const MONTHS = 50;

/** Enters what is known from outside, then adds up scorecards and tells their medians, as the worker does all the time. */
export async function seedStanding(open: (login: LoginName) => Database, now: IsoInstant): Promise<void> {
  const { name, programmeId, tenantId, personId, roles } = demoPerson('settlement@carrier.example');
  const clerk = { kind: 'person', programmeId, tenantId, personId, roles, tenantKind: 'carrier', unitId: null } as const;
  for (const { at, list, figures } of demoEntries(Date.parse(now))) {
    const how = list === '' ? ({ source: 'entered', sourceNote: '' } as const) : ({ source: 'imported', sourceNote: list } as const);
    await enterFigures(open('carrier'), clerk, {
      entries: figures.map((figure) => ({ ...figure, ...how, seenVersion: null })),
      key: `demo-figures-${at}`,
      now: at,
      personName: name,
      timeZone: 'Asia/Shanghai',
    });
  }
  while ((await addUpScorecards(open('worker'), CORRECTIONS)) > 0);
  while ((await tellMedians(open('worker'), now, MONTHS)) > 0);
}
