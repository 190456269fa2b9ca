import * as React from 'react';
import { Button, ProgressBar, Select } from '@fluentui/react-components';
import { AccessPlanView } from '../../../access/ui/AccessPlanView';
import type { AccessProgress } from '../../../access/rules/AccessReport';
import { dayOfIsoDate, isoDate } from '../../../ground/rules/days';
import { refused } from '../../../ground/rules/Issue';
import { FormTrouble } from '../../../ground/ui/FormTrouble';
import { FormIssues } from '../../../ground/ui/FormIssues';
import { useOutcome } from '../../../ground/ui/useOutcome';
import { FormField } from '../../../ground/ui/FormField';
import { TextField } from '../../../ground/ui/forms/TextField';
import { useFields } from '../../../ground/ui/forms/useFields';
import { Section } from '../../../ground/ui/Section';
import { useOneRun } from '../../../ground/ui/useOneRun';
import { useStrings } from '../../../ground/ui/useStrings';
import { useTrouble } from '../../../ground/ui/useTrouble';
import { issueSentence } from '../../../ground/words/issueSentences';
import type { TrustView } from '../../../people/PeopleService';
import { schoolAtOnceStrings } from '../en';
import type { SchoolAsk, SchoolDone, SchoolLook } from '../SchoolService';
import { useHandoverService } from '../useHandoverService';
import { Picker } from '../../../ground/ui/forms/Picker';
import { namedOptions } from '../../../ground/ui/forms/pickerOptions';

export interface SchoolAtOnceProps {
  readonly data: Pick<TrustView, 'catalogue' | 'today'>;
  readonly onSaved: (sentence: string) => void;
}

type Typed = Omit<SchoolAsk, 'day'> & { readonly day: string; readonly because: string };

/** For record keepers: a school joins or leaves the trust. Who can read what is shown for all of it before anything is pressed. */
export function SchoolAtOnce({ data, onSaved }: SchoolAtOnceProps): React.ReactElement {
  const styles = useFields();
  const strings = useStrings(schoolAtOnceStrings);
  const ask = useHandoverService();
  const trouble = useTrouble();
  const one = useOneRun();
  const outcome = useOutcome();
  const [typed, setTyped] = React.useState<Typed>(() => ({
    ...{ change: 'leaves', schoolKey: '', day: isoDate(data.today), because: strings.becauseFirst },
  }));
  const [look, setLook] = React.useState<SchoolLook | undefined>();
  const [busy, setBusy] = React.useState<AccessProgress | undefined>();
  const [told, setTold] = React.useState<readonly string[]>([]);
  const change = (more: Partial<Typed>): void => {
    setTyped({ ...typed, ...more });
    // what was shown was of another school, or another day
    setLook(undefined);
    setTold([]);
  };
  const run = async (work: (signal: AbortSignal) => Promise<void>): Promise<void> => {
    const control = one.begin();
    if (control === undefined) return;
    setBusy({ done: 0, total: 1 });
    try {
      await work(control.signal);
    } catch (error) {
      if (!one.isLeft()) trouble(error);
    } finally {
      one.end();
      if (!one.isLeft()) setBusy(undefined);
    }
  };
  const see = (): Promise<void> =>
    run(async (signal) => {
      const day = dayOfIsoDate(typed.day);
      if (typed.schoolKey === '' || day === undefined) {
        const field = typed.schoolKey === '' ? 'schoolKey' : 'day';
        await outcome.run<SchoolLook>(() => Promise.resolve(refused({ code: 'required', field })));
        return;
      }
      const asked = { change: typed.change, schoolKey: typed.schoolKey, day };
      const found = await ask((it) => it.lookAtSchool(asked, { signal, onProgress: setBusy }));
      if (one.isLeft()) return;
      setTold([]);
      setLook(found);
    });
  const carryOut = (shown: SchoolLook): Promise<void> =>
    run(async (signal) => {
      const done = await ask((it) => it.carryOutSchool(shown, typed.because, { signal, onProgress: setBusy }));
      if (one.isLeft()) return;
      // what is left is looked at again before it is pressed again
      setLook(undefined);
      setTold(wordsOf(done));
      onSaved(strings.done(typed.change, done.done));
    });
  const wordsOf = ({ done, left, stopped }: SchoolDone): readonly string[] => [
    strings.done(typed.change, done),
    ...left.map(({ name, code }) =>
      strings.left(name, code === undefined ? strings.openAlone : issueSentence(code, {})),
    ),
    ...(stopped ? [strings.stopped] : []),
  ];
  return (
    <Section title={strings.title} lead={strings.lead}>
      <FormIssues outcome={outcome}>
        <Choice data={data} typed={typed} onTyped={change} />
        <FormTrouble title={strings.notLooked} kept={strings.nothingDone} />
      </FormIssues>
      <div className={styles.buttons}>
        <Button disabledFocusable={busy !== undefined} onClick={() => void see()}>
          {strings.look}
        </Button>
        {busy ? <Button onClick={one.abort}>{strings.stop}</Button> : undefined}
      </div>
      {busy ? (
        <>
          <ProgressBar aria-label={strings.label} value={busy.done} max={Math.max(1, busy.total)} thickness="large" />
          <p className={styles.words}>{strings.progress(busy.done, busy.total)}</p>
        </>
      ) : undefined}
      {look ? <Look look={look} busy={busy !== undefined} onPress={() => void carryOut(look)} /> : undefined}
      <div role="status">
        {told.map((sentence) => (
          <p key={sentence} className={styles.words}>
            {sentence}
          </p>
        ))}
      </div>
    </Section>
  );
}

interface ChoiceProps {
  readonly data: Pick<TrustView, 'catalogue'>;
  readonly typed: Typed;
  readonly onTyped: (more: Partial<Typed>) => void;
}

function Choice({ data, typed, onTyped }: ChoiceProps): React.ReactElement {
  const styles = useFields();
  const strings = useStrings(schoolAtOnceStrings);
  return (
    <div className={styles.grid}>
      <FormField name="change" label={strings.what}>
        <Select
          className={styles.select}
          value={typed.change}
          onChange={(_, { value }) => onTyped({ change: value === 'joins' ? 'joins' : 'leaves' })}
        >
          <option value="leaves">{strings.leaves}</option>
          <option value="joins">{strings.joins}</option>
        </Select>
      </FormField>
      <FormField name="schoolKey" label={strings.school}>
        <Picker
          options={namedOptions(data.catalogue.schools)}
          value={typed.schoolKey}
          onValue={(schoolKey) => onTyped({ schoolKey })}
          none={strings.chooseSchool}
        />
      </FormField>
      {typed.change === 'leaves' ? (
        <>
          <TextField
            label={strings.day}
            type="date"
            value={typed.day}
            onValue={(day) => onTyped({ day })}
            field="day"
          />
          <TextField
            label={strings.because}
            hint={strings.becauseHint}
            value={typed.because}
            onValue={(because) => onTyped({ because })}
            field="because"
          />
        </>
      ) : undefined}
    </div>
  );
}

interface LookProps {
  readonly look: SchoolLook;
  readonly busy: boolean;
  readonly onPress: () => void;
}

/** Whose supervision it is, what is cancelled and unsigned, and who can read what before and after. */
function Look({ look, busy, onPress }: LookProps): React.ReactElement {
  const styles = useFields();
  const strings = useStrings(schoolAtOnceStrings);
  const { change, units, picture, stopped } = look;
  if (units.length === 0) return <p className={styles.words}>{strings.none(change)}</p>;
  const sum = (of: 'sessions' | 'unsigned'): number => units.reduce((so, unit) => so + unit[of], 0);
  const hindered = units.filter(({ plan }) => plan === undefined).map(({ name }) => name);
  return (
    <>
      <p className={styles.words}>
        {strings.units(
          change,
          units.map(({ name }) => name),
        )}
      </p>
      {stopped ? <p className={styles.words}>{strings.lookStopped}</p> : undefined}
      {change === 'leaves' ? (
        <p className={styles.words}>{strings.brings(sum('sessions'), sum('unsigned'))}</p>
      ) : undefined}
      {hindered.length > 0 ? <p className={styles.words}>{strings.hindered(hindered)}</p> : undefined}
      {picture ? <AccessPlanView plan={picture} /> : undefined}
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={busy} onClick={onPress}>
          {strings.press(change, units.length - hindered.length)}
        </Button>
      </div>
    </>
  );
}
