import * as React from 'react';
import { Button } from '@fluentui/react-components';
import { accessStrings } from '../../../access/en';
import { useNotice } from '../../../ground/ui/Notices';
import { Section } from '../../../ground/ui/Section';
import { useStrings } from '../../../ground/ui/useStrings';
import { useTrouble } from '../../../ground/ui/useTrouble';
import type { KeptDevelopment } from '../DevelopmentService';
import { developmentListStrings } from '../en';
import { useDevelopmentService } from '../useDevelopmentService';
import { ConsultForm } from './ConsultForm';
import { EndForm } from './EndForm';
import type { KeepingProps } from './KeepingProps';
import { OpenDevelopmentForm } from './OpenDevelopmentForm';
import { useDevelopmentStyles } from './useDevelopmentStyles';

/** Which form is open, of which development. */
interface OpenedForm {
  readonly what: 'open' | 'ask' | 'end';
  readonly scopeKey: string;
}

/** For close keepers: who belongs to what, and opening and ending it. */
export function KeepingSection({ keeping, today, onChanged }: KeepingProps): React.ReactElement {
  const styles = useDevelopmentStyles();
  const { keeping: strings } = useStrings(developmentListStrings);
  const say = useNotice();
  const [form, setForm] = React.useState<OpenedForm | undefined>();
  const done = (sentence: string): void => {
    say('done', sentence);
    setForm(undefined);
    onChanged();
  };
  const close = (): void => setForm(undefined);
  return (
    <Section title={strings.title} lead={strings.lead}>
      {keeping.developments.length === 0 ? <p className={styles.words}>{strings.none}</p> : undefined}
      <ul className={styles.list}>
        {keeping.developments.map((one) => (
          <li key={one.scopeKey}>
            <Kept one={one} onForm={setForm} onDone={done} />
            {form?.scopeKey === one.scopeKey && form.what === 'ask' ? (
              <ConsultForm development={one} people={keeping.people} onDone={done} onCancel={close} />
            ) : undefined}
            {form?.scopeKey === one.scopeKey && form.what === 'end' ? (
              <EndForm development={one} today={today} onDone={done} onCancel={close} />
            ) : undefined}
          </li>
        ))}
      </ul>
      {form?.what === 'open' ? (
        <OpenDevelopmentForm keeping={keeping} today={today} onDone={done} onCancel={close} />
      ) : (
        <div>
          <Button appearance="primary" onClick={() => setForm({ what: 'open', scopeKey: '' })}>
            {strings.open}
          </Button>
        </div>
      )}
    </Section>
  );
}

interface KeptProps {
  readonly one: KeptDevelopment;
  readonly onForm: (form: OpenedForm) => void;
  readonly onDone: (sentence: string) => void;
}

function Kept({ one, onForm, onDone }: KeptProps): React.ReactElement {
  const styles = useDevelopmentStyles();
  const { keeping: strings } = useStrings(developmentListStrings);
  const { readBack } = useStrings(accessStrings);
  const ask = useDevelopmentService();
  const trouble = useTrouble();
  const [busy, setBusy] = React.useState(false);
  const { scopeKey, title, officerName, headName, firstDay, lastDay, asked } = one;
  const endPart = async (consultationKey: string, name: string): Promise<void> => {
    setBusy(true);
    try {
      const ended = await ask((it) => it.endConsultation(consultationKey));
      if (ended.ok) onDone(`${strings.ended(name)} ${readBack[ended.value]}`);
    } catch (error) {
      trouble(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className={styles.row}>
      <div>
        <p className={styles.strong}>{strings.pair(officerName, headName)}</p>
        <p className={styles.quiet}>
          {[title, strings.since(firstDay), ...(lastDay === undefined ? [] : [strings.until(lastDay)])].join(', ')}
        </p>
      </div>
      {lastDay === undefined ? (
        <div className={styles.buttons}>
          {asked.map(({ consultationKey, name }) => (
            <Button key={consultationKey} disabledFocusable={busy} onClick={() => void endPart(consultationKey, name)}>
              {strings.endPart(name)}
            </Button>
          ))}
          <Button aria-label={strings.askOf(officerName)} onClick={() => onForm({ what: 'ask', scopeKey })}>
            {strings.ask}
          </Button>
          <Button aria-label={strings.endTitle(officerName)} onClick={() => onForm({ what: 'end', scopeKey })}>
            {strings.end}
          </Button>
        </div>
      ) : undefined}
    </div>
  );
}
