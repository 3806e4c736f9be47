import { invalidInput, type CommandResult } from '../command/command-field.ts';
import { InputReader, type RawInput } from '../command/input-reader.ts';
import type { Directory } from '@lianban/persistence/read/directory';
import type { GraphContext } from '../graph-context.ts';
import { refusalMessage } from '../messages/messages.ts';
import { isCarriers } from '../survey/survey.resolvers.ts';
import { changedSettings } from './changed-settings.ts';
import { limitRows } from './limit-rows.ts';

type RegistrySettings = Directory['registrySettings'];

/** Reads what the contact registry shall have from its part of the input: another room's words, the same version. */
export type ReadRegistrySettings = (current: RegistrySettings, input: InputReader) => RegistrySettings;

/** The fields by which settings are changed. @param readRegistry left out where the programmes of a face have no partners */
export function settingsFields(readRegistry?: ReadRegistrySettings) {
  return {
    changeProgrammeSettings: (_source: unknown, { input }: { input: RawInput }, context: GraphContext) =>
      changeProgrammeSettings(input, context, readRegistry),
    programmeSettingsPreview: (_source: unknown, { input }: { input: RawInput }, context: GraphContext) =>
      programmeSettingsPreview(input, context, readRegistry),
  };
}

/** What the caller's programme has set, with who and when. */
export async function programmeSettings(_source: unknown, _args: unknown, context: GraphContext) {
  const [{ settings, settingsVersion }, versions] = await Promise.all([context.reads().directory(), context.reads().settingsVersions()]);
  const [present, ...earlier] = versions;
  return {
    version: settingsVersion,
    changedAt: present?.changedAt,
    changedBy: present?.changedBy ?? null,
    reason: present?.reason ?? null,
    timeZone: settings.timeZone,
    limits: limitRows(settings),
    warnAtPercent: settings.warnAtPercent,
    pauseReasons: settings.pauseReasons,
    majorAfterReturns: settings.majorAfterReturns,
    notReachedAttempts: settings.notReached.attempts,
    notReachedDays: settings.notReached.days,
    repeatWindowDays: settings.repeatWindowDays,
    massComplaintThreshold: settings.massComplaints.threshold,
    massComplaintWindowHours: settings.massComplaints.windowHours,
    // Whoever is judged by surveys shall not be able to draw them beforehand.
    surveyPercent: isCarriers(context) ? settings.survey.sharePercent : null,
    surveySeed: isCarriers(context) ? settings.survey.seed : null,
    calendarAdditions: settings.calendarAdditions,
    workingHours: settings.workingHours,
    earlier,
    mayChange: mayChange(context),
  };
}

/** Writes a new version of the settings; the version the caller saw must still be the present one. */
async function changeProgrammeSettings(
  input: RawInput,
  context: GraphContext,
  readRegistry?: ReadRegistrySettings,
): Promise<CommandResult> {
  if (!mayChange(context))
    return { __typename: 'CommandRefused', code: 'role_missing', message: refusalMessage(context.locale, 'role_missing') };
  const asked = new InputReader(input);
  const directory = await context.reads().directory();
  const { settingsVersion: version } = directory;
  const reason = asked.text('reason', 'text');
  const changes = readChanges(directory, asked, readRegistry);
  if (asked.integer('version', 0, 2_147_483_647) !== version) asked.refuse('version', 'version_passed', String(version));
  if (asked.problems.length > 0) return invalidInput(context, asked.problems);
  const changed = await context.changeSettings({ ...changes, reason, version: version + 1 });
  if (!changed) return invalidInput(context, [{ field: 'version', code: 'version_passed', limit: String(version) }]);
  return { __typename: 'ProgrammeSettingsChanged', settings: await programmeSettings(null, {}, context) };
}

/** Which running clocks the change would move; nothing is changed, so neither its reason nor the version seen matters (CLK-20). */
async function programmeSettingsPreview(
  input: RawInput,
  context: GraphContext,
  readRegistry?: ReadRegistrySettings,
): Promise<CommandResult> {
  if (!mayChange(context))
    return { __typename: 'CommandRefused', code: 'role_missing', message: refusalMessage(context.locale, 'role_missing') };
  const asked = new InputReader(input);
  const { settings } = readChanges(await context.reads().directory(), asked, readRegistry);
  if (asked.problems.length > 0) return invalidInput(context, asked.problems);
  return { __typename: 'ProgrammeSettingsPreview', moved: await context.reads().movedClocks(settings, context.now()) };
}

/** The settings of both rooms as the input changes them; what the registry has stays where nothing is said of it. */
function readChanges({ settings, registrySettings }: Directory, asked: InputReader, readRegistry?: ReadRegistrySettings) {
  const part = asked.part('contactRegistry');
  if (part !== null && readRegistry === undefined) asked.refuse('contactRegistry', 'unknown');
  return {
    settings: changedSettings(settings, asked),
    ...(part !== null && readRegistry !== undefined ? { registrySettings: readRegistry(registrySettings, part) } : {}),
  };
}

/** Administrators of the carrier or association, over the whole organisation. */
export function mayChange({ caller }: Pick<GraphContext, 'caller'>): boolean {
  const leads = caller.tenantKind === 'carrier' || caller.tenantKind === 'association';
  return leads && caller.unitId === null && caller.roles.includes('administrator');
}
