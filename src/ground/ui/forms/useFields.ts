import { makeStyles, tokens } from '@fluentui/react-components';
import { phone } from '../breakpoints';

/** Looks of the forms of this place: two columns where there is room, 44 px and 16 px on phones. */
export const useFields = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(240px, 100%), 1fr))',
    gap: '16px 24px',
    alignItems: 'start',
  },
  input: {
    width: '100%',
    minWidth: 0,
    [phone]: { minHeight: '44px', '& input': { fontSize: tokens.fontSizeBase400 } },
  },
  select: {
    minWidth: 0,
    '& select': { width: '100%', minWidth: 0, textOverflow: 'ellipsis' },
    [phone]: { '& select': { height: '44px', fontSize: tokens.fontSizeBase400 } },
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
  checks: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(200px, 100%), 1fr))',
    '& .fui-Checkbox__label': { color: tokens.colorNeutralForeground1 },
  },
  find: { maxWidth: '320px' },
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
});
