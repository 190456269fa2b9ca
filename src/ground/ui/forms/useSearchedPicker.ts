import { makeStyles, tokens } from '@fluentui/react-components';
import { forcedColors, phone } from '../breakpoints';

const option = {
  padding: '6px 12px',
  cursor: 'pointer',
  [phone]: { minHeight: '44px', boxSizing: 'border-box', padding: '11px 12px' },
} as const;

/** The list lies over what follows, as the browser's own would. */
export const useSearchedPicker = makeStyles({
  whole: { position: 'relative', minWidth: 0 },
  closed: { display: 'none' },
  open: {
    position: 'absolute',
    zIndex: 1,
    insetInlineStart: 0,
    insetInlineEnd: 0,
    marginTop: '2px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  list: { margin: 0, padding: '4px 0', listStyleType: 'none', maxHeight: '260px', overflowY: 'auto' },
  option,
  highlighted: {
    ...option,
    backgroundColor: tokens.colorNeutralBackground1Hover,
    [forcedColors]: { backgroundColor: 'Highlight', color: 'HighlightText', forcedColorAdjust: 'none' },
  },
  said: {
    margin: 0,
    padding: '4px 12px 8px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});
