import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { phone } from '../../../ground/ui/breakpoints';

/** Looks of clauses: numbered, at reading size, own words underlined and tinted. */
export const useClauseStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: '24px minmax(0, 1fr) auto',
    gap: '4px 12px',
    alignItems: 'start',
    paddingBlock: '12px',
    ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
    [phone]: { gridTemplateColumns: '24px minmax(0, 1fr)' },
  },
  number: {
    ...typographyStyles.caption1Strong,
    width: '24px',
    height: '24px',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
  },
  body: { minWidth: 0, display: 'flex', flexDirection: 'column', gap: '4px', maxWidth: '65ch' },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px' },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  words: { ...typographyStyles.body2, margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  quiet: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  own: {
    backgroundColor: tokens.colorBrandBackground2,
    textDecorationLine: 'none',
    borderBottom: `2px solid ${tokens.colorBrandStroke1}`,
    boxDecorationBreak: 'clone',
  },
  gone: { color: tokens.colorNeutralForeground2, textDecorationLine: 'line-through' },
  action: { [phone]: { gridColumnStart: '2', justifySelf: 'start' } },
  editor: {
    gridColumnStart: '2',
    gridColumnEnd: 'span 2',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '16px',
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    [phone]: { gridColumnStart: '1' },
  },
  area: {
    maxHeight: 'none',
    '& textarea': {
      fieldSizing: 'content',
      minHeight: '72px',
      maxHeight: 'none',
      [phone]: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
    },
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
});
