import type { Face } from '@lianban/complaint-graph/face';

/** Partners. */
export const partner: Face = { name: 'partner', serves: ['partner'] };
