import { rootFields } from '@lianban/complaint-graph/face';
import type { FieldResolvers } from '@lianban/complaint-graph/resolver';
import { association } from '../face.ts';
import { awards, barredFirst, contestSeasons, outletPage, type AwardListSource } from './award.queries.ts';
import { changeSeasons } from './change-seasons.ts';

const listFields: FieldResolvers<AwardListSource> = {
  organisationAward: ({ list, members }) =>
    list.organisationAward
      .toSorted(barredFirst)
      .flatMap(({ id, barredBy }) => (members.has(id) ? [{ member: members.get(id)!, barredBy }] : [])),
  advancedUnit: outletPage,
  outlets: ({ outlets }) => outlets.length,
  barredOutlets: ({ outlets }) => outlets.filter(({ barredBy }) => barredBy.length > 0).length,
};

/** The season's award list (ACC-03). */
export const awardResolvers = {
  AwardList: listFields,
  Query: rootFields(association, { contestSeasons, awardList: awards }),
  Mutation: rootFields(association, { changeSeasons }),
};
