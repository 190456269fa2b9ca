import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { KeptTextBox } from './useKeptText';
import { saveStrings } from './en';
import { useStrings } from './useStrings';

const useStyles = makeStyles({
  state: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    ':empty': { display: 'none' },
  },
});

export interface KeptStateProps {
  readonly box: KeptTextBox;
  /** Said instead, where more is to be known. */
  readonly instead?: string | undefined;
}

/** Under a box whose words are sent with a button: that they are not yet, and where they are until then. */
export function KeptState({ box, instead }: KeptStateProps): React.ReactElement {
  const styles = useStyles();
  const save = useStrings(saveStrings);
  return (
    <p role="status" className={styles.state}>
      {box.kept === undefined ? '' : (instead ?? `${save.notSent} ${save.kept[box.kept ? 'device' : 'window']}`)}
    </p>
  );
}
