import { freePorts, portIsFree } from '../port.ts';

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

/** Free ports for a stack that runs beside others. */
export async function chosenPorts(): Promise<Ports> {
  const free = await freePorts(names.length);
  return Object.fromEntries(names.map((name, index) => [name, free[index]])) as Ports;
}

/** Throws one sentence that names the setting to change when a port is taken, or given to two processes. */
export async function requireFree(ports: Ports, host: string): Promise<void> {
  for (const name of names) {
    const [setting] = portSettings[name];
    const twin = names.find((other) => other !== name && ports[other] === ports[name]);
    if (twin) throw new Error(`${setting} and ${portSettings[twin][0]} are both ${ports[name]}. Give each a port of its own.`);
    if (!(await portIsFree(ports[name], host)))
      throw new Error(`Port ${ports[name]} is taken by another program. Stop that program, or set ${setting} to a free port.`);
  }
}
