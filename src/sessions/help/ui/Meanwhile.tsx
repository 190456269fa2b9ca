import * as React from 'react';
import { Button, makeStyles, typographyStyles } from '@fluentui/react-components';
import { Heart20Regular } from '@fluentui/react-icons/lib/atoms/svg/heart';
import { Section } from '../../../ground/ui/Section';
import { useStrings } from '../../../ground/ui/useStrings';
import { entitlementStrings } from '../en';
import { useAskForHelp } from './useAskForHelp';

const useStyles = makeStyles({ words: { ...typographyStyles.body1, margin: 0 } });

/** Nobody has to wait for a session to be heard. */
export function Meanwhile(): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(entitlementStrings);
  const ask = useAskForHelp();
  return (
    <Section title={strings.meanwhile}>
      <p className={styles.words}>{strings.meanwhileWords}</p>
      <Button icon={<Heart20Regular />} onClick={() => ask('debrief')}>
        {strings.debrief}
      </Button>
      <Button onClick={() => ask('adHoc')}>{strings.adHoc}</Button>
    </Section>
  );
}
