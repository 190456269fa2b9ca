import * as React from 'react';
import { Radio, RadioGroup, makeStyles, tokens, typographyStyles, useId } from '@fluentui/react-components';
import { changesStrings } from '../en';
import { actionsChoices } from '../HandoverService';
import type { ActionsChoice, ChangePlan } from '../HandoverService';
import { useHome } from '../../home/ui/HomeContext';
import { useStrings } from '../../../ground/ui/useStrings';

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: 0 },
  list: { margin: 0, paddingLeft: '20px', color: tokens.colorNeutralForeground2 },
});

export interface ActionsFieldProps {
  readonly plan: ChangePlan;
  readonly value: ActionsChoice;
  readonly onValue: (choice: ActionsChoice) => void;
}

/** Whether open actions go along to the new supervisor: only by the word of the two, or of a named record keeper. */
export function ActionsField({ plan, value, onValue }: ActionsFieldProps): React.ReactElement {
  const styles = useStyles();
  const { actions: strings } = useStrings(changesStrings);
  const { dates } = useStrings();
  const home = useHome();
  const id = useId('actions');
  const [first] = plan.ending;
  const single = plan.ending.length === 1 && first !== undefined;
  const names = single ? [first.superviseeName, first.supervisorName] : [];
  const me = home.state === 'full' ? (home.value.me?.name ?? '') : '';
  const words = {
    stay: strings.stay,
    agreed: strings.agreed(names),
    decided: strings.decided(me),
  };
  return (
    <div>
      <p id={id} className={styles.title}>
        {strings.title(plan.actionsToHandOver.length)}
      </p>
      <ul className={styles.list}>
        {plan.actionsToHandOver.map(({ ownerName, dueDay }, index) => (
          <li key={index}>{strings.one(ownerName, dueDay === undefined ? undefined : dates.dayMonthYear(dueDay))}</li>
        ))}
      </ul>
      <RadioGroup
        aria-labelledby={id}
        value={value}
        onChange={(_, { value: chosen }) => {
          const choice = actionsChoices.find((one) => one === chosen);
          if (choice) onValue(choice);
        }}
      >
        {actionsChoices.map((one) => (
          <Radio key={one} value={one} label={words[one]} />
        ))}
      </RadioGroup>
    </div>
  );
}
