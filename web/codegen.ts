import { fileURLToPath } from 'node:url';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Types of the portal's operations and the manifest of their hashes, from the composed graph. Run by
 * `npm run generate`; the manifest goes to `persisted-operations.json`, which the gateway is given by path.
 */
export default {
  schema: here('../gateway/supergraph.graphql'),
  documents: here('app/graph/*.graphql'),
  silent: true,
  generates: {
    [here('app/gql/')]: {
      preset: 'client',
      presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: 'sha256' } },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        enumsAsTypes: true,
        onlyOperationTypes: true,
        skipTypename: true,
        importExtension: '.ts',
        strictScalars: true,
        scalars: {
          ID: 'string',
          DateTime: 'string',
          Date: 'string',
          join__FieldSet: 'string',
          link__Import: 'string',
          join__DirectiveArguments: 'string',
          join__FieldValue: 'string',
        },
      },
    },
  },
};
