import * as React from 'react';
import { Button, Field, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { FieldProps } from '@fluentui/react-components';
import type { Day } from '../rules/School';
import { putInPlace, wordsMeant } from '../rules/putInPlace';
import { phone } from './breakpoints';
import { useStrings } from './useStrings';
import { validationState } from './validationState';
import { identityStrings } from '../words/identityStrings';
import { useIdentity } from './useIdentity';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0 },
  puts: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  put: { overflowWrap: 'anywhere', textAlign: 'start', [phone]: { minHeight: '44px' } },
});

export interface IdentityFieldProps {
  readonly label?: FieldProps['label'];
  readonly hint?: string | undefined;
  readonly required?: boolean | undefined;
  readonly className?: string | undefined;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Bare dates that would be a child's birthday on this day are warned of too. */
  readonly today: Day;
  /** Of the case the box is about. */
  readonly reference?: string | undefined;
  /** What is wrong with the field; goes before the warning. */
  readonly mistake?: string | undefined;
  /** One input. */
  readonly children: React.ReactElement;
}

/**
 * A box for confidential words. What looks as if it says who a child is stands underneath, with one press for each place
 * that puts the reference there. It never stops anybody.
 */
export function IdentityField(props: IdentityFieldProps): React.ReactElement {
  const { label, hint, required, className, text, onText, today, mistake, children } = props;
  const styles = useStyles();
  const strings = useStrings(identityStrings);
  const [warnings = []] = useIdentity([text], today);
  const words = warnings.map((warning) => wordsMeant(text, warning));
  const reference = props.reference?.trim() || strings.reference;
  // the same words several times are put right by one press
  const different = warnings.filter((_, index) => words.indexOf(words[index] ?? '') === index);
  const put = (which: typeof warnings): void => onText(putInPlace(text, which, reference));
  return (
    <div className={mergeClasses(styles.box, className)}>
      <Field
        label={label}
        hint={hint}
        required={required}
        validationState={validationState(mistake, warnings[0])}
        validationMessage={mistake || strings.warning(warnings, words) || undefined}
      >
        {children}
      </Field>
      {warnings.length > 0 && (
        <div className={styles.puts} role="group" aria-label={strings.places}>
          {different.map((warning) => {
            const meant = wordsMeant(text, warning);
            return (
              <Button
                key={meant}
                size="small"
                className={styles.put}
                onClick={() => put(warnings.filter((_, index) => words[index] === meant))}
              >
                {strings.put(warning, meant, reference)}
              </Button>
            );
          })}
          {different.length > 1 && (
            <Button size="small" appearance="subtle" className={styles.put} onClick={() => put(warnings)}>
              {strings.putAll(warnings.length)}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
