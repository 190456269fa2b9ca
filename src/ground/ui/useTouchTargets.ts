import { makeStyles } from '@fluentui/react-components';
import { phone } from './breakpoints';

const useStyles = makeStyles({
  touch: {
    [phone]: {
      '& .fui-Button': { minHeight: '44px', minWidth: '44px' },
      '& .fui-Radio, & .fui-Checkbox, & .fui-Switch': { paddingBlock: '6px' },
    },
  },
});

/** Class for a page of forms: on phones everything that is pressed is big enough for a thumb. */
export const useTouchTargets = (): string => useStyles().touch;
