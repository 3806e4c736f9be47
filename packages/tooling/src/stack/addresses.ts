import { freePorts, portRefusal } from '../port.ts';

/** Every port a stack opens, its setting and what it is when nobody sets it. */
export const portSettings = {
  portal: ['PORTAL_PORT', 3000],
  gateway: ['GATEWAY_PORT', 4000],
  carrier: ['CARRIER_PORT', 4001],
  partner: ['PARTNER_PORT', 4002],
  vendor: ['VENDOR_PORT', 4003],
  association: ['ASSOCIATION_PORT', 4004],
  identity: ['IDENTITY_PORT', 4005],
  worker: ['WORKER_PORT', 4006],
  mailSmtp: ['MAIL_SMTP_PORT', 4025],
  mailPage: ['MAIL_PAGE_PORT', 4026],
} as const satisfies Record<string, readonly [string, number]>;

export type PortName = keyof typeof portSettings;
export type Ports = Record<PortName, number>;

const names = Object.keys(portSettings) as PortName[];

/** The ports of `npm start`: the settings, or 3000 and 4000–4026. Throws one sentence for a setting that is no port. */
export function configuredPorts(env: NodeJS.ProcessEnv): Ports {
  return Object.fromEntries(
    names.map((name) => {
      const [setting, byDefault] = portSettings[name];
      const value = env[setting];
      const port = value ? Number(value) : byDefault;
      if (!Number.isInteger(port) || port < 1 || port > 65_535)
        throw new Error(`${setting} is '${value}'; it must be a port number from 1 to 65535.`);
      return [name, port];
    }),
  ) as Ports;
}

/** POSTGRES_PORT: the embedded server's; 0, also when nobody sets it, lets it take a free one. */
export function configuredPostgresPort({ POSTGRES_PORT }: NodeJS.ProcessEnv): number {
  const port = Number(POSTGRES_PORT || 0);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`POSTGRES_PORT is '${POSTGRES_PORT}'; it must be a port number from 1 to 65535, or 0 for any free one.`);
  return port;
}

/** Free ports for a stack that runs beside others. */
export async function chosenPorts(): Promise<Ports> {
  const free = await freePorts(names.length);
  return Object.fromEntries(names.map((name, index) => [name, free[index]])) as Ports;
}

/** The ports a system opens: production has no mail catcher. */
export function openedPorts(ports: Ports, production: boolean): Partial<Ports> {
  const { mailSmtp: _smtp, mailPage: _page, ...others } = ports;
  return production ? others : ports;
}

/** Throws one sentence that names the setting to change when a port is taken, may not be opened, or is given to two processes. */
export async function requireFree(ports: Partial<Ports>, host: string, postgresPort = 0): Promise<void> {
  for (const name of names) {
    const [setting] = portSettings[name];
    const port = ports[name];
    if (port === undefined) continue;
    const twin = names.find((other) => other !== name && ports[other] === port);
    const twinSetting = twin ? portSettings[twin][0] : port === postgresPort ? 'POSTGRES_PORT' : null;
    if (twinSetting) throw new Error(`${setting} and ${twinSetting} are both ${port}. Give each a port of its own.`);
    const refusal = await portRefusal(port, host);
    if (refusal)
      throw new Error(
        refusals[refusal]?.(port, setting) ??
          `HOST is '${host}', which is no address of this machine (${refusal}). Set it to 127.0.0.1, or leave it out.`,
      );
  }
}

const refusals: Record<string, (port: number, setting: string) => string> = {
  EADDRINUSE: (port, setting) => `Port ${port} is taken by another program. Stop that program, or set ${setting} to a free port.`,
  EACCES: (port, setting) => `Port ${port} may not be opened by this user. Set ${setting} to a free port above 1023.`,
};
