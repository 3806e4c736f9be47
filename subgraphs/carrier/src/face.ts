import type { Face } from '@lianban/complaint-graph/face';

/** The carrier and its units. */
export const carrier: Face = { name: 'carrier', serves: ['carrier'] };
