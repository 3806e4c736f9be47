import { decideObjection as decide } from '@lianban/persistence/standing/objections';
import type { StandingCommandForm } from '../command/standing-command-field.ts';

/** The reviewer decides an objection, once and with a reason. */
export const decideObjection: StandingCommandForm = (input) => {
  const id = input.id('objectionId');
  const asked = { upheld: input.flag('upheld'), reason: input.said('reason') };
  return { version: null, give: (database, request) => decide(database, request, id, asked) };
};
