import * as React from 'react';
import { Button, Input, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { stages } from '../../../ground/rules/Catalogue';
import type { Stage } from '../../../ground/rules/Catalogue';
import { nudgeOf } from '../rules/caseNudge';
import { IdentityField } from '../../../ground/ui/IdentityField';
import { sessionRoomStrings } from '../en';
import { phone } from '../../../ground/ui/breakpoints';
import { useStable } from '../../../ground/ui/useStable';
import type { Day } from '../../../ground/rules/School';
import { useStrings } from '../../../ground/ui/useStrings';
import { ActionList } from './ActionList';
import { ConflictChoice } from './ConflictChoice';
import { partsOfCase } from './conflictParts';
import { FileLine } from './FileLine';
import { FunctionTags } from './FunctionTags';
import { Nudge } from './Nudge';
import { useComposedLine } from './useComposedLine';
import type { Room } from './useRoom';
import { WordsField } from './WordsField';
import type { CaseDraft } from '../RoomDrafts';

const useStyles = makeStyles({
  editor: { display: 'flex', flexDirection: 'column', gap: '12px' },
  reference: { maxWidth: '320px', [phone]: { maxWidth: 'none' } },
  input: { [phone]: { minHeight: '44px', '& input': { fontSize: tokens.fontSizeBase400 } } },
  stages: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '12px' },
  stage: { display: 'flex', gap: '12px', alignItems: 'flex-start' },
  number: {
    ...typographyStyles.caption1Strong,
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '28px',
    height: '28px',
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    borderRadius: tokens.borderRadiusCircular,
    [phone]: { display: 'none' },
  },
  field: { flex: '1 1 0', minWidth: 0 },
  plan: { ...typographyStyles.body1Strong, margin: 0, padding: '4px 0 8px' },
  remove: { alignSelf: 'flex-start' },
});

const written = ['experience', 'reflection', 'analysis'] as const satisfies readonly Stage[];

export interface CaseEditorProps {
  readonly room: Room;
  readonly draft: CaseDraft;
  /** Why the reference is missing, when another case waits for it. */
  readonly referenceIssue: string | undefined;
}

/** One case: what happened, how it felt, what it means, what is agreed, and the line for the child's file. */
export function CaseEditor({ room, draft, referenceIssue }: CaseEditorProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(sessionRoomStrings);
  const composed = useComposedLine(room, draft);
  const { session, stagePrompts, functions } = room.room;
  const change = (patch: Partial<CaseDraft>): void => room.cases.change(draft.key, patch);
  const prompt = (stage: Stage): { readonly title: string; readonly prompt: string } =>
    stagePrompts.find((candidate) => candidate.stage === stage) ?? { title: stage, prompt: '' };
  const mine = room.actions.items.filter(
    ({ agendaNumber, caseReference }) => agendaNumber === draft.agendaNumber && caseReference === draft.reference,
  );
  const nudge = nudgeOf(
    draft.stages,
    mine.filter(({ text, status }) => text.trim() !== '' && status !== 'dropped').length,
  );
  const conflict = room.cases.conflicts.get(draft.key);

  // the actions of a case are found by its reference, so they follow when it changes
  const rename = (reference: string): void => {
    for (const action of mine) room.actions.change(action.key, { caseReference: reference });
    change({ reference });
  };

  const onRename = useStable(rename);

  return (
    <div className={styles.editor}>
      {conflict && (
        <ConflictChoice
          room={room.room}
          item={conflict.theirs}
          parts={partsOfCase(room.room, draft, conflict, strings)}
          onChoose={(choice) => room.cases.choose(draft.key, choice)}
        />
      )}
      <Reference value={draft.reference} onChange={onRename} today={session.day} mistake={referenceIssue} />
      <ol className={styles.stages}>
        {written.map((stage, index) => (
          <li key={stage} className={styles.stage}>
            <span className={styles.number} aria-hidden>
              {index + 1}
            </span>
            <WordsField
              className={styles.field}
              label={prompt(stage).title}
              prompt={prompt(stage).prompt}
              placeholder={strings.notWritten}
              today={session.day}
              reference={draft.reference}
              value={draft.stages[stage]}
              onChange={(text) => change({ stages: { ...draft.stages, [stage]: text } })}
            />
          </li>
        ))}
        <li className={styles.stage}>
          <span className={styles.number} aria-hidden>
            {stages.length}
          </span>
          <div className={styles.field}>
            <h3 className={styles.plan}>{strings.planStage(prompt('plan').title)}</h3>
            <ActionList room={room} agendaNumber={draft.agendaNumber} caseReference={draft.reference}>
              {nudge && <Nudge>{strings.nudges[nudge]}</Nudge>}
            </ActionList>
          </div>
        </li>
      </ol>
      <FunctionTags
        functions={functions}
        chosen={draft.functions}
        onChange={(chosen) => change({ functions: chosen })}
      />
      <FileLine room={room} draft={draft} composed={composed} />
      {draft.stored === undefined &&
        room.cases.items.filter(({ agendaNumber }) => agendaNumber === draft.agendaNumber).length > 1 && (
          <Button className={styles.remove} appearance="subtle" onClick={() => room.cases.remove(draft.key)}>
            {strings.removeCase}
          </Button>
        )}
    </div>
  );
}

interface ReferenceProps {
  readonly value: string;
  readonly onChange: (reference: string) => void;
  readonly today: Day;
  readonly mistake: string | undefined;
}

/** Drawn anew when it changes, and not with every letter of the case. */
const Reference = React.memo(function Reference(props: ReferenceProps): React.ReactElement {
  const { value, onChange, today, mistake } = props;
  const styles = useStyles();
  const { caseReference, caseReferenceHint } = useStrings(sessionRoomStrings);
  return (
    <IdentityField
      label={caseReference}
      hint={caseReferenceHint}
      className={styles.reference}
      text={value}
      onText={onChange}
      today={today}
      mistake={mistake}
    >
      <Input className={styles.input} value={value} onChange={(_, { value: next }) => onChange(next)} />
    </IdentityField>
  );
});
