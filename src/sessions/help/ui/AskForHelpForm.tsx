import * as React from 'react';
import { firstNameOf } from '../../../ground/rules/names';
import { issueSentence } from '../../../ground/words/issueSentences';
import {
  Button,
  DialogActions,
  DialogContent,
  Field,
  MessageBar,
  MessageBarBody,
  Radio,
  RadioGroup,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/lib/atoms/svg/checkmark-circle';
import { LockClosed16Regular } from '@fluentui/react-icons/lib/atoms/svg/lock-closed';
import { Send20Regular } from '@fluentui/react-icons/lib/atoms/svg/send';
import { debriefStrings } from '../en';
import { urgencies } from '../../rules/WorkItem';
import type { Urgency } from '../../rules/WorkItem';
import type { HelpKind } from './useAskForHelp';
import { phone } from '../../../ground/ui/breakpoints';
import { useHelpService } from '../useHelpService';
import { IconLine } from '../../../ground/ui/IconLine';
import { Tell } from '../../booking/ui/tell/Tell';
import { failure } from '../../../ground/ui/useLoad';
import { useStrings } from '../../../ground/ui/useStrings';
import type { HomeView, OwnSupervision } from '../../home/HomeView';

const useStyles = makeStyles({
  words: { display: 'flex', flexDirection: 'column', gap: '12px' },
  // Fluent's label of an unchosen radio is grey and looks disabled
  choice: {
    '& label': { color: tokens.colorNeutralForeground1 },
    [phone]: { '& > *': { minHeight: '44px', alignItems: 'center' } },
  },
  done: { color: tokens.colorStatusSuccessForeground1 },
  actions: { [phone]: { '& > *': { minHeight: '44px' } } },
});

export interface AskForHelpFormProps {
  readonly what: HelpKind;
  readonly home: HomeView;
  readonly onAsked: () => void;
  readonly onClose: () => void;
}

/** One choice for each supervisor, however many sessions they share. */
function supervisorsOf(mine: readonly OwnSupervision[]): readonly OwnSupervision[] {
  // what is asked within a group is seen by the group: a session for two comes first
  const sorted = [...mine].sort((a, b) => Number(a.offer.kind === 'group') - Number(b.offer.kind === 'group'));
  return sorted.filter(
    ({ pair }, index) => sorted.findIndex((other) => other.pair.supervisorKey === pair.supervisorKey) === index,
  );
}

export function AskForHelpForm({ what, home, onAsked, onClose }: AskForHelpFormProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(debriefStrings);
  const shared = useStrings();
  const askHelp = useHelpService();
  const choices = supervisorsOf(home.mine);
  const [pairKey, setPairKey] = React.useState(choices[0]?.pair.pairKey ?? '');
  const [urgency, setUrgency] = React.useState<Urgency>('thisWeek');
  const [state, setState] = React.useState<'ready' | 'asking' | 'asked'>('ready');
  const [trouble, setTrouble] = React.useState('');
  const chosen = choices.find(({ pair }) => pair.pairKey === pairKey) ?? choices[0];

  const ask = async (): Promise<void> => {
    setState('asking');
    setTrouble('');
    try {
      const outcome = await askHelp((it) => it.askForHelp({ pairKey, what, ...(what === 'adHoc' ? { urgency } : {}) }));
      if (outcome.ok) onAsked();
      else setTrouble(outcome.issues.map(({ code, facts }) => issueSentence(code, facts)).join(' '));
      setState(outcome.ok ? 'asked' : 'ready');
    } catch (error) {
      const { title, whatToDo } = shared.failure(failure(error).code);
      setTrouble(`${title} ${whatToDo}`);
      setState('ready');
    }
  };

  if (state === 'asked') {
    return (
      <>
        <DialogContent className={styles.words}>
          <div role="status">
            <IconLine icon={<CheckmarkCircle20Filled className={styles.done} />}>
              {strings.asked(firstNameOf(chosen?.pair.supervisorName ?? ''))}
            </IconLine>
          </div>
          {chosen ? <Tell to={[chosen.pair.supervisorKey]} occasion="asked" /> : undefined}
        </DialogContent>
        <DialogActions className={styles.actions}>
          <Button appearance="primary" onClick={onClose}>
            {strings.close}
          </Button>
        </DialogActions>
      </>
    );
  }
  return (
    <>
      <DialogContent className={styles.words}>
        {choices.length > 1 ? (
          <Field label={strings.who}>
            <RadioGroup className={styles.choice} value={pairKey} onChange={(_, { value }) => setPairKey(value)}>
              {choices.map(({ pair, offer }) => (
                <Radio
                  key={pair.pairKey}
                  value={pair.pairKey}
                  label={strings.supervisor(pair.supervisorName, offer.title)}
                />
              ))}
            </RadioGroup>
          </Field>
        ) : (
          <span>{strings.onlyOne(chosen?.pair.supervisorName ?? '')}</span>
        )}
        {what === 'adHoc' ? (
          <Field label={strings.urgency}>
            <RadioGroup
              className={styles.choice}
              value={urgency}
              onChange={(_, { value }) => setUrgency(urgencies.find((one) => one === value) ?? 'thisWeek')}
            >
              {urgencies.map((one) => (
                <Radio key={one} value={one} label={strings.urgencies[one]} />
              ))}
            </RadioGroup>
          </Field>
        ) : undefined}
        <span>{strings.message(firstNameOf(home.name), what)}</span>
        <IconLine quiet icon={<LockClosed16Regular />}>
          {strings.private(what, chosen?.offer.kind === 'group')}
        </IconLine>
        {trouble ? (
          <MessageBar intent="error" role="alert">
            <MessageBarBody>{trouble}</MessageBarBody>
          </MessageBar>
        ) : undefined}
      </DialogContent>
      <DialogActions className={styles.actions}>
        <Button
          appearance="primary"
          icon={<Send20Regular />}
          disabledFocusable={state === 'asking'}
          onClick={() => void ask()}
        >
          {state === 'asking' ? strings.asking : strings.ask}
        </Button>
        <Button onClick={onClose}>{strings.notNow}</Button>
      </DialogActions>
    </>
  );
}
