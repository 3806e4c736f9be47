/** Facts of an event's payload that the portal puts into sentences; ids of people, seats and inner parts stay inside. */
const TOLD = new Set([
  'number',
  'kind',
  'customerKind',
  'channel',
  'attempts',
  'solvedBy',
  'receivedAt',
  'confirmedAt',
  'discoveredAt',
  'responsibilityUnclear',
  'firstComplaintId',
  'ordinal',
  'holderTenantId',
  'holderUnitId',
  'class',
  'from',
  'faultGrade',
  'urgent',
  'difficult',
  'reason',
  'promisedAt',
  'upheld',
  'valid',
  'time',
  'outcome',
  'way',
  'attempt',
  'returns',
  'state',
  'as',
  'bytes',
  'mediaType',
  'attachmentId',
  'noteId',
  'requestId',
  'clockId',
  'rule',
  'part',
  'startedAt',
  'dueAt',
  'percent',
  'lateByMs',
  'step',
  'track',
  'passedTo',
  'archiveNumber',
  'followUpOrdinal',
  'followUpKind',
  'dueDay',
  'doneDay',
]);

/** A number among things of which others know a part only: it would tell how many there are. */
const WITHIN = new Set(['followUpOrdinal']);

/**
 * The facts of a payload as names and values, in the payload's order; what is null or a list of steps is left out.
 *
 * @param own the event is the caller's own organisation's
 */
export function eventValues(payload: Readonly<Record<string, unknown>>, own: boolean): { name: string; value: string }[] {
  return Object.entries(payload)
    .filter(([name, value]) => TOLD.has(name) && (own || !WITHIN.has(name)) && value !== null && typeof value !== 'object')
    .map(([name, value]) => ({ name, value: String(value) }));
}
