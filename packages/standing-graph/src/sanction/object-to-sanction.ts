import type { StandingCommandForm } from '../command/standing-command-field.ts';
import { sanctionStep } from './sanction-command-field.ts';

/** The partner objects, once; it delays nothing that SAN-01…04 demand (SAN-06). */
export const objectToSanction: StandingCommandForm = (input) => sanctionStep(input, { name: 'object', evidence: input.said('evidence') });
