import { makeStyles, tokens } from '@fluentui/react-components';

const line = `1px solid ${tokens.colorNeutralStroke1}`;
const cell = {
  border: line,
  padding: '5pt 6pt',
  textAlign: 'start',
  verticalAlign: 'top',
  overflowWrap: 'break-word',
} as const;
const words = { margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' } as const;

export const usePrintStyles = makeStyles({
  paper: {
    fontFamily: tokens.fontFamilyBase,
    fontSize: '10pt',
    lineHeight: 1.4,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { margin: 0, fontSize: '17pt', fontWeight: tokens.fontWeightSemibold },
  lead: { margin: '0 0 12pt' },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    margin: '0 0 12pt',
    '& thead': { display: 'table-header-group' },
  },
  head: {
    ...cell,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
    backgroundColor: tokens.colorNeutralBackground3,
    printColorAdjust: 'exact',
  },
  row: { breakInside: 'avoid' },
  item: { ...cell, fontWeight: tokens.fontWeightRegular },
  cell,
  short: { ...cell, whiteSpace: 'nowrap' },
  words,
  part: { breakInside: 'avoid' },
  heading: { margin: '12pt 0 4pt', fontSize: '12pt', fontWeight: tokens.fontWeightSemibold, breakAfter: 'avoid' },
  footer: { margin: '14pt 0 0', paddingTop: '6pt', borderTop: line, fontSize: '8.5pt' },
});
