import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import type { IncomingMessage } from 'node:http';
import { startGateway, type GatewayOptions } from '@lianban/gateway/start-gateway';
import { readSupergraph } from '@lianban/gateway/supergraph';
import type { TokenClaims } from '@lianban/identity/verify-token';
import { createLog } from '@lianban/process/log';
import type { Serving } from '@lianban/process/serve';
import { startSubgraph, type SubgraphOptions } from '@lianban/subgraph-kit/start-subgraph';
import { newSigner, type Signer } from './signer.ts';

export const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable", "@external", "@requires"])\n';

/** What resolvers of these tests see. */
export interface SceneContext {
  claims: TokenClaims;
  request: IncomingMessage;
  signal: AbortSignal;
  dispose(): void;
}

export interface SceneSubgraph extends Partial<
  Pick<SubgraphOptions<SceneContext>, 'routes' | 'bodyLimitBytes' | 'timeoutMs' | 'production'>
> {
  typeDefs: string;
  resolvers?: object;
  /** Take this address instead of starting one: a server the test brings itself. */
  url?: string;
}

export interface Answered {
  status: number;
  headers: Headers;
  data: Record<string, unknown> | null | undefined;
  errors: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[] | undefined;
  text: string;
}

export interface Scene {
  signer: Signer;
  gateway: Serving;
  supergraphSdl: string;
  subgraphs: Record<string, Serving>;
  /** Log lines of all processes of the scene. */
  lines: string[];
  ask(
    query: string,
    options?: { variables?: object; token?: string; url?: string; body?: object; headers?: Record<string, string> },
  ): Promise<Answered>;
  close(): Promise<void>;
}

/** The supergraph of some SDLs; the link to the federation specification is put in front of each. */
export function compose(subgraphs: Record<string, { typeDefs: string; url: string }>): string {
  const { supergraphSdl, errors } = composeServices(
    Object.entries(subgraphs).map(([name, { typeDefs, url }]) => ({ name, url, typeDefs: parse(LINK + typeDefs) })),
  );
  if (!supergraphSdl) throw new Error((errors ?? []).map(({ message }) => message).join('\n'));
  return supergraphSdl;
}

/** Small subgraphs through subgraph-kit and a gateway over them, on free ports, in this process. */
export async function startScene(subgraphs: Record<string, SceneSubgraph>, options: Partial<GatewayOptions> = {}): Promise<Scene> {
  const signer = await newSigner();
  const lines: string[] = [];
  const log = createLog('scene', {
    write: (line) => {
      lines.push(line);
    },
  });
  const started: Record<string, Serving> = {};
  const urls: Record<string, { typeDefs: string; url: string }> = {};
  for (const [name, { typeDefs, resolvers, url, ...rest }] of Object.entries(subgraphs)) {
    if (url === undefined) {
      started[name] = await startSubgraph<SceneContext>({
        name,
        port: 0,
        modules: [{ typeDefs: LINK + typeDefs, resolvers }],
        verify: signer.verify,
        log,
        context: (claims, request, _traceId, signal) => ({ claims, request, signal, dispose: () => undefined }),
        ...rest,
      });
    }
    urls[name] = { typeDefs, url: url ?? `${started[name]!.url}/graphql` };
  }
  const supergraphSdl = compose(urls);
  const gateway = await startGateway({
    port: 0,
    supergraph: readSupergraph(supergraphSdl),
    verify: signer.verify,
    production: false,
    log,
    ...options,
  });
  const usual = await signer.token();
  return {
    signer,
    gateway,
    supergraphSdl,
    subgraphs: started,
    lines,
    async ask(query, { variables, token = usual, url = gateway.url, body, headers } = {}) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}), ...headers },
        body: JSON.stringify(body ?? { query, variables }),
      });
      const text = await response.text();
      const { data, errors } = JSON.parse(text) as Pick<Answered, 'data' | 'errors'>;
      return { status: response.status, headers: response.headers, data, errors, text };
    },
    async close() {
      await gateway.close();
      await Promise.all(Object.values(started).map((serving) => serving.close()));
    },
  };
}
