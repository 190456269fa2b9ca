import type { SessionPorts } from '../../ports';
import type { GroundPorts } from '../../../ground/ports';
import { Paragraph, TableRow } from 'docx';
import type { Table } from 'docx';
import { paperRows } from '../rules/paperRows';
import type { PaperRow } from '../rules/paperRows';
import type { RecordContent } from '../../../records/rules/SealedRecord';
import type { RecordWords } from '../../outlook/DocumentWords';
import { ServiceError } from '../../../ground/rules/ServiceError';
import { nowOf } from '../../../ground/steps/clock';
import { cell, heading, headRow, paragraphs, table, wordFile } from '../../../records/useCases/wordParts';
import { xmlText } from '../../../records/useCases/xmlText';
import type { RecordView } from '../RecordService';

/**
 * A Word file in the layout of the notes and action table: facts, all agenda items, comment, signatures, what was
 * added, the seal.
 * What people wrote stands there as text. Rejects with `invalid` while there is no text yet.
 */
export async function exportRecord(
  ports: Pick<GroundPorts, 'me' | 'now'> & Pick<SessionPorts, 'words'>,
  signed: RecordView,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const record = xmlText(signed);
  const { content } = record;
  if (content === undefined) throw new ServiceError('invalid');
  const words = ports.words.record;
  const zone = content.zone || record.zone;
  const bytes = await wordFile({
    title: words.title(content.startsAt, zone),
    subtitle: subtitleOf(content, words),
    creator: xmlText(ports.me.name),
    footer: {
      text: words.footer({
        by: xmlText(ports.me.name),
        at: nowOf(ports),
        seal: record.seal,
        state: record.state,
        zone,
      }),
      page: words.page,
      of: words.of,
    },
    parts: [
      factsTable(content, words, zone),
      new Paragraph({ spacing: { after: 120 }, children: [] }),
      itemsTable(content, words, zone),
      ...commentsOf(record, words),
      heading(words.signatures),
      signaturesTable(record, words, zone),
      ...record.addenda.flatMap((addendum) => [
        heading(words.added(addendum.createdAt, addendum.authorName, zone)),
        ...paragraphs(addendum.text),
      ]),
      ...record.disputes.flatMap(({ at, byName, text, settled }) => [
        heading(words.disputed(at, byName, zone)),
        ...paragraphs(text),
        ...paragraphs(settled?.text ?? words.notSettled),
      ]),
    ],
  });
  return { name: words.fileName(content.startsAt, zone), bytes };
}

function subtitleOf(content: RecordContent, words: RecordWords): string {
  const supervisor = content.people.find((person) => person.role === 'supervisor')?.name ?? '';
  const supervisees = content.people.filter((person) => person.role === 'supervisee').map((person) => person.name);
  const minutes = Math.round((Date.parse(content.endsAt) - Date.parse(content.startsAt)) / 60_000);
  return words.subtitle({ supervisees, supervisor, offer: content.offerTitle, minutes, place: content.place });
}

function factsTable(content: RecordContent, words: RecordWords, zone: string): Table {
  const who = (role: 'supervisor' | 'supervisee'): string =>
    content.people
      .filter((person) => person.role === role)
      .map((person) => [person.name, person.jobTitle, person.school].filter((part) => part !== '').join(', '))
      .join('\n');
  const held = `${words.span(content.startsAt, content.endsAt, zone)}${content.place === '' ? '' : `, ${content.place}`}`;
  const next = content.nextStartsAt === '' ? words.notAgreed : words.moment(content.nextStartsAt, zone);
  const widths = [1500, 3600, 1000, 3538];
  const row = (cells: readonly [string, string, string, string]): TableRow =>
    new TableRow({
      cantSplit: true,
      children: cells.map((text, index) => cell(text, widths[index] ?? 1000, { head: index % 2 === 0 })),
    });
  return table(widths, [
    row([words.supervisee, who('supervisee'), words.held, held]),
    row([words.supervisor, who('supervisor'), words.next, next]),
  ]);
}

/** The last item of the agenda has the next date for its note. */
function notesIn(row: PaperRow, words: RecordWords, zone: string): string {
  if (row.nextStartsAt !== '') return words.moment(row.nextStartsAt, zone);
  return row.covered ? row.notes.join('\n') : words.notCovered;
}

function itemsTable(content: RecordContent, words: RecordWords, zone: string): Table {
  const widths = [1700, 3238, 2200, 1200, 1300];
  const head = headRow([words.item, words.notes, words.agreedAction, words.byWhom, words.byDate], widths);
  const body = paperRows(content).flatMap((row) => itemRows(row, words, zone, widths));
  return table(widths, [head, ...body]);
}

/**
 * An item has a row for each of its actions, so that each stands beside its person and date; item and notes reach over
 * all of them. Notes may be longer than a page, so these rows go on overleaf.
 */
function itemRows(row: PaperRow, words: RecordWords, zone: string, widths: readonly number[]): readonly TableRow[] {
  const actions = row.actions.length > 0 ? row.actions : [undefined];
  const reach = { rows: actions.length };
  return actions.map(
    (action, index) =>
      new TableRow({
        children: [
          ...(index === 0
            ? [
                cell(`${row.number}. ${row.title}`, widths[0] ?? 0, reach),
                cell(notesIn(row, words, zone), widths[1] ?? 0, reach),
              ]
            : []),
          cell(action?.text ?? '', widths[2] ?? 0),
          cell(action?.byName ?? '', widths[3] ?? 0),
          cell(action?.byDay === undefined ? '' : words.day(action.byDay), widths[4] ?? 0),
        ],
      }),
  );
}

function commentsOf(record: RecordView, words: RecordWords): readonly Paragraph[] {
  const comments = record.signatures.filter((signature) => signature.role === 'supervisee' && signature.comment !== '');
  const several = (record.content?.people.length ?? 0) > 2;
  return comments.flatMap((signature) => [
    heading(words.comment(several ? signature.authorName : undefined)),
    ...paragraphs(signature.comment),
  ]);
}

function signaturesTable(record: RecordView, words: RecordWords, zone: string): Table {
  const widths = [2800, 1800, 2400, 2638];
  const body = record.signatures.map(
    (signature) =>
      new TableRow({
        cantSplit: true,
        children: [
          signature.authorName,
          signature.role === 'supervisor' ? words.supervisor : words.supervisee,
          words.signedInSharePoint,
          words.moment(signature.createdAt, zone),
        ].map((text, index) => cell(text, widths[index] ?? 0)),
      }),
  );
  return table(widths, [headRow([words.name, words.role, words.signature, words.dateAgreed], widths), ...body]);
}
