import * as React from 'react';
import { Button, Select, Textarea } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/lib/atoms/svg/add';
import type { Day } from '../../../ground/rules/School';
import { FormField } from '../../../ground/ui/FormField';
import { useFields } from '../../../ground/ui/forms/useFields';
import { IdentityFormField } from '../../../ground/ui/IdentityFormField';
import { useStrings } from '../../../ground/ui/useStrings';
import { developmentStrings } from '../en';
import { mostPriorities } from '../rules/DevelopmentWords';
import type { DevelopmentWords, Priority } from '../rules/DevelopmentWords';
import { useDevelopmentStyles } from './useDevelopmentStyles';

export interface WordsFieldsProps {
  readonly words: DevelopmentWords;
  readonly onWords: (words: DevelopmentWords) => void;
  /** Parts of the school improvement plan. */
  readonly plan: readonly string[];
  readonly today: Day;
}

/** A box for each question, then the priorities, each with the part of the school's plan it serves. */
export function WordsFields({ words, onWords, plan, today }: WordsFieldsProps): React.ReactElement {
  const styles = useDevelopmentStyles();
  const look = useFields();
  const strings = useStrings(developmentStrings);
  const { answers, priorities } = words;
  const priority = (index: number, change: Partial<Priority>): void =>
    onWords({ answers, priorities: priorities.map((one, at) => (at === index ? { ...one, ...change } : one)) });
  return (
    <div className={styles.fields}>
      {answers.map(({ title, words: text }, index) => {
        const write = (next: string): void =>
          onWords({
            priorities,
            answers: answers.map((one, at) => (at === index ? { title, words: next } : one)),
          });
        return (
          <IdentityFormField
            key={title}
            name={`answer${index}`}
            label={title}
            className={styles.area}
            text={text}
            onText={write}
            today={today}
          >
            <Textarea value={text} onChange={(_, { value }) => write(value)} />
          </IdentityFormField>
        );
      })}
      {priorities.map(({ words: text, part }, index) => (
        // priorities have no key of their own; they are added at the end and never change places
        <React.Fragment key={`priority ${String(index)}`}>
          <IdentityFormField
            name={`priority${index}`}
            label={index === 0 ? strings.priorityFirst : strings.priority(index + 1)}
            className={styles.area}
            text={text}
            onText={(value) => priority(index, { words: value })}
            today={today}
          >
            <Textarea value={text} onChange={(_, { value }) => priority(index, { words: value })} />
          </IdentityFormField>
          {plan.length === 0 && part === '' ? undefined : (
            <FormField name={`part${index}`} label={index === 0 ? strings.part : strings.partOf(index + 1)}>
              <Select
                className={look.select}
                value={part}
                onChange={(_, { value }) => priority(index, { part: value })}
              >
                <option value="">{strings.none}</option>
                {[...new Set([...plan, part].filter((one) => one !== ''))].map((one) => (
                  <option key={one} value={one}>
                    {one}
                  </option>
                ))}
              </Select>
            </FormField>
          )}
        </React.Fragment>
      ))}
      {priorities.length < mostPriorities ? (
        <div>
          <Button
            appearance="subtle"
            icon={<Add20Regular />}
            onClick={() => onWords({ answers, priorities: [...priorities, { words: '', part: '' }] })}
          >
            {strings.addPriority}
          </Button>
        </div>
      ) : undefined}
    </div>
  );
}
