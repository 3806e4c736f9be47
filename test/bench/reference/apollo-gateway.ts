import { readFileSync } from 'node:fs';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { startStandaloneServer } from '@apollo/server/standalone';
import { rememberTokens } from '@lianban/identity/remember-tokens';
import { verifyToken } from '@lianban/identity/verify-token';

// The same supergraph behind @apollo/gateway, with what ours does as well: token checked once a minute, authorization
// passed on. Its cache-control plugin is off, which makes it quicker.
const { PORT, SUPERGRAPH_FILE = '', SUBGRAPHS_URL = '', TOKEN_ISSUER = '', JWKS_URL = '' } = process.env;
interface Context {
  authorization: string;
}

const verify = rememberTokens(verifyToken({ issuer: TOKEN_ISSUER, audience: 'lianban', jwksUrl: JWKS_URL }));
const gateway = new ApolloGateway({
  supergraphSdl: readFileSync(SUPERGRAPH_FILE, 'utf8'),
  buildService: ({ name }) =>
    new RemoteGraphQLDataSource<Context>({
      url: `${SUBGRAPHS_URL}/${name.toLowerCase()}/graphql`,
      willSendRequest: ({ request, context }) => {
        if (context.authorization) request.http?.headers.set('authorization', context.authorization);
      },
    }),
});
const server = new ApolloServer<Context>({
  gateway,
  plugins: [ApolloServerPluginCacheControlDisabled()],
  introspection: false,
  includeStacktraceInErrorResponses: false,
});
await startStandaloneServer(server, {
  listen: { host: '127.0.0.1', port: Number(PORT) },
  context: async ({ req }) => {
    await verify(req.headers.authorization);
    return { authorization: req.headers.authorization ?? '' };
  },
});
