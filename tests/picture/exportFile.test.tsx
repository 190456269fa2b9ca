import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { csvOf } from '../../src/picture/rules/exportRows';
import { workbookOf } from '../../src/picture/useCases/workbookOf';

const hostile = [
  '=1+1',
  '+44 20',
  '-2',
  '@SUM(A1)',
  '\t=1',
  ' =HYPERLINK("https://evil.example")',
  '＝1',
  'a"b',
  'a\r\nb',
  'Zoë',
];

/** Cells of a CSV file as RFC 4180 reads them. */
function cellsOf(csv: string): readonly string[] {
  const found = [...csv.replace(/^\ufeff/, '').matchAll(/"((?:[^"]|"")*)"(?:,|\r\n)/g)];
  return found.map(([, cell]) => (cell ?? '').replace(/""/g, '"'));
}

describe('a CSV file', () => {
  it('holds every text, and none that a spreadsheet takes for a formula', () => {
    const cells = cellsOf(csvOf([hostile]));
    expect(cells).toHaveLength(hostile.length);
    expect(cells.filter((cell) => /^\s*[=+\-@＝＋－＠]/.test(cell))).toEqual([]);
    expect(cells.map((cell) => cell.replace(/^'/, ''))).toEqual(hostile);
  });

  it('does so for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const [cell = ''] = cellsOf(csvOf([[text]]));
        expect(/^\s*[=+\-@]/.test(cell)).toBe(false);
      }),
    );
  });
});

const bytesOf = (blob: Blob): Promise<Uint8Array> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.readAsArrayBuffer(blob);
  });

describe('a workbook', () => {
  it('holds every text as a text, and no formula', async () => {
    const files = unzipSync(await bytesOf(await workbookOf([['Person'], ...hostile.map((text) => [text])], 'People')));
    for (const [name, content] of Object.entries(files)) {
      const parsed = new DOMParser().parseFromString(strFromU8(content), 'application/xml');
      expect([name, parsed.getElementsByTagName('parsererror').length]).toEqual([name, 0]);
      expect([name, parsed.getElementsByTagName('f').length]).toEqual([name, 0]);
    }
    const xml = (name: string): Document =>
      new DOMParser().parseFromString(strFromU8(files[name] ?? new Uint8Array()), 'application/xml');
    const cells = [...xml('xl/worksheets/sheet1.xml').getElementsByTagName('c')];
    // a text of the workbook's own list of texts, or one within the cell: never a number, a formula or an error
    expect(cells.every((cell) => ['s', 'inlineStr'].includes(cell.getAttribute('t') ?? ''))).toBe(true);
    const shared = [...xml('xl/sharedStrings.xml').getElementsByTagName('si')].map(({ textContent }) => textContent);
    const texts = cells.map((cell) =>
      cell.getAttribute('t') === 's' ? shared[Number(cell.textContent)] : cell.textContent,
    );
    expect(texts.slice(1).map((text) => text?.replace(/\r\n/g, '\n'))).toEqual(
      hostile.map((text) => text.replace(/\r\n/g, '\n')),
    );
  });
});
