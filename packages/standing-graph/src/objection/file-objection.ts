import { fileObjection as file } from '@lianban/persistence/standing/objections';
import type { StandingCommandForm } from '../command/standing-command-field.ts';
import { OBJECTION_ABOUTS } from '../words/enums.ts';

/** SAN-06: the partner objects, once and in time. */
export const fileObjection: StandingCommandForm = (input) => {
  const asked = { about: { kind: input.word('about', OBJECTION_ABOUTS), id: input.id('id') }, evidence: input.said('evidence') };
  return { version: null, give: (database, request) => file(database, request, asked) };
};
