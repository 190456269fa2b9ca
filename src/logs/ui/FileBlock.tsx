import * as React from 'react';
import { Button, Checkbox, makeStyles, Textarea, tokens, typographyStyles } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons/lib/atoms/svg/copy';
import { Folder20Regular } from '@fluentui/react-icons/lib/atoms/svg/folder';
import type { LogKind } from '../../ground/rules/Catalogue';
import { phone } from '../../ground/ui/breakpoints';
import { IdentityField } from '../../ground/ui/IdentityField';
import { KeptState } from '../../ground/ui/KeptState';
import { useStrings } from '../../ground/ui/useStrings';
import { useCopy } from '../../sessions/room/ui/useCopy';
import { logFormStrings } from '../en';
import type { LogsView } from '../LogService';
import { ReferenceField } from './ReferenceField';
import type { LogForm } from './useLogForm';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    padding: '12px 16px',
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  title: { ...typographyStyles.body1Strong, margin: 0, display: 'flex', gap: '8px', alignItems: 'center' },
  area: { '& textarea': { minHeight: '64px', [phone]: { fontSize: tokens.fontSizeBase400 } } },
  line: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '4px 12px', alignItems: 'center' },
  // Fluent's colour of an unticked label looks disabled
  tick: {
    '& .fui-Checkbox__input:enabled:not(:checked) ~ .fui-Checkbox__label': { color: tokens.colorNeutralForeground1 },
  },
  hint: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    ':empty': { display: 'none' },
  },
});

export interface FileBlockProps {
  readonly view: LogsView;
  readonly kind: LogKind;
  readonly form: LogForm;
}

/** A decision about a child goes on the child's own file: reference and tick are kept, the words never are. */
export function FileBlock({ view, kind, form }: FileBlockProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(logFormStrings);
  const { state, copy, reset } = useCopy();
  const { words, line, choice, choose } = form;
  const copying = { idle: '', copied: strings.copied, refused: strings.copyByHand };
  const write = (text: string): void => {
    reset();
    words.write(text);
  };
  return (
    <div className={styles.box}>
      <h3 className={styles.title}>
        <Folder20Regular aria-hidden />
        {strings.file}
      </h3>
      <ReferenceField form={form} today={view.today} />
      <IdentityField
        label={strings.decision}
        text={words.text}
        onText={write}
        today={view.today}
        reference={choice.reference}
      >
        <Textarea className={styles.area} value={words.text} onChange={(_, { value }) => write(value)} />
      </IdentityField>
      {line === '' ? undefined : <p className={styles.line}>{line}</p>}
      <div className={styles.actions}>
        <Button icon={<Copy20Regular />} disabledFocusable={line === ''} onClick={() => void copy(line)}>
          {strings.copyFor(view.caseSystem)}
        </Button>
        <Checkbox
          className={styles.tick}
          label={strings.onFile}
          checked={choice.onFile}
          onChange={(_, { checked }) => choose({ onFile: checked === true })}
        />
      </div>
      <p role="status" className={styles.hint}>
        {copying[state]}
      </p>
      <KeptState box={words} instead={words.kept === true ? '' : undefined} />
      <p className={styles.hint}>{strings.fileHint(view.caseSystem, kind.fileUnder)}</p>
    </div>
  );
}
