import * as React from 'react';
import { makeStyles, mergeClasses, Textarea, tokens } from '@fluentui/react-components';
import type { FieldProps } from '@fluentui/react-components';
import type { Day } from '../../../ground/rules/School';
import { phone } from '../../../ground/ui/breakpoints';
import { IdentityField } from '../../../ground/ui/IdentityField';

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
  /** Of the case the words are about. */
  readonly reference?: string | undefined;
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
  reference,
  placeholder,
  roomy,
  className,
}: WordsFieldProps): React.ReactElement {
  const styles = useStyles();
  return (
    <IdentityField
      label={label}
      className={className}
      text={value}
      onText={onChange}
      today={today}
      reference={reference}
    >
      <Textarea
        className={mergeClasses(styles.area, roomy && styles.roomy)}
        resize="vertical"
        value={value}
        placeholder={placeholder}
        onChange={(_, { value: next }) => onChange(next)}
      />
    </IdentityField>
  );
}
