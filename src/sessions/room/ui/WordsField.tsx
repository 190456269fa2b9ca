import * as React from 'react';
import { makeStyles, mergeClasses, Textarea, tokens } from '@fluentui/react-components';
import type { FieldProps } from '@fluentui/react-components';
import type { Day } from '../../../ground/rules/School';
import { phone } from '../../../ground/ui/breakpoints';
import { useStable } from '../../../ground/ui/useStable';
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
  /** What is asked, after the label as a title. */
  readonly prompt?: string;
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
export function WordsField({ onChange, ...rest }: WordsFieldProps): React.ReactElement {
  return <WordsBox {...rest} onChange={useStable(onChange)} />;
}

/** Drawn anew only when its own words change: everything around it is, with every letter typed anywhere in the room. */
const WordsBox = React.memo(function WordsBox({
  label,
  prompt,
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
      label={
        prompt === undefined ? (
          label
        ) : (
          <>
            <strong>{label}.</strong> {prompt}
          </>
        )
      }
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
});
