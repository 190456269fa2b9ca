import { makeStyles } from '@fluentui/react-components';
import { phone } from '../breakpoints';

const useStyles = makeStyles({
  input: { height: '32px', minHeight: 0, [phone]: { height: '44px', minHeight: 0 } },
});

/** Class of the browser's own fields for a date or a time, which are drawn taller than every other field beside them. */
export const useOneHeight = (): string => useStyles().input;
