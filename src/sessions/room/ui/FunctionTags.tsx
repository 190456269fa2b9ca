import * as React from 'react';
import { makeStyles, ToggleButton, tokens, typographyStyles, useId } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons/lib/atoms/svg/checkmark';
import type { SupervisionFunction } from '../../../ground/rules/Catalogue';
import { sessionRoomStrings } from '../en';
import { phone } from '../../../ground/ui/breakpoints';
import { useStable } from '../../../ground/ui/useStable';
import { useStrings } from '../../../ground/ui/useStrings';

const useStyles = makeStyles({
  label: { ...typographyStyles.body1, display: 'block', color: tokens.colorNeutralForeground1, marginBottom: '4px' },
  tags: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  tag: { minWidth: 0, fontWeight: tokens.fontWeightRegular, [phone]: { minHeight: '44px' } },
});

export interface FunctionTagsProps {
  readonly functions: readonly SupervisionFunction[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** "This was mostly about": the policy's functions, counted for the balance of the year. */
export function FunctionTags({ onChange, ...rest }: FunctionTagsProps): React.ReactElement {
  return <Tags {...rest} onChange={useStable(onChange)} />;
}

const Tags = React.memo(function Tags({ functions, chosen, onChange }: FunctionTagsProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(sessionRoomStrings);
  const id = useId('functions');
  return (
    <div role="group" aria-labelledby={id}>
      <span id={id} className={styles.label}>
        {strings.functions}
      </span>
      <div className={styles.tags}>
        {functions.map(({ key, shortTitle }) => {
          const on = chosen.includes(key);
          return (
            <ToggleButton
              key={key}
              className={styles.tag}
              size="small"
              shape="circular"
              checked={on}
              icon={on ? <Checkmark16Regular /> : undefined}
              onClick={() => onChange(on ? chosen.filter((other) => other !== key) : [...chosen, key])}
            >
              {shortTitle}
            </ToggleButton>
          );
        })}
      </div>
    </div>
  );
});
