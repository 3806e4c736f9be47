import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import { organisation, unit } from '@lianban/complaint-graph/organisation/organisation.resolvers';
import { FORM_FIELDS, FORM_TITLES, formOf, typedFields } from '@lianban/complaint/two-track/forms';
import { branchSees, type TrackStepName } from '@lianban/complaint/two-track/tracks';
import type { TrackRecord } from '@lianban/persistence/read/tracks';
import { complaintOfTrack, takenSteps, type TakenStep } from './track-source.ts';

/** What stands in a line of the paper. */
type Value = { readonly text: string | null; readonly at?: string | null };

/** When a step was taken, under the name its line has on the paper. */
const INSTANTS: Readonly<Record<string, TrackStepName>> = {
  reported_to_head_at: 'report_to_head',
  reported_to_leader_at: 'report_to_leader',
  signed_at: 'sign',
  leader_told_at: 'tell_leader',
  call_centre_told_at: 'tell_call_centre',
  answered_at: 'answer',
  archived_at: 'archive',
};

/**
 * The track's form as far as it is filled in (TRK-02): what the complaint says, what was written in each step, when and by whom. Whoever
 * is limited to an outlet has the lines of the steps it may know of.
 */
export async function trackForm(track: TrackRecord, context: GraphContext) {
  const name = formOf(track.track);
  const [known, taken] = await Promise.all([complaintLines(track, context), takenSteps(context, track)]);
  const fields = FORM_FIELDS[name].flatMap(({ name: field, step }) => {
    const hidden = context.caller.unitId !== null && step !== 'record' && !branchSees(track, step);
    return hidden ? [] : [{ name: field, at: null, ...(known[field] ?? written(field, step, track, taken)) }];
  });
  return { name, title: FORM_TITLES[name], fields };
}

function written(field: string, step: TrackStepName, track: TrackRecord, taken: ReadonlyMap<TrackStepName, TakenStep>): Value {
  const line = taken.get(step);
  const instant = INSTANTS[field];
  if (instant !== undefined) return { text: null, at: taken.get(instant)?.at ?? null };
  if (field === 'taken_by' || field === 'signed_by') return { text: line?.personName ?? null };
  if (field === 'passed_to') return { text: line?.passedTo?.toUpperCase() ?? null };
  if (field === 'call_back_outcome') return { text: line?.outcome?.toUpperCase() ?? null };
  const text = typedFields(track.track, step).find((one) => one.name === field)?.text;
  return { text: text === undefined ? null : (line?.texts[text] ?? null) };
}

/** What every form begins with: the complaint as it was taken, as far as the caller may see it now. */
async function complaintLines(track: TrackRecord, context: GraphContext): Promise<Readonly<Record<string, Value>>> {
  const complaint = await complaintOfTrack(context, track);
  const { id } = complaint;
  const reads = context.reads();
  const [contact, concern, texts, own] = await Promise.all([
    reads.contact(id),
    reads.concern(id),
    reads.intakeTexts(id),
    organisation(context, track.tenantId),
  ]);
  const outlet = await unit(
    context,
    track.tenantId,
    concern?.memberTenantId === track.tenantId ? (concern.unitId ?? track.unitId) : track.unitId,
  );
  const staff = (concern?.staff ?? []).map(({ name, position }) => [name, position].filter(Boolean).join(' '));
  return {
    number: { text: complaint.number },
    received_at: { text: null, at: complaint.receivedAt },
    channel: { text: complaint.channel.toUpperCase() },
    customer_name: { text: contact?.name ?? null },
    customer_phone: { text: contact?.phone ?? null },
    customer_account: { text: null },
    outlet: { text: outlet?.name ?? own?.shortName ?? null },
    staff_concerned: { text: staff.length === 0 ? null : staff.join('、') },
    kind: { text: complaint.kind.toUpperCase() },
    matter: { text: [complaint.subject, texts['description']].filter(Boolean).join('\n') },
    wish: { text: texts['wish'] ?? null },
  };
}
