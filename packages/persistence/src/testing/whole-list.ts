import type { ListFilter } from '../read/list.ts';

/** A list's filter that leaves nothing out; tests name what they narrow. */
export const EVERYTHING: ListFilter = {
  search: null,
  kind: [],
  status: [],
  ownerId: null,
  holderId: null,
  serviceId: null,
  customerId: null,
  unitId: null,
  major: null,
  repeat: null,
  acceptedFrom: null,
  acceptedBefore: null,
  survey: null,
};
