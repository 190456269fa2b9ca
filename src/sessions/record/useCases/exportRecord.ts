import type { SessionPorts } from '../../ports';
import type { GroundPorts } from '../../../ground/ports';
import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { paperRows } from '../rules/paperRows';
import type { PaperRow } from '../rules/paperRows';
import type { RecordContent } from '../../../records/rules/SealedRecord';
import type { RecordWords } from '../../outlook/DocumentWords';
import { ServiceError } from '../../../ground/rules/ServiceError';
import { nowOf } from '../../../ground/steps/clock';
import { beginsRightToLeft, directionsOf } from '../../../records/rules/directions';
import { xmlText } from '../../../records/useCases/xmlText';
import type { RecordView } from '../RecordService';

/** Twentieths of a point; the columns of an A4 page with 2 cm margins. */
const pageWidth = 9638;

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
  const document = new Document({
    title: words.title(content.startsAt, zone),
    creator: xmlText(ports.me.name),
    styles: { default: { document: { run: { font: 'Segoe UI', size: 20, language: { value: 'en-GB' } } } } },
    sections: [
      {
        properties: {
          page: { size: { width: 11906, height: 16838 }, margin: { top: 1134, right: 1134, bottom: 1134, left: 1134 } },
        },
        footers: { default: footerOf(ports, record, words, zone) },
        children: [
          new Paragraph({
            heading: HeadingLevel.HEADING_1,
            children: [new TextRun(words.title(content.startsAt, zone))],
          }),
          new Paragraph({
            spacing: { after: 240 },
            children: [new TextRun({ text: subtitleOf(content, words), color: '404040' })],
          }),
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
        ],
      },
    ],
  });
  const blob = await Packer.toBlob(document);
  return { name: words.fileName(content.startsAt, zone), bytes: new Uint8Array(await blob.arrayBuffer()) };
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

function footerOf(
  ports: Pick<GroundPorts, 'me' | 'now'>,
  record: RecordView,
  words: RecordWords,
  zone: string,
): Footer {
  const text = words.footer({
    by: xmlText(ports.me.name),
    at: nowOf(ports),
    seal: record.seal,
    state: record.state,
    zone,
  });
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.LEFT,
        children: [
          new TextRun({
            size: 16,
            children: [`${text} ${words.page} `, PageNumber.CURRENT, ` ${words.of} `, PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
}

function table(widths: readonly number[], rows: readonly TableRow[]): Table {
  return new Table({
    width: { size: pageWidth, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    rows: [...rows],
  });
}

/** Repeated on every page, so that a screen reader and a paper reader know the column. */
function headRow(titles: readonly string[], widths: readonly number[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: titles.map((title, index) => cell(title, widths[index] ?? 0, { head: true })),
  });
}

interface CellLook {
  readonly head?: boolean;
  /** How many rows it reaches over; one without. */
  readonly rows?: number;
}

function cell(text: string, width: number, { head = false, rows = 1 }: CellLook = {}): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(rows > 1 ? { rowSpan: rows } : {}),
    margins: { top: 80, bottom: 80, left: 100, right: 100 },
    ...(head ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'F0F0F0' } } : {}),
    children: [...paragraphs(text, head)],
  });
}

function paragraphs(text: string, bold = false): readonly Paragraph[] {
  return text
    .split('\n')
    .map((line) => new Paragraph({ bidirectional: beginsRightToLeft(line), children: [...runs(line, bold)] }));
}

/** A run for each stretch of one direction: Word takes the direction and the fonts of a run from its mark. */
function runs(line: string, bold: boolean): readonly TextRun[] {
  return directionsOf(line).map(({ text, rightToLeft }) => new TextRun({ text, bold, rightToLeft }));
}

function heading(text: string): Paragraph {
  return new Paragraph({
    heading: HeadingLevel.HEADING_2,
    spacing: { before: 240, after: 80 },
    children: [new TextRun(text)],
  });
}
