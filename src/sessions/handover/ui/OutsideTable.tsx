import * as React from 'react';
import { MessageBar, MessageBarBody, MessageBarTitle, Select } from '@fluentui/react-components';
import { unusualReasons } from '../../../people/rules/pairing';
import { trustStrings } from '../../../people/en';
import { FormField } from '../../../ground/ui/FormField';
import { TextField } from '../../../ground/ui/forms/TextField';
import { useFields } from '../../../ground/ui/forms/useFields';
import { useStrings } from '../../../ground/ui/useStrings';
import type { Outside } from './useOutside';

export interface OutsideTableProps {
  readonly of: Outside;
}

/** What the trust's table says against a pairing, and why the record keeper opens it all the same. */
export function OutsideTable({ of }: OutsideTableProps): React.ReactElement {
  const { unusual, haveOne, choice, setChoice } = of;
  const styles = useFields();
  const { pairs: strings, choose } = useStrings(trustStrings);
  const isSaid = unusual.length > 0 || haveOne.length > 0;
  return (
    <>
      <div role="status">
        {isSaid ? (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>{unusual.length > 0 ? strings.unusualTitle : strings.hasOneTitle}</MessageBarTitle>
              {[
                ...unusual.map(({ superviseeName, usual }) => strings.unusual(superviseeName, usual)),
                ...haveOne.map(strings.hasOne),
                strings.unusualEnd,
              ].join(' ')}
            </MessageBarBody>
          </MessageBar>
        ) : undefined}
      </div>
      {isSaid ? (
        <div className={styles.grid}>
          <FormField name="unusual" label={strings.unusualWhy} hint={strings.unusualWhyHint} required>
            <Select
              className={styles.select}
              value={choice.reason}
              onChange={(_, { value }) => setChoice({ ...choice, reason: value })}
            >
              <option value="">{choose}</option>
              {unusualReasons.map((reason) => (
                <option key={reason} value={reason}>
                  {strings.unusualReasons[reason]}
                </option>
              ))}
            </Select>
          </FormField>
          {choice.reason === 'cover' ? (
            <TextField
              label={strings.until}
              hint={strings.untilHint}
              type="date"
              value={choice.until}
              onValue={(until) => setChoice({ ...choice, until })}
              field="until"
            />
          ) : undefined}
        </div>
      ) : undefined}
    </>
  );
}
