import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { AccessPlanView } from '../../../access/ui/AccessPlanView';
import type { AccessPlan } from '../../../access/rules/accessPlan';
import { changesStrings } from '../en';
import { useZone } from '../../../ground/ui/ZoneContext';
import { useHandoverService } from '../useHandoverService';
import { LoadStates } from '../../../ground/ui/LoadStates';
import { useLoad } from '../../../ground/ui/useLoad';
import { useStrings } from '../../../ground/ui/useStrings';
import type { ActionsChoice, ChangeDraft, ChangePlan } from '../HandoverService';
import { ActionsField } from './ActionsField';

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: 0, color: tokens.colorNeutralForeground1 },
  list: { margin: 0, paddingLeft: '20px', display: 'flex', flexDirection: 'column', gap: '4px' },
  row: { ...typographyStyles.body1, maxWidth: '65ch' },
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
        {(value) => <Plan plan={value} draft={draft} actions={actions} onActions={onActions} />}
      </LoadStates>
    </section>
  );
}

function Plan({
  plan,
  draft,
  actions,
  onActions,
}: Omit<ChangePlanViewProps, 'onPlan'> & { readonly plan: ChangePlan }): React.ReactElement {
  const styles = useStyles();
  const { plan: strings } = useStrings(changesStrings);
  const { dates } = useStrings();
  const zone = useZone();
  const {
    access,
    ending,
    sessions,
    undecided,
    unsigned,
    actionsToHandOver,
    withoutSupervisor,
    inOutlookOf,
    cancelled,
  } = plan;
  const names = [
    ...new Set(ending.map(({ superviseeName, supervisorName }) => `${superviseeName} / ${supervisorName}`)),
  ];
  const words = [
    ...undecided.map(strings.undecided),
    ...(ending.length > 0 ? [strings.access(names)] : []),
    ...(draft.kind === 'end' && draft.personKey !== '' ? [strings.group] : []),
    ...(draft.kind === 'left' ? [strings.leaver] : []),
    ...(unsigned > 0 ? [strings.unsigned(unsigned)] : []),
    ...actionWords(plan, draft, strings),
    ...(withoutSupervisor.length > 0 ? [strings.alone([...new Set(withoutSupervisor)])] : []),
    ...(sessions.length > 0
      ? [strings.sessions(sessions.map(({ startsAt }) => dates.dayAndTime(startsAt, zone)))]
      : []),
    ...cancelled.map(({ startsAt, byName, inOutlook }) =>
      strings.cancelled[inOutlook](dates.dayAndTime(startsAt, zone), byName),
    ),
    ...(inOutlookOf.length > 0 ? [strings.outlook(inOutlookOf)] : []),
  ];
  return (
    <>
      {actionsToHandOver.length > 0 ? <ActionsField plan={plan} value={actions} onValue={onActions} /> : undefined}
      {access ? <AccessPlanView plan={access} /> : undefined}
      <ul className={styles.list}>
        {(words.length > 0 ? words : [strings.nothing]).map((sentence) => (
          <li key={sentence} className={styles.row}>
            {sentence}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What becomes of open actions: those of a group go on with it, others only by the word that was chosen. */
function actionWords(
  { openActions, actionsToHandOver }: ChangePlan,
  { kind, personKey, actions }: ChangeDraft,
  strings: (typeof changesStrings)['plan'],
): readonly string[] {
  if (kind === 'end' && personKey !== '') return [];
  const going = actionsToHandOver.length;
  const staying = openActions - going;
  return [
    ...(staying > 0 ? [strings.actions(staying)] : []),
    ...(going > 0 && actions !== undefined && actions !== 'stay' ? [strings.actionsGo(going)] : []),
  ];
}
