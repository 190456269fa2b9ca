import * as React from 'react';
import type { Offer } from '../../ground/rules/Catalogue';
import { TextField } from '../../ground/ui/forms/TextField';
import { useFields } from '../../ground/ui/forms/useFields';
import { useOutcome } from '../../ground/ui/useOutcome';
import { useStrings } from '../../ground/ui/useStrings';
import { offerStrings } from './en';
import { usePeopleService } from '../usePeopleService';
import { CadenceFields } from './CadenceFields';
import { TrustForm } from './TrustForm';
import { cadenceOfTyped, isCadenceWhole, typedCadenceOf } from './typedCadence';
import type { TypedCadence } from './typedCadence';

export interface OfferFormProps {
  readonly offer: Offer;
  readonly onDone: (title: string) => void;
  readonly onCancel: () => void;
}

/** What a kind of session is called, how long it takes and how often it is. */
export function OfferForm({ offer, onDone, onCancel }: OfferFormProps): React.ReactElement {
  const styles = useFields();
  const strings = useStrings(offerStrings);
  const askPeople = usePeopleService();
  const outcome = useOutcome();
  const [title, setTitle] = React.useState(offer.title);
  const [minutes, setMinutes] = React.useState(String(offer.minutes));
  const [typed, setTyped] = React.useState(() => typedCadenceOf(offer.cadence));
  const [words, setWords] = React.useState(offer.cadenceWords);
  const cadence = cadenceOfTyped(typed, offer.cadence);
  const change = (next: TypedCadence): void => {
    setTyped(next);
    // words of the trust that said the earlier rhythm would say what is not so any more
    setWords((before) => (before === offer.cadenceWords ? '' : before));
  };
  const save = async (): Promise<void> => {
    const draft = {
      title,
      minutes: /^\d+$/.test(minutes.trim()) ? Number(minutes) : NaN,
      cadence,
      cadenceWords: words,
    };
    const saved = await outcome.run(() => askPeople((it) => it.saveOffer(draft, offer)));
    if (saved) onDone(saved.title);
  };
  return (
    <TrustForm
      title={strings.formTitle(offer.title)}
      draft={[title, minutes, typed, words]}
      outcome={outcome}
      onSave={() => void save()}
      onCancel={onCancel}
    >
      <div className={styles.grid}>
        <TextField label={strings.name} required value={title} onValue={setTitle} field="title" />
        <TextField label={strings.minutes} required value={minutes} onValue={setMinutes} field="minutes" />
      </div>
      <CadenceFields cadence={typed} onCadence={change} />
      <p role="status" className={styles.words}>
        {isCadenceWhole(cadence) ? strings.said(cadence) : ''}
      </p>
      <TextField label={strings.own} hint={strings.ownHint} value={words} onValue={setWords} field="cadenceWords" />
    </TrustForm>
  );
}
