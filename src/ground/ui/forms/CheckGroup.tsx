import * as React from 'react';
import { Checkbox, makeStyles, tokens, typographyStyles, useId } from '@fluentui/react-components';
import { ErrorCircle12Filled } from '@fluentui/react-icons/lib/atoms/svg/error-circle';
import { useFieldSentence } from '../useFieldSentence';
import { useFields } from './useFields';

const useStyles = makeStyles({
  group: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legend: { ...typographyStyles.body1, padding: 0, color: tokens.colorNeutralForeground1 },
  star: { color: tokens.colorPaletteRedForeground3 },
  small: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  issue: {
    ...typographyStyles.caption1,
    margin: 0,
    display: 'flex',
    gap: '4px',
    alignItems: 'center',
    color: tokens.colorNeutralForeground1,
  },
  mark: { color: tokens.colorPaletteRedForeground3 },
});

export interface CheckGroupProps {
  readonly label: string;
  readonly hint: string;
  readonly options: readonly { readonly key: string; readonly name: string }[];
  readonly chosen: readonly string[];
  readonly onChosen: (chosen: readonly string[]) => void;
  /** Name of the field in issues. */
  readonly field: string;
  /** True unless it is said otherwise. */
  readonly required?: boolean;
}

/**
 * Several of many. Fluent's Field would name its first checkbox after the whole group, so this is a fieldset of its own
 * that looks like one.
 */
export function CheckGroup(props: CheckGroupProps): React.ReactElement {
  const { label, hint, options, chosen, onChosen, field, required = true } = props;
  const styles = useStyles();
  const look = useFields();
  const about = useId('about');
  const issue = useFieldSentence(field);
  return (
    <fieldset className={styles.group} aria-describedby={about}>
      <legend className={styles.legend}>
        {label}
        {required ? (
          <span className={styles.star} aria-hidden>
            {' '}
            *
          </span>
        ) : undefined}
      </legend>
      <div className={look.checks}>
        {options.map(({ key, name }) => (
          <Checkbox
            key={key}
            label={name}
            checked={chosen.includes(key)}
            onChange={(_, { checked }) =>
              onChosen(checked === true ? [...chosen, key] : chosen.filter((one) => one !== key))
            }
          />
        ))}
      </div>
      <div id={about}>
        {issue ? (
          <p role="alert" className={styles.issue}>
            <ErrorCircle12Filled className={styles.mark} aria-hidden />
            {issue}
          </p>
        ) : undefined}
        <p className={styles.small}>{hint}</p>
      </div>
    </fieldset>
  );
}
