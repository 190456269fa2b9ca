import * as React from 'react';
import { Button, Field, Input, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { Info16Regular } from '@fluentui/react-icons/lib/atoms/svg/info';
import { LockClosed16Regular } from '@fluentui/react-icons/lib/atoms/svg/lock-closed';
import type { LogField, LogKind } from '../../ground/rules/Catalogue';
import { firstNameOf } from '../../ground/rules/names';
import { phone } from '../../ground/ui/breakpoints';
import { FormIssues } from '../../ground/ui/FormIssues';
import { FormTrouble } from '../../ground/ui/FormTrouble';
import { TextField } from '../../ground/ui/forms/TextField';
import { IconLine } from '../../ground/ui/IconLine';
import { IdentityFormField } from '../../ground/ui/IdentityFormField';
import { LeaveQuestion } from '../../ground/ui/LeaveQuestion';
import { useNavigation } from '../../ground/ui/Navigation';
import { useNotice } from '../../ground/ui/Notices';
import { Section } from '../../ground/ui/Section';
import { useStable } from '../../ground/ui/useStable';
import { useStrings } from '../../ground/ui/useStrings';
import { useHome } from '../../sessions/home/ui/HomeContext';
import { logFormStrings } from '../en';
import type { LogsView } from '../LogService';
import { Choices } from './Choices';
import { FileBlock } from './FileBlock';
import { ReferenceField } from './ReferenceField';
import { nobody, useLogForm } from './useLogForm';
import type { LogForm } from './useLogForm';
import { Picker } from '../../ground/ui/forms/Picker';
import { titledOptions } from '../../ground/ui/forms/pickerOptions';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: '20px', minWidth: 0 },
  // Fluent's label of an unchosen radio is grey and looks disabled
  radio: { '& label': { color: tokens.colorNeutralForeground1 } },
  bar: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    alignItems: 'flex-start',
    [phone]: {
      alignItems: 'stretch',
      position: 'sticky',
      bottom: 0,
      zIndex: 1,
      margin: '0 -16px -16px',
      padding: '12px 16px',
      backgroundColor: tokens.colorNeutralBackground1,
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
      paddingBottom: 'max(12px, env(safe-area-inset-bottom))',
    },
  },
});

export interface LogFormViewProps {
  readonly view: LogsView;
  readonly kind: LogKind;
  readonly pairKey: string | undefined;
}

/** Everything is chosen already: where no child is concerned one press logs it. */
export function LogFormView({ view, kind, pairKey }: LogFormViewProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(logFormStrings);
  const form = useLogForm(view, kind, pairKey);
  const { navigate } = useNavigation();
  const home = useHome();
  const say = useNotice();
  const { choice, choose, outcome, words } = form;
  // the guard of what is written lets go only once the words are drawn as gone
  const [logged, setLogged] = React.useState(false);
  const isGone = logged && words.text === '';
  const leave = useStable((): void => {
    say('done', kind.besideSupervision ? strings.savedBeside : strings.saved);
    home.refresh();
    navigate({ place: 'home' });
  });
  React.useEffect(() => {
    if (isGone) leave();
  }, [isGone, leave]);
  const save = async (): Promise<void> => {
    if (await form.save()) setLogged(true);
  };
  return (
    <FormIssues outcome={outcome}>
      {words.guard.asking && <LeaveQuestion guard={words.guard} kept={words.kept === true} />}
      <Section title={strings.whatHappened}>
        <div className={styles.fields}>
          <Who view={view} kind={kind} form={form} />
          <Choices
            label={strings.when}
            options={(['now', 'today', 'earlier'] as const).map((key) => ({ key, title: strings.whens[key] }))}
            chosen={choice.when}
            onChosen={(when) => choose({ when: when as typeof choice.when })}
          />
          {choice.when === 'earlier' ? (
            <TextField
              label={strings.day}
              type="date"
              required
              value={choice.earlier}
              onValue={(earlier) => choose({ earlier })}
              field="day"
            />
          ) : undefined}
          {kind.fields.map((field) => (
            <EntryField key={field.key} field={field} form={form} today={view.today} />
          ))}
          {kind.reference === 'decision' ? (
            <Field label={strings.decided}>
              <RadioGroup
                className={styles.radio}
                layout="horizontal"
                value={choice.decided ? 'yes' : 'no'}
                onChange={(_, { value }) => choose({ decided: value === 'yes' })}
              >
                <Radio value="no" label={strings.no} />
                <Radio value="yes" label={strings.yes} />
              </RadioGroup>
            </Field>
          ) : undefined}
          <Reference view={view} kind={kind} form={form} />
          <Chase view={view} kind={kind} form={form} />
          {kind.besideSupervision ? <NotCounted form={form} /> : undefined}
          <Readers form={form} />
        </div>
        <div className={styles.bar} data-stays>
          <FormTrouble title={strings.notSaved} kept={strings.kept} />
          <Button appearance="primary" size="large" disabledFocusable={outcome.busy} onClick={() => void save()}>
            {outcome.busy ? strings.saving : strings.save}
          </Button>
        </div>
      </Section>
    </FormIssues>
  );
}

interface PartProps {
  readonly view: LogsView;
  readonly kind: LogKind;
  readonly form: LogForm;
}

/** More than this stand in a list instead of as buttons. */
const mostButtons = 5;

function Who({ view, kind, form }: PartProps): React.ReactElement | null {
  const strings = useStrings(logFormStrings);
  const { choice, choose } = form;
  if (kind.scope === 'person') return null;
  const label = kind.besideSupervision ? strings.who : strings.whose;
  const other = kind.besideSupervision ? strings.somebodyElse : strings.mine;
  const options = [
    ...view.partners.map(({ pairKey, name }) => ({ key: pairKey, title: firstNames(view, name) })),
    ...(kind.scope === 'either' ? [{ key: nobody, title: other }] : []),
  ];
  return (
    <>
      {options.length > mostButtons ? (
        <Field label={label}>
          <Picker options={titledOptions(options)} value={choice.pairKey} onValue={(pairKey) => choose({ pairKey })} />
        </Field>
      ) : (
        <Choices label={label} options={options} chosen={choice.pairKey} onChosen={(pairKey) => choose({ pairKey })} />
      )}
      {choice.pairKey === nobody && kind.besideSupervision ? (
        <TextField
          label={strings.otherName}
          required
          value={choice.withName}
          onValue={(withName) => choose({ withName })}
          field="withName"
        />
      ) : undefined}
    </>
  );
}

/** The first name, and the whole one where two share it. */
function firstNames(view: LogsView, name: string): string {
  const first = firstNameOf(name);
  return view.partners.filter((one) => firstNameOf(one.name) === first).length > 1 ? name : first;
}

interface EntryFieldProps {
  readonly field: LogField;
  readonly form: LogForm;
  readonly today: number;
}

function EntryField({ field, form, today }: EntryFieldProps): React.ReactElement {
  const { choice, choose } = form;
  const { key, label, hint, kind, required, options = [] } = field;
  const value = choice.fields[key] ?? '';
  const put = (next: string): void => choose({ fields: { ...choice.fields, [key]: next } });
  if (kind === 'choice') return <Choices label={label} options={options} chosen={value} onChosen={put} />;
  if (kind === 'person')
    return (
      <TextField
        label={label}
        {...(hint === undefined ? {} : { hint })}
        required={required === true}
        value={value}
        onValue={put}
        field={key}
      />
    );
  return (
    <IdentityFormField name={key} label={label} hint={hint} required={required} text={value} onText={put} today={today}>
      <Input value={value} onChange={(_, data) => put(data.value)} />
    </IdentityFormField>
  );
}

function Reference({ view, kind, form }: PartProps): React.ReactElement | null {
  if (!form.asksReference) return null;
  if (kind.reference === 'decision') return <FileBlock view={view} kind={kind} form={form} />;
  return <ReferenceField form={form} today={view.today} />;
}

function Chase({ view, kind, form }: PartProps): React.ReactElement | null {
  const strings = useStrings(logFormStrings);
  const { choice, choose, partner } = form;
  if (kind.chaseDays === undefined) return null;
  return (
    <>
      <TextField
        label={kind.chaseLabel ?? ''}
        type="date"
        required
        value={choice.chase}
        onValue={(chase) => choose({ chase })}
        field="chaseDay"
      />
      {partner ? (
        <Choices
          label={strings.owner}
          options={[
            { key: view.myKey, title: firstNameOf(view.myName) },
            { key: partner.personKey, title: firstNames(view, partner.name) },
          ]}
          chosen={choice.ownerKey}
          onChosen={(ownerKey) => choose({ ownerKey })}
        />
      ) : undefined}
    </>
  );
}

/** Always there, and never small. */
function NotCounted({ form: { partner } }: Pick<PartProps, 'form'>): React.ReactElement {
  const strings = useStrings(logFormStrings);
  const { dates } = useStrings();
  const home = useHome();
  const mine =
    home.state === 'full' ? home.value.mine.find(({ pair }) => pair.pairKey === partner?.pairKey) : undefined;
  const next = mine?.next;
  const counted = partner?.iSupervise
    ? strings.notCountedForThem(partner.name)
    : strings.notCounted(mine?.offer.countsToMinimum ? mine.meter.total : undefined);
  const stays =
    next && home.state === 'full' ? ` ${strings.staysYours(dates.nearDay(next.day, home.value.today))}` : '';
  return <IconLine icon={<Info16Regular />}>{`${counted}${stays}`}</IconLine>;
}

function Readers({ form: { partner } }: Pick<PartProps, 'form'>): React.ReactElement {
  const strings = useStrings(logFormStrings);
  const home = useHome();
  const administrators = home.state === 'full' ? home.value.catalogue.settings.administrators : [];
  return (
    <IconLine quiet icon={<LockClosed16Regular />}>
      {partner ? strings.readers(partner.name) : strings.ownReaders(administrators)}
    </IconLine>
  );
}
