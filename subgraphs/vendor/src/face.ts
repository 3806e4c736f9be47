import type { Face } from '@lianban/complaint-graph/face';

/** The platform vendor. */
export const vendor: Face = { name: 'vendor', serves: ['vendor'] };
