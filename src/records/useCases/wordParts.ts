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
import { beginsRightToLeft, directionsOf } from '../rules/directions';

/** Twentieths of a point; the columns of an A4 page with 2 cm margins. */
const pageWidth = 9638;

export interface WordFile {
  readonly title: string;
  readonly subtitle: string;
  /** Who saved it. */
  readonly creator: string;
  readonly footer: { readonly text: string; readonly page: string; readonly of: string };
  readonly parts: readonly (Paragraph | Table)[];
}

/** A Word file on A4. What people wrote stands there as text. */
export async function wordFile({ title, subtitle, creator, footer, parts }: WordFile): Promise<Uint8Array> {
  const document = new Document({
    title,
    creator,
    styles: { default: { document: { run: { font: 'Segoe UI', size: 20, language: { value: 'en-GB' } } } } },
    sections: [
      {
        properties: {
          page: { size: { width: 11906, height: 16838 }, margin: { top: 1134, right: 1134, bottom: 1134, left: 1134 } },
        },
        footers: { default: footerOf(footer) },
        children: [
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(title)] }),
          new Paragraph({
            spacing: { after: 240 },
            children: [new TextRun({ text: subtitle, color: '404040' })],
          }),
          ...parts,
        ],
      },
    ],
  });
  const blob = await Packer.toBlob(document);
  return new Uint8Array(await blob.arrayBuffer());
}

function footerOf({ text, page, of }: WordFile['footer']): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.LEFT,
        children: [
          new TextRun({
            size: 16,
            children: [`${text} ${page} `, PageNumber.CURRENT, ` ${of} `, PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
}

export function table(widths: readonly number[], rows: readonly TableRow[]): Table {
  return new Table({
    width: { size: pageWidth, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    rows: [...rows],
  });
}

/** Repeated on every page, so that a screen reader and a paper reader know the column. */
export function headRow(titles: readonly string[], widths: readonly number[]): TableRow {
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

export function cell(text: string, width: number, { head = false, rows = 1 }: CellLook = {}): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(rows > 1 ? { rowSpan: rows } : {}),
    margins: { top: 80, bottom: 80, left: 100, right: 100 },
    ...(head ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'F0F0F0' } } : {}),
    children: [...paragraphs(text, head)],
  });
}

export function paragraphs(text: string, bold = false): readonly Paragraph[] {
  return text
    .split('\n')
    .map((line) => new Paragraph({ bidirectional: beginsRightToLeft(line), children: [...runs(line, bold)] }));
}

/** A run for each stretch of one direction: Word takes the direction and the fonts of a run from its mark. */
function runs(line: string, bold: boolean): readonly TextRun[] {
  return directionsOf(line).map(({ text, rightToLeft }) => new TextRun({ text, bold, rightToLeft }));
}

export function heading(text: string): Paragraph {
  return new Paragraph({
    heading: HeadingLevel.HEADING_2,
    spacing: { before: 240, after: 80 },
    children: [new TextRun(text)],
  });
}
