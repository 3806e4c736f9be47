import type { Face } from '@lianban/complaint-graph/face';

/** The association and its members. */
export const association: Face = { name: 'association', serves: ['association', 'member'] };
