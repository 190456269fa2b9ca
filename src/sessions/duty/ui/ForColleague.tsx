import * as React from 'react';
import { Checkbox, Field } from '@fluentui/react-components';
import { Picker } from '../../../ground/ui/forms/Picker';
import { useStrings } from '../../../ground/ui/useStrings';
import type { DutyStart } from '../DutyService';
import { askDutyStrings } from '../en';
import type { DutyChoiceProps } from './DutyChoice';

export interface ForColleagueProps extends DutyChoiceProps {
  readonly colleagues: DutyStart['colleagues'];
}

/** A debrief for somebody who said that they would like it. */
export function ForColleague({ colleagues, wish, onWish }: ForColleagueProps): React.ReactElement {
  const strings = useStrings(askDutyStrings);
  return (
    <>
      <Field label={strings.colleague} required>
        <Picker
          options={colleagues.map(({ key, name }) => ({ key, words: name }))}
          value={wish.forKey}
          onValue={(forKey) => onWish({ ...wish, forKey, agreed: false })}
          none={strings.chooseColleague}
        />
      </Field>
      <Checkbox
        label={strings.agreed}
        checked={wish.agreed}
        disabled={wish.forKey === ''}
        onChange={(_, { checked }) => onWish({ ...wish, agreed: checked === true })}
      />
    </>
  );
}
