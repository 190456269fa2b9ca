import * as React from 'react';
import { Button, makeStyles, typographyStyles, useId } from '@fluentui/react-components';
import { Checkmark20Regular } from '@fluentui/react-icons/lib/atoms/svg/checkmark';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  label: { ...typographyStyles.body1, margin: 0 },
  choices: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  choice: { minWidth: 0, overflowWrap: 'anywhere' },
});

export interface ChoicesProps {
  readonly label: string;
  readonly options: readonly { readonly key: string; readonly title: string }[];
  readonly chosen: string;
  readonly onChosen: (key: string) => void;
}

/** A few choices of which one holds, each a press: for a form that is filled in in passing. */
export function Choices({ label, options, chosen, onChosen }: ChoicesProps): React.ReactElement {
  const styles = useStyles();
  const id = useId('choices');
  return (
    <div className={styles.group} role="group" aria-labelledby={id}>
      <p id={id} className={styles.label}>
        {label}
      </p>
      <div className={styles.choices}>
        {options.map(({ key, title }) => (
          <Button
            key={key}
            className={styles.choice}
            shape="circular"
            icon={key === chosen ? <Checkmark20Regular /> : undefined}
            aria-pressed={key === chosen}
            onClick={() => onChosen(key)}
          >
            {title}
          </Button>
        ))}
      </div>
    </div>
  );
}
