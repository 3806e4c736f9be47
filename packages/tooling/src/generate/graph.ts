import { composeServices as composeWithHints } from '@apollo/composition';
import { buildSubgraphSchema, printSubgraphSchema } from '@apollo/subgraph';
import { readSdl } from '@lianban/complaint-graph/schema-files';
import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../root.ts';

/** The four faces and the port each has when nobody sets one: the supergraph carries an address, the gateway's settings replace it. */
const faces = { association: 4004, carrier: 4001, partner: 4002, vendor: 4003 } as const;

/** What each face tells of standing: the partners' whole, of members the story and acts of a case. */
const standingFolders: Readonly<Record<string, string>> = {
  carrier: 'packages/standing-graph/src',
  partner: 'packages/standing-graph/src',
  association: 'packages/standing-graph/src/story',
};

/** Content of generated files by path below the root. */
export type GeneratedFiles = Map<string, string>;

/** Each face's whole schema, printed from the base SDL and the face's own. */
export function faceSchemas(): GeneratedFiles {
  const folder = (path: string): URL => pathToFileURL(`${join(root, path)}/`);
  const base = [readSdl(folder('packages/complaint-graph/src')), readSdl(folder('packages/registry-graph/src'))].join('\n');
  return new Map(
    Object.keys(faces).map((face) => {
      const standing = standingFolders[face];
      const own = [standing === undefined ? '' : readSdl(folder(standing)), readSdl(folder(`subgraphs/${face}/src`))].join('\n');
      return [
        `subgraphs/${face}/schema.graphql`,
        `${printSubgraphSchema(buildSubgraphSchema([{ typeDefs: parse([base, own].join('\n')) }]))}\n`,
      ];
    }),
  );
}

function services(schemas: GeneratedFiles) {
  return Object.entries(faces).map(([name, port]) => ({
    name,
    url: `http://127.0.0.1:${port}/graphql`,
    typeDefs: parse(schemas.get(`subgraphs/${name}/schema.graphql`) ?? ''),
  }));
}

/** The four composed into one graph. Throws every composition error. */
export function supergraph(schemas: GeneratedFiles): string {
  const { supergraphSdl, errors } = composeServices(services(schemas));
  if (!supergraphSdl)
    throw new Error(`The four schemas do not compose:\n${(errors ?? []).map(({ message }) => `  ${message}`).join('\n')}`);
  return `${supergraphSdl.trimEnd()}\n`;
}

/** Hints of the composition: places where the faces do not say the same. Each is a failure. */
export function compositionHints(schemas: GeneratedFiles): string[] {
  const { hints, errors } = composeWithHints(services(schemas));
  return [...(errors ?? []).map(({ message }) => message), ...(hints ?? []).map((hint) => `${hint.definition.code}: ${hint.message}`)];
}
