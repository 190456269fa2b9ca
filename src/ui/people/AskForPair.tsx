import * as React from 'react';
import { Button, Select, makeStyles, tokens } from '@fluentui/react-components';
import type { TrustData } from '../../services/TrustServices';
import { changesStrings } from '../../strings/changesStrings';
import { FormField } from '../shared/FormField';
import { FormIssues } from '../shared/FormIssues';
import { FormTrouble } from '../shared/FormTrouble';
import { useHub } from '../shared/HubContext';
import { useHome } from '../shared/HomeContext';
import { LoadStates } from '../shared/LoadStates';
import { Section } from '../shared/Section';
import { useLoad } from '../shared/useLoad';
import { useOutcome } from '../shared/useOutcome';
import { useStrings } from '../shared/useStrings';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '12px', maxWidth: '480px' },
  wide: { minWidth: 0, width: '100%' },
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' }
});

/** A supervisor asks for a new pair of their own; the list of people is read when the form opens. */
export function AskForPair(): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(changesStrings);
  const [open, setOpen] = React.useState(false);
  const [sent, setSent] = React.useState(false);
  return (
    <Section title={strings.askOpen.title} lead={strings.askOpen.lead}>
      <p role="status" className={styles.words}>{sent ? strings.ask.asked : ''}</p>
      {open ? <AskFor onDone={() => { setOpen(false); setSent(true); }} onCancel={() => setOpen(false)} /> : <div><Button onClick={() => { setSent(false); setOpen(true); }}>{strings.askOpen.title}</Button></div>}
    </Section>
  );
}

interface AskForProps { readonly onDone: () => void; readonly onCancel: () => void }

function AskFor(props: AskForProps): React.ReactElement {
  const hub = useHub();
  const data = useLoad(React.useCallback(() => hub.openTrustData(), [hub]));
  return <LoadStates of={data} rows={3}>{(value) => <Form data={value} {...props} />}</LoadStates>;
}

function Form({ data, onDone, onCancel }: AskForProps & { readonly data: TrustData }): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(changesStrings);
  const hub = useHub();
  const home = useHome();
  const outcome = useOutcome();
  // made once: pressing twice asks once, and the pair it becomes has one key
  const [keys] = React.useState(() => ({ key: crypto.randomUUID(), pairKey: crypto.randomUUID() }));
  const [personKey, setPerson] = React.useState('');
  const [offerKey, setOffer] = React.useState('');
  const me = home.state === 'full' ? home.value.me?.key ?? '' : '';
  const send = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault();
    if (outcome.busy) return;
    const asked = await outcome.run(() => hub.askForChange({ ...keys, kind: 'open', personKey, toKey: me, offerKey, day: data.today }));
    if (asked) onDone();
  };
  return (
    <form aria-label={strings.askOpen.title} className={styles.form} onSubmit={(event) => void send(event)} noValidate>
      <FormIssues outcome={outcome}>
        <FormField name="personKey" label={strings.askOpen.person} required>
          <Select className={styles.wide} value={personKey} onChange={(_, { value }) => setPerson(value)}>
            <option value="">{strings.choose}</option>
            {data.people.filter(({ key, status }) => status === 'active' && key !== me).map(({ key, name, jobTitle }) => <option key={key} value={key}>{jobTitle ? `${name}, ${jobTitle}` : name}</option>)}
          </Select>
        </FormField>
        <FormField name="offerKey" label={strings.offer} required>
          <Select className={styles.wide} value={offerKey} onChange={(_, { value }) => setOffer(value)}>
            <option value="">{strings.choose}</option>
            {data.catalogue.offers.filter(({ kind }) => kind !== 'group').map(({ key, title }) => <option key={key} value={key}>{title}</option>)}
          </Select>
        </FormField>
        <FormTrouble title={strings.ask.notSent} kept={strings.ask.kept} />
      </FormIssues>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={outcome.busy}>{outcome.busy ? strings.ask.sending : strings.ask.send}</Button>
        <Button onClick={onCancel} disabledFocusable={outcome.busy}>{strings.ask.notNow}</Button>
      </div>
    </form>
  );
}
