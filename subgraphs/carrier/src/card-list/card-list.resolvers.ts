import { rootFields } from '@lianban/complaint-graph/face';
import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import { enumOf } from '@lianban/complaint-graph/words/enums';
import type { IsoInstant } from '@lianban/complaint/vocabulary';
import { ROW_STATES } from '@lianban/contact-registry/card-sheet/judge-rows';
import { writeSheet } from '@lianban/contact-registry/card-sheet/write-sheet';
import { writtenCards } from '@lianban/persistence/contact-registry/read-import';
import { carrier } from '../face.ts';
import { cardImport, cardRow } from './card-import.query.ts';
import { importCards } from './import-cards.ts';

async function cardList(_source: unknown, { asOf }: { readonly asOf?: IsoInstant | null }, context: GraphContext) {
  const now = context.now();
  const instant = asOf ?? now;
  const directory = await context.reads().directory();
  return { asOf: instant, ...writeSheet(await context.reads().read((tx) => writtenCards(tx, directory, instant, now))) };
}

/** Partners' cards as lists: taken over from one (docs/decisions/0015), written as one. */
export const cardListResolvers = {
  Query: rootFields(carrier, { cardImport, cardList }),
  Mutation: rootFields(carrier, { importCards }),
  CardRowState: enumOf(ROW_STATES),
  CardRow: cardRow,
};
