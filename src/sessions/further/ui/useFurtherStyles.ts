import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { phone } from '../../../ground/ui/breakpoints';

/** Looks of this page. */
export const useFurtherStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    padding: '12px 0',
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTopStyle: 'none' },
  },
  title: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  words: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
  quiet: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    marginTop: '4px',
    [phone]: { '& > *': { minHeight: '44px' } },
  },
});
