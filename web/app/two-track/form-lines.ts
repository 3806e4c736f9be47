import type { TFunction } from 'i18next';
import { localDayTime } from '#app/clock/day-time.ts';
import type { AssociationTrackFormQuery } from '#app/gql/graphql.ts';

export type TrackForm = NonNullable<NonNullable<AssociationTrackFormQuery['complaint']>['twoTrack']>['form'];

/** Lines that hold a word of a list, and which. */
const WORDS: Readonly<Record<string, string>> = {
  channel: 'words.channel',
  kind: 'words.kind',
  passed_to: 'twoTrack.passedTo',
  call_back_outcome: 'words.callBackOutcome',
};

/** Every line of a track's form with its name and what stands there, empty ones too (TRK-02). */
export function formLines(form: TrackForm, archiveNumber: string | null, t: TFunction, timeZone: string) {
  const lines = archiveNumber === null ? form.fields : [...form.fields, { name: 'archive_number', text: archiveNumber, at: null }];
  return lines.map(({ name, text, at }) => ({
    name,
    title: t(`twoTrack.field.${name}`),
    said: at ? localDayTime(at, timeZone) : text && WORDS[name] ? t(`${WORDS[name]}.${text}`) : (text ?? ''),
  }));
}
