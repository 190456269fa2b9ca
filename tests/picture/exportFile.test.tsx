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

describe('a workbook', () => {
  it('holds every text as an inline text, and no formula', () => {
    const files = unzipSync(workbookOf([['Person'], ...hostile.map((text) => [text])], 'People'));
    expect(Object.keys(files).sort()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/_rels/workbook.xml.rels',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
    const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    const parsed = new DOMParser().parseFromString(sheet, 'application/xml');
    expect(parsed.getElementsByTagName('parsererror')).toHaveLength(0);
    expect(parsed.getElementsByTagName('f')).toHaveLength(0);
    const cells = [...parsed.getElementsByTagName('c')];
    expect(cells.every((cell) => cell.getAttribute('t') === 'inlineStr')).toBe(true);
    expect(cells.slice(1).map(({ textContent }) => textContent)).toEqual(
      hostile.map((text) => text.replace(/\r\n/g, '\n')),
    );
  });
});
