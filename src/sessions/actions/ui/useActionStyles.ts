import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** Looks of the lists of actions. */
export const useActionStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTopStyle: 'none' },
  },
  words: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
  note: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
  facts: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 8px',
    color: tokens.colorNeutralForeground2,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  find: { maxWidth: '320px' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});
