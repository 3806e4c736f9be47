import { workingDays } from '../clock/working-days.query.ts';
import { programmeSettings } from '../settings/settings.fields.ts';
import { organisations, services } from './programme.queries.ts';

/** What every face tells of its programme. */
export const programmeQueries = { organisations, services, programmeSettings, workingDays };
