import * as React from 'react';
import { Button, Checkbox, makeStyles, Textarea, tokens, typographyStyles } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons/lib/atoms/svg/copy';
import { Folder20Regular } from '@fluentui/react-icons/lib/atoms/svg/folder';
import { sessionRoomStrings } from '../en';
import { phone } from '../../../ground/ui/breakpoints';
import { IdentityField } from '../../../ground/ui/IdentityField';
import { useStrings } from '../../../ground/ui/useStrings';
import type { Room } from './useRoom';
import { useCopy } from './useCopy';
import type { CaseDraft } from '../RoomDrafts';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px 16px',
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  head: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '4px 12px' },
  title: { ...typographyStyles.body1Strong, margin: 0, display: 'flex', gap: '8px', alignItems: 'center' },
  area: {
    '& textarea': {
      fieldSizing: 'content',
      minHeight: '64px',
      [phone]: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
    },
    maxHeight: 'none',
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '4px 12px', alignItems: 'center' },
  // Fluent's colour of an unticked label looks disabled
  tick: {
    '& .fui-Checkbox__input:enabled:not(:checked) ~ .fui-Checkbox__label': { color: tokens.colorNeutralForeground1 },
  },
  status: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    margin: 0,
    ':empty': { display: 'none' },
  },
});

interface LineProps extends Pick<CaseDraft, 'fileLine' | 'onFile' | 'onChronology' | 'reference'> {
  readonly caseKey: string;
  readonly acts: Room['cases']['acts'];
  readonly room: Room['room'];
  /** The line as the notes would give it; empty while nothing is decided. */
  readonly composed: string;
}

export interface FileLineProps {
  readonly room: Room;
  readonly draft: CaseDraft;
  readonly composed: LineProps['composed'];
}

/** The one sentence that goes to the child's own file, with Copy and the two ticks. */
export function FileLine({ room, draft, composed }: FileLineProps): React.ReactElement {
  const { key, fileLine, onFile, onChronology, reference } = draft;
  return (
    <Line
      room={room.room}
      acts={room.cases.acts}
      caseKey={key}
      composed={composed}
      {...{ fileLine, onFile, onChronology, reference }}
    />
  );
}

/** Drawn anew when the line or a tick changes, and not with every letter of the case. */
const Line = React.memo(function Line(props: LineProps): React.ReactElement {
  const { room, acts, caseKey, composed, ...draft } = props;
  const styles = useStyles();
  const strings = useStrings(sessionRoomStrings);
  const { state, copy, reset } = useCopy();
  const copying = { idle: '', copied: strings.copied, refused: strings.copyByHand };
  const area = React.useRef<HTMLTextAreaElement>(null);
  const change = (patch: Partial<CaseDraft>): void => acts.change(caseKey, patch);
  const write = (fileLine: string): void => {
    reset();
    change({ fileLine });
  };
  React.useEffect(() => {
    if (state === 'refused') area.current?.select();
  }, [state]);

  return (
    <div className={styles.box}>
      <div className={styles.head}>
        <h3 className={styles.title}>
          <Folder20Regular aria-hidden />
          {strings.fileLine}
        </h3>
        {composed !== '' && composed !== draft.fileLine && (
          <Button appearance="subtle" size="small" onClick={() => change({ fileLine: composed })}>
            {strings.fileLineCompose}
          </Button>
        )}
      </div>
      <IdentityField
        label={strings.fileLineLabel}
        text={draft.fileLine}
        onText={write}
        today={room.session.day}
        reference={draft.reference}
      >
        <Textarea
          ref={area}
          className={styles.area}
          value={draft.fileLine}
          placeholder={strings.notWritten}
          onChange={(_, { value }) => write(value)}
        />
      </IdentityField>
      <div className={styles.actions}>
        <Button
          icon={<Copy20Regular />}
          disabledFocusable={draft.fileLine.trim() === ''}
          onClick={() => void copy(draft.fileLine)}
        >
          {strings.copyFor(room.caseSystem)}
        </Button>
        <Checkbox
          className={styles.tick}
          label={strings.onFile}
          checked={draft.onFile}
          onChange={(_, { checked }) => change({ onFile: checked === true })}
        />
        <Checkbox
          className={styles.tick}
          label={strings.onChronology}
          checked={draft.onChronology}
          onChange={(_, { checked }) => change({ onChronology: checked === true })}
        />
      </div>
      <p role="status" className={styles.status}>
        {copying[state]}
      </p>
    </div>
  );
});
