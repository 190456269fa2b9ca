import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { phone } from '../../../ground/ui/breakpoints';

/** Looks of this place. */
export const useDevelopmentStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: '16px' },
  area: { '& textarea': { minHeight: '72px', [phone]: { fontSize: tokens.fontSizeBase400 } } },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: '4px 12px',
    paddingBlock: '8px',
    ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  strong: { ...typographyStyles.body1Strong, margin: 0 },
  words: { ...typographyStyles.body1, margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  quiet: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  asked: { margin: 0 },
});
