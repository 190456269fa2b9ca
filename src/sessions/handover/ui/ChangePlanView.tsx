import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { AccessPlanView } from '../../../access/ui/AccessPlanView';
import type { AccessPlan } from '../../../access/rules/accessPlan';
import { changesStrings } from '../en';
import { useZone } from '../../../ground/ui/ZoneContext';
import { useHandoverService } from '../useHandoverService';
import { LoadStates } from '../../../ground/ui/LoadStates';
import { Columns } from '../../../ground/ui/Page';
import { useLoad } from '../../../ground/ui/useLoad';
import { useStrings } from '../../../ground/ui/useStrings';
import type { ActionsChoice, ChangeDraft, ChangePlan } from '../HandoverService';
import { ActionsField } from './ActionsField';
import { hangsOnIt } from './hangsOnIt';

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: 0, color: tokens.colorNeutralForeground1 },
  lead: { ...typographyStyles.body1, margin: '0 0 12px', color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingLeft: '20px', display: 'flex', flexDirection: 'column', gap: '4px' },
  row: { ...typographyStyles.body1, maxWidth: '65ch' },
  beside: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '16px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
});

export interface ChangePlanViewProps {
  readonly draft: ChangeDraft;
  /** What is shown of who gains and who loses; undefined until it is. */
  readonly onPlan: (plan: AccessPlan | undefined) => void;
  readonly actions: ActionsChoice;
  readonly onActions: (choice: ActionsChoice) => void;
}

/** What hangs on a change, asked of the register before it is done; each booked session with who takes it out of Outlook. */
export function ChangePlanView({ draft, onPlan, actions, onActions }: ChangePlanViewProps): React.ReactElement {
  const styles = useStyles();
  const askHandover = useHandoverService();
  const { plan: strings } = useStrings(changesStrings);
  // the day something ends changes nothing of what hangs on it; the first day names the pair that is opened
  const { kind, pairKey, personKey, toKey, offerKey } = draft;
  const day = kind === 'open' ? draft.day : undefined;
  const plan = useLoad(
    React.useCallback(async () => {
      onPlan(undefined);
      const found = await askHandover((it) =>
        it.foreseeChange({ key: '', offerKey, day, kind, pairKey, personKey, toKey }),
      );
      onPlan(found.access);
      return found;
    }, [askHandover, onPlan, kind, pairKey, personKey, toKey, offerKey, day]),
  );
  return (
    <section aria-label={strings.title}>
      <h4 className={styles.title}>{strings.title}</h4>
      <LoadStates of={plan} rows={2}>
        {(value) => (
          <>
            <p className={styles.lead}>{strings.notYet}</p>
            <Plan plan={value} draft={draft} actions={actions} onActions={onActions} />
          </>
        )}
      </LoadStates>
    </section>
  );
}

/** Who gains and who loses, with what becomes of actions; beside it what stays, and the sessions. */
function Plan({
  plan,
  draft,
  actions,
  onActions,
}: Omit<ChangePlanViewProps, 'onPlan'> & { readonly plan: ChangePlan }): React.ReactElement {
  const { plan: strings } = useStrings(changesStrings);
  const { dates } = useStrings();
  const zone = useZone();
  const { access, actionsToHandOver, sessions } = plan;
  const { brings, stays, ofSessions } = hangsOnIt(strings, { plan, draft, dates, zone });
  const main = (
    <>
      {actionsToHandOver.length > 0 ? <ActionsField plan={plan} value={actions} onValue={onActions} /> : undefined}
      {access ? <AccessPlanView plan={access} /> : undefined}
      <Sentences sentences={stays.length + ofSessions.length + brings.length > 0 ? brings : [strings.nothing]} />
    </>
  );
  if (stays.length + ofSessions.length === 0) return main;
  return (
    <Columns
      main={main}
      aside={
        <>
          <Beside title={strings.stays} sentences={stays} />
          <Beside title={strings.sessionsTitle(sessions.length)} sentences={ofSessions} />
        </>
      }
    />
  );
}

interface SentencesProps {
  readonly sentences: readonly string[];
}

function Sentences({ sentences }: SentencesProps): React.ReactElement | null {
  const styles = useStyles();
  if (sentences.length === 0) return null;
  return (
    <ul className={styles.list}>
      {sentences.map((sentence) => (
        <li key={sentence} className={styles.row}>
          {sentence}
        </li>
      ))}
    </ul>
  );
}

function Beside({ title, sentences }: SentencesProps & { readonly title: string }): React.ReactElement | null {
  const styles = useStyles();
  if (sentences.length === 0) return null;
  return (
    <section aria-label={title} className={styles.beside}>
      <h5 className={styles.title}>{title}</h5>
      <Sentences sentences={sentences} />
    </section>
  );
}
