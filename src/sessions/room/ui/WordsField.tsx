import * as React from 'react';
import { issueSentence } from '../../../ground/words/issueSentences';
import { Field, makeStyles, mergeClasses, Textarea, tokens } from '@fluentui/react-components';
import { identityWarnings } from '../../../ground/rules/identity';
import type { Day } from '../../../ground/rules/School';
import type { FieldProps } from '@fluentui/react-components';
import { phone } from '../../../ground/ui/breakpoints';
import { useStable } from '../../../ground/ui/useStable';

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
  placeholder,
  roomy,
  className,
}: WordsFieldProps): React.ReactElement {
  const styles = useStyles();
  const warning = React.useMemo(() => identityWarnings(value, today)[0], [value, today]);
  return (
    <Field
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
});
