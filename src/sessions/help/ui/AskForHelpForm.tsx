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
import { askDutyStrings } from '../../duty/en';
import { DutyChoice, firstWish } from '../../duty/ui/DutyChoice';
import { useDutyService } from '../../duty/useDutyService';
import { IconLine } from '../../../ground/ui/IconLine';
import { RouteButton } from '../../../ground/ui/RouteLink';
import { FurtherLink } from '../../further/ui/FurtherLink';
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

/** In place of a pair's key. */
const onDuty = 'duty';

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
  const duty = useStrings(askDutyStrings);
  const shared = useStrings();
  const askHelp = useHelpService();
  const askDuty = useDutyService();
  const choices = supervisorsOf(home.mine);
  const mayAskDuty = what === 'debrief' && (home.catalogue.settings.dutyRota ?? []).length > 0;
  const [pairKey, setPairKey] = React.useState(choices[0]?.pair.pairKey ?? onDuty);
  const [wish, setWish] = React.useState(firstWish);
  // one key however often it is pressed
  const [dutyKey] = React.useState(() => crypto.randomUUID());
  const [urgency, setUrgency] = React.useState<Urgency>('thisWeek');
  const [state, setState] = React.useState<'ready' | 'asking' | 'asked'>('ready');
  const [trouble, setTrouble] = React.useState('');
  const chosen = choices.find(({ pair }) => pair.pairKey === pairKey) ?? choices[0];

  const ask = async (): Promise<void> => {
    setState('asking');
    setTrouble('');
    try {
      const outcome =
        pairKey === onDuty
          ? await askDuty((it) => it.askDuty({ ...wish, key: dutyKey }))
          : await askHelp((it) => it.askForHelp({ pairKey, what, ...(what === 'adHoc' ? { urgency } : {}) }));
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
    return <Done askKey={pairKey === onDuty ? dutyKey : undefined} chosen={chosen} onClose={onClose} />;
  }
  return (
    <>
      <DialogContent className={styles.words}>
        <Whom choices={choices} mayAskDuty={mayAskDuty} pairKey={pairKey} onPairKey={setPairKey} />
        {pairKey === onDuty ? <DutyChoice wish={wish} onWish={setWish} /> : undefined}
        {what === 'adHoc' ? <HowSoon urgency={urgency} onUrgency={setUrgency} /> : undefined}
        {pairKey === onDuty ? undefined : <span>{strings.message(firstNameOf(home.name), what)}</span>}
        <IconLine quiet icon={<LockClosed16Regular />}>
          {pairKey === onDuty ? duty.private : strings.private(what, chosen?.offer.kind === 'group')}
        </IconLine>
        <FurtherLink onLeave={onClose} />
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

interface DoneProps {
  /** Of what was asked of whoever is on duty. */
  readonly askKey: string | undefined;
  readonly chosen: OwnSupervision | undefined;
  readonly onClose: () => void;
}

function Done({ askKey, chosen, onClose }: DoneProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(debriefStrings);
  const name = firstNameOf(chosen?.pair.supervisorName ?? '');
  return (
    <>
      <DialogContent className={styles.words}>
        <div role="status">
          <IconLine icon={<CheckmarkCircle20Filled className={styles.done} />}>
            {askKey === undefined ? strings.asked(name) : strings.askedOnDuty}
          </IconLine>
        </div>
        {chosen && askKey === undefined ? <Tell to={[chosen.pair.supervisorKey]} occasion="asked" /> : undefined}
        {askKey === undefined ? undefined : <RouteButton to={{ place: 'asked', askKey }}>{strings.seeHow}</RouteButton>}
      </DialogContent>
      <DialogActions className={styles.actions}>
        <Button appearance="primary" onClick={onClose}>
          {strings.close}
        </Button>
      </DialogActions>
    </>
  );
}

interface HowSoonProps {
  readonly urgency: Urgency;
  readonly onUrgency: (urgency: Urgency) => void;
}

function HowSoon({ urgency, onUrgency }: HowSoonProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(debriefStrings);
  return (
    <Field label={strings.urgency}>
      <RadioGroup
        className={styles.choice}
        value={urgency}
        onChange={(_, { value }) => onUrgency(urgencies.find((one) => one === value) ?? 'thisWeek')}
      >
        {urgencies.map((one) => (
          <Radio key={one} value={one} label={strings.urgencies[one]} />
        ))}
      </RadioGroup>
    </Field>
  );
}

interface WhomProps {
  readonly choices: readonly OwnSupervision[];
  readonly mayAskDuty: boolean;
  readonly pairKey: string;
  readonly onPairKey: (pairKey: string) => void;
}

/** Each supervisor once, and whoever is on duty where the trust keeps a rota; where there is one only, no question. */
function Whom({ choices, mayAskDuty, pairKey, onPairKey }: WhomProps): React.ReactElement | null {
  const styles = useStyles();
  const strings = useStrings(debriefStrings);
  const duty = useStrings(askDutyStrings);
  if (choices.length === 0) return null;
  if (choices.length === 1 && !mayAskDuty) return <span>{strings.onlyOne(choices[0]?.pair.supervisorName ?? '')}</span>;
  return (
    <Field label={strings.who}>
      <RadioGroup className={styles.choice} value={pairKey} onChange={(_, { value }) => onPairKey(value)}>
        {choices.map(({ pair, offer }) => (
          <Radio key={pair.pairKey} value={pair.pairKey} label={strings.supervisor(pair.supervisorName, offer.title)} />
        ))}
        {mayAskDuty ? <Radio value={onDuty} label={duty.choice} /> : undefined}
      </RadioGroup>
    </Field>
  );
}
