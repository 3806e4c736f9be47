import { rootFields } from '@lianban/complaint-graph/face';
import { contactQueries } from '@lianban/registry-graph/registry.fields';
import { vendor } from '../face.ts';

/** What the vendor reads of the registry: whom it calls. */
export const contactRegistryResolvers = { Query: rootFields(vendor, contactQueries) };
