import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { DEMO_PROGRAMMES } from '@lianban/persistence/demo/organisations';
import { demoPerson } from '@lianban/persistence/demo/people';

export const ISSUER = 'https://identity.example';

/** Signs tokens as identity does and serves the public key over HTTP, for processes of their own. */
export interface TokenOffice {
  readonly jwksUrl: string;
  /** A bearer's Authorization header for a demonstration account, good for the whole run. */
  authorization(account: string): Promise<string>;
  close(): void;
}

export async function openTokenOffice(): Promise<TokenOffice> {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const jwks = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'bench', alg: 'RS256', use: 'sig' }] });
  const server = createServer((_request, response) => response.setHeader('content-type', 'application/json').end(jwks)).listen(
    0,
    '127.0.0.1',
  );
  await new Promise((resolve) => server.once('listening', resolve));
  return {
    jwksUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks`,
    authorization: async (account) => {
      const person = demoPerson(account);
      const programme = DEMO_PROGRAMMES.find(({ id }) => id === person.programmeId)!;
      const tenant = programme.tenants.find(({ id }) => id === person.tenantId)!;
      const token = await new SignJWT({
        seat: person.seatId,
        tenant: tenant.id,
        tenant_kind: tenant.kind,
        tenant_name: tenant.name,
        programme: programme.id,
        programme_kind: programme.kind,
        unit: null,
        home_unit: person.unitId,
        roles: person.roles,
        name: person.name,
        locale: 'zh-CN',
      })
        .setProtectedHeader({ alg: 'RS256', kid: 'bench', typ: 'JWT' })
        .setIssuer(ISSUER)
        .setAudience('lianban')
        .setSubject(person.personId)
        .setIssuedAt()
        .setExpirationTime('2h')
        .sign(privateKey);
      return `Bearer ${token}`;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
