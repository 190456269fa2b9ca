import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** Looks of a table and of the list it becomes on a phone; rows of 48 to 60 px, edge to edge in a Section. */
export const useTableStyles = makeStyles({
  scroll: {
    overflowX: 'auto',
    margin: '0 -24px -20px',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  table: { width: '100%', borderCollapse: 'collapse', ...typographyStyles.body1 },
  head: {
    ...typographyStyles.caption1Strong,
    textAlign: 'start',
    padding: '10px 12px',
    whiteSpace: 'nowrap',
    verticalAlign: 'bottom',
    ':first-child': { paddingInlineStart: '24px' },
    ':last-child': { paddingInlineEnd: '24px' },
  },
  cell: {
    padding: '8px 12px',
    height: '34px',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { paddingInlineStart: '24px' },
    ':last-child': { paddingInlineEnd: '24px' },
  },
  end: { textAlign: 'end' },
  day: { whiteSpace: 'nowrap' },
  quiet: { color: tokens.colorNeutralForeground2 },
  under: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, display: 'block' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    padding: '12px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    alignItems: 'flex-start',
    ':first-child': { borderTopStyle: 'none' },
  },
  badges: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});
