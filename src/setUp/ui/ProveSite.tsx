import * as React from 'react';
import { makeStyles, typographyStyles } from '@fluentui/react-components';
import { Beaker20Regular } from '@fluentui/react-icons/lib/atoms/svg/beaker';
import { setUpStrings } from '../en';
import { RouteButton } from '../../ground/ui/RouteLink';
import { Section } from '../../ground/ui/Section';
import { useStrings } from '../../ground/ui/useStrings';

const useStyles = makeStyles({
  words: { ...typographyStyles.body1, margin: 0 },
  button: { alignSelf: 'flex-start' },
});

/** The way to the trials of what nobody can know before it was tried on the site itself. */
export function ProveSite(): React.ReactElement {
  const styles = useStyles();
  const { prove } = useStrings(setUpStrings);
  return (
    <Section title={prove.title}>
      <p className={styles.words}>{prove.words}</p>
      <RouteButton to={{ place: 'proof' }} icon={<Beaker20Regular />} className={styles.button}>
        {prove.open}
      </RouteButton>
    </Section>
  );
}
