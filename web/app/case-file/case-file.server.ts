import type { Report, ReportTable } from '@lianban/documents/docx';
import type { i18n } from 'i18next';
import { localDayTime } from '#app/clock/day-time.ts';
import { fileSize } from '#app/complaint/file-size.ts';
import type { EventFragment, FollowUpWholeFragment, PageFragment } from '#app/gql/graphql.ts';
import { textWord } from '#app/story/text-word.ts';
import { nameOf, sentences } from '#app/story/use-sentence.ts';
import { formLines, type TrackForm } from '#app/two-track/form-lines.ts';

/** What a case file is made of: as much of a complaint as its reader may see. */
export interface CaseFile {
  readonly complaint: PageFragment;
  readonly events: readonly EventFragment[];
  /** The events are all there are. */
  readonly whole: boolean;
  /** The form of the reader's own member, where it handles on two tracks (TRK-02). */
  readonly track: { readonly form: TrackForm; readonly archiveNumber?: string | null | undefined } | null;
  /** Rectification and staff measures the reader may know of; what was written of them is told by the story. */
  readonly followUps: readonly FollowUpWholeFragment[];
}

/** For whom it is written, when, and in which language and zone. */
export interface CaseFileReader {
  readonly organisation: string;
  readonly name: string;
  /** The instant of writing. */
  readonly now: string;
  readonly timeZone: string;
  readonly texts: i18n;
}

type Facts = readonly (readonly [name: string, value: string | null | undefined])[];

/** The case file of a complaint (ASC-01, ASC-02): record, orders, deadlines, call-backs, the member's form, rectification and staff measures, the story, the files' names. */
export function caseFile(
  { complaint, events, whole, track, followUps }: CaseFile,
  { organisation, name, now, timeZone, texts }: CaseFileReader,
): Report {
  const t = texts.t.bind(texts) as typeof texts.t;
  const at = (instant: string | null | undefined): string => (instant ? localDayTime(instant, timeZone) : '');
  const speech = { t, exists: (key: string) => texts.exists(key), timeZone, orders: complaint.workOrders };
  const sentence = sentences(speech, events);
  const orderName = (order: PageFragment['workOrders'][number]) => t('act.order', { n: order.ordinal, holder: nameOf(order) });

  const parts: readonly (readonly [title: string, tables: readonly ReportTable[], paragraphs?: readonly string[]])[] = [
    [t('complaint.record'), [facts(recordOf(complaint, t, at))], textsOf(complaint, t)],
    [t('tab.orders'), complaint.workOrders.map((order) => facts([[t('caseFile.number'), orderName(order)], ...orderFacts(order, t, at)]))],
    [
      t('caseFile.deadlines'),
      rows(
        [
          t('caseFile.deadline'),
          t('caseFile.by'),
          t('caseFile.startedAt'),
          t('caseFile.dueAt'),
          t('caseFile.endedAt'),
          t('caseFile.outcome'),
        ],
        complaint.clocks.map(({ part, workOrderId, holder, startedAt, dueAt, stoppedAt, state }) => [
          t(`words.clockPart.${part}`),
          nameOf(complaint.workOrders.find(({ id }) => id === workOrderId)) ?? holder.shortName,
          at(startedAt),
          at(dueAt),
          at(stoppedAt),
          t(`words.clockState.${state}`),
        ]),
      ),
    ],
    [
      t('caseFile.callBacks'),
      rows(
        [t('caseFile.at'), t('caseFile.by'), t('field.way'), t('field.outcome'), t('field.comment')],
        complaint.callBacks.map((call) => [
          at(call.at),
          call.by.shortName,
          t(`words.way.${call.way}`),
          t(`words.callBackOutcome.${call.outcome}`),
          call.comment ?? '',
        ]),
      ),
    ],
    ...(track === null
      ? []
      : [
          [
            track.form.title,
            [facts(formLines(track.form, track.archiveNumber ?? null, t, timeZone).map(({ title, said }) => [title, said]))],
          ] as const,
        ]),
    [
      t('followUp.title'),
      rows(
        [t('followUp.kind'), t('followUp.who'), t('caseFile.outcome'), t('followUp.dueTitle'), t('followUp.doneTitle')],
        followUps.map(({ kind, own, outlet, state, overdue, dueDay, doneDay }) => [
          t(own ? 'followUp.own' : `words.followUpKind.${kind}`),
          outlet?.name ?? t('followUp.headOffice'),
          t(overdue ? 'followUp.overdue' : `words.followUpState.${state}`),
          dueDay ?? '',
          doneDay ?? '',
        ]),
      ),
    ],
    [
      t('tab.story'),
      rows(
        [t('caseFile.at'), t('caseFile.by'), t('caseFile.happened')],
        events.map((event) => [
          at(event.at),
          [event.by?.shortName ?? t('story.system'), event.personName].filter(Boolean).join(' '),
          [sentence(event), ...event.texts.flatMap((text) => saidIn(event.type, text, texts))].join('\n'),
        ]),
      ),
      whole ? [] : [t('caseFile.cutOff')],
    ],
    [
      t('tab.attachments'),
      rows(
        [t('field.file'), t('caseFile.size'), t('caseFile.by'), t('caseFile.at')],
        complaint.attachments.map((file) => [file.fileName, fileSize(file.bytes), file.by?.shortName ?? '', at(file.addedAt)]),
      ),
    ],
  ];
  return {
    title: `${t('caseFile.title')} ${complaint.number}`,
    imprint: t('caseFile.imprint', { organisation, name, time: at(now) }),
    sections: parts
      .filter(([, tables, paragraphs = []]) => tables.length + paragraphs.length > 0)
      .map(([title, tables, paragraphs = []]) => ({ title, paragraphs, tables })),
  };
}

function recordOf(complaint: PageFragment, t: i18n['t'], at: (instant: string | null | undefined) => string): Facts {
  const { concern, contact, owner, ownerUnit, takenBy, service } = complaint;
  return [
    [t('caseFile.number'), complaint.number],
    [t('field.subject'), complaint.subject],
    [t('field.kind'), t(`words.kind.${complaint.kind}`)],
    [
      t('list.status'),
      [t(`words.status.${complaint.status}`), complaint.closedAs ? t(`words.closing.${complaint.closedAs}`) : '']
        .filter(Boolean)
        .join(' · '),
    ],
    [t('field.valid'), complaint.validity === 'UNJUDGED' ? '' : t(`words.validity.${complaint.validity}`)],
    [t('list.owner'), [owner.name, ownerUnit?.name, takenBy].filter(Boolean).join(' ')],
    [t('field.channel'), t(`words.channel.${complaint.channel}`)],
    [t('field.externalNumber'), complaint.externalNumber],
    [t('complaint.receivedAt'), at(complaint.receivedAt)],
    [t('list.accepted'), at(complaint.acceptedAt)],
    [t('complaint.closedAt'), at(complaint.closedAt)],
    [t('field.serviceId'), service?.name],
    [t('field.about'), [concern?.member?.shortName, concern?.outlet?.name].filter(Boolean).join(' ')],
    [t('field.staffName'), concern?.staff.map(({ name, position }) => [name, position].filter(Boolean).join(' ')).join('、')],
    [t('field.name'), contact?.name],
    [t('field.phone'), contact?.phone],
    [t('field.email'), contact?.email],
    [t('field.address'), contact?.address],
    [t('field.representative'), concern?.representatives.map(({ name, phone }) => `${name} ${phone}`).join('、')],
  ];
}

/** What the customer said and wants, as paragraphs. */
const textsOf = ({ description, wish }: PageFragment, t: i18n['t']): string[] =>
  [description, wish ? t('caseFile.said', { name: t('field.wish'), text: wish }) : null].flatMap((text) => (text ? text.split('\n') : []));

function orderFacts(order: PageFragment['workOrders'][number], t: i18n['t'], at: (instant: string | null | undefined) => string): Facts {
  const times = (['sentAt', 'acceptedAt', 'repliedAt', 'resolvedAt'] as const).flatMap((name) =>
    order[name] ? [t(`complaint.times.${name}`, { time: at(order[name]) })] : [],
  );
  return [
    [t('list.orderState'), `${t(`words.orderState.${order.state}`)} · ${t(`words.class.${order.class}`)}`],
    [t('caseFile.at'), times.join(' → ')],
    ...(['instruction', 'reply', 'cause', 'measure', 'returnReason'] as const).map(
      (name) => [t(`eventText.${name}`), order[name]] as const,
    ),
  ];
}

/** A text of an event under its name; the record's own stand at the head of the file. */
function saidIn(type: string, { name, value }: { readonly name: string; readonly value: string }, texts: i18n): string[] {
  const word = textWord(type, name);
  return value !== '' && texts.exists(word) ? [texts.t('caseFile.said', { name: texts.t(word), text: value })] : [];
}

/** Facts by name, those that are there. */
const facts = (of: Facts): ReportTable => ({
  columns: [],
  rows: of.flatMap(([name, value]) => (value ? [[name, value]] : [])),
  words: true,
});

/** A table where there is anything to stand in it. */
const rows = (columns: readonly string[], of: readonly (readonly string[])[]): ReportTable[] =>
  of.length === 0 ? [] : [{ columns, rows: of, words: true }];
