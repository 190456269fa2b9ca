import { makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';

/** Marks the element that is printed; everything else on the page is not. */
export const printRootAttribute = 'data-supervision-print';

/** Only the record goes to paper, whatever page it is opened in. Page numbers come from the browser. */
export const usePrintPage = makeStaticStyles([
  `@media screen { [${printRootAttribute}] { display: none; } }`,
  `@media print { body:has(> [${printRootAttribute}]) > *:not([${printRootAttribute}]) { display: none !important; } }`,
  '@page { size: A4; margin: 16mm 16mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; } }'
]);

const line = `1px solid ${tokens.colorNeutralStroke1}`;
const cell = { border: line, padding: '5pt 6pt', textAlign: 'start', verticalAlign: 'top', overflowWrap: 'break-word' } as const;
const words = { margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' } as const;

export const usePrintStyles = makeStyles({
  paper: { fontFamily: tokens.fontFamilyBase, fontSize: '10pt', lineHeight: 1.4, color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1 },
  title: { margin: 0, fontSize: '17pt', fontWeight: tokens.fontWeightSemibold },
  lead: { margin: '0 0 12pt' },
  table: { width: '100%', borderCollapse: 'collapse', margin: '0 0 12pt', '& thead': { display: 'table-header-group' } },
  head: { ...cell, fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap', backgroundColor: tokens.colorNeutralBackground3, printColorAdjust: 'exact' },
  row: { breakInside: 'avoid' },
  item: { ...cell, fontWeight: tokens.fontWeightRegular },
  cell,
  short: { ...cell, whiteSpace: 'nowrap' },
  words,
  part: { breakInside: 'avoid' },
  heading: { margin: '12pt 0 4pt', fontSize: '12pt', fontWeight: tokens.fontWeightSemibold, breakAfter: 'avoid' },
  footer: { margin: '14pt 0 0', paddingTop: '6pt', borderTop: line, fontSize: '8.5pt' }
});
