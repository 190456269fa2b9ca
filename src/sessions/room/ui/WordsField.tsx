import * as React from 'react';
import { issueSentence } from '../../../ground/words/issueSentences';
import { Field, makeStyles, mergeClasses, Textarea, tokens } from '@fluentui/react-components';
import type { FieldProps } from '@fluentui/react-components';
import { identityWarnings } from '../../../ground/rules/identity';
import type { Day } from '../../../ground/rules/School';
import { phone } from '../../../ground/ui/breakpoints';

const useStyles = makeStyles({
  area: {
    '& textarea': {
      fieldSizing: 'content',
      minHeight: '56px',
      maxHeight: 'none',
      [phone]: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
    },
    maxHeight: 'none',
  },
  roomy: { '& textarea': { minHeight: '96px' } },
});

export interface WordsFieldProps {
  readonly label: FieldProps['label'];
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly today: Day;
  readonly placeholder?: string;
  /** For notes that stand alone. */
  readonly roomy?: boolean;
  readonly className?: string;
}

/** A box for confidential words. Says so beside the box when they look as if they name a child. */
export function WordsField({
  label,
  value,
  onChange,
  today,
  placeholder,
  roomy,
  className,
}: WordsFieldProps): React.ReactElement {
  const styles = useStyles();
  const warning = React.useMemo(() => identityWarnings(value, today)[0], [value, today]);
  return (
    <Field
      label={label}
      className={className}
      validationState={warning ? 'warning' : 'none'}
      validationMessage={warning ? issueSentence(warning.code, warning.facts) : undefined}
    >
      <Textarea
        className={mergeClasses(styles.area, roomy && styles.roomy)}
        resize="vertical"
        value={value}
        placeholder={placeholder}
        onChange={(_, { value: next }) => onChange(next)}
      />
    </Field>
  );
}
