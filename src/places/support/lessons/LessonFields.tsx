import * as React from 'react';
import { Input, Select, Textarea } from '@fluentui/react-components';
import type { Day } from '../../../ground/rules/School';
import { FormField } from '../../../ground/ui/FormField';
import { useFields } from '../../../ground/ui/forms/useFields';
import { IdentityFormField } from '../../../ground/ui/IdentityFormField';
import { useStrings } from '../../../ground/ui/useStrings';
import { lessonStrings } from './en';
import { monthsBack } from './months';

export interface LessonFieldsProps {
  readonly today: Day;
  readonly title: string;
  readonly onTitle: (title: string) => void;
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly month: number;
  readonly onMonth: (month: number) => void;
}

/** The lesson itself: boxes that warn of names, as everywhere, and a month. */
export function LessonFields({
  today,
  title,
  onTitle,
  words,
  onWords,
  month,
  onMonth,
}: LessonFieldsProps): React.ReactElement {
  const styles = useFields();
  const { offer: strings, month: monthYear } = useStrings(lessonStrings);
  const months = monthsBack(today);
  return (
    <>
      <IdentityFormField name="title" label={strings.name} required text={title} onText={onTitle} today={today}>
        <Input className={styles.input} value={title} onChange={(_, { value }) => onTitle(value)} />
      </IdentityFormField>
      <IdentityFormField name="words" label={strings.words} required text={words} onText={onWords} today={today}>
        <Textarea rows={4} resize="vertical" value={words} onChange={(_, { value }) => onWords(value)} />
      </IdentityFormField>
      <FormField name="month" label={strings.month} hint={strings.monthHint}>
        <Select className={styles.select} value={String(month)} onChange={(_, { value }) => onMonth(Number(value))}>
          {[...(months.includes(month) ? [] : [month]), ...months].map((one) => (
            <option key={one} value={String(one)}>
              {monthYear(one)}
            </option>
          ))}
        </Select>
      </FormField>
    </>
  );
}
