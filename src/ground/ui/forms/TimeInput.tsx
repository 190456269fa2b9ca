import * as React from 'react';
import { Input, mergeClasses } from '@fluentui/react-components';
import type { DayInputProps } from './DayInput';
import { useOneHeight } from './useOneHeight';

/** The browser's own field for a time of day. */
export function TimeInput({ value, onValue, className, ...input }: DayInputProps): React.ReactElement {
  const height = useOneHeight();
  return (
    <Input
      {...input}
      type="time"
      className={mergeClasses(className, height)}
      value={value}
      onChange={(_, data) => onValue(data.value)}
    />
  );
}
