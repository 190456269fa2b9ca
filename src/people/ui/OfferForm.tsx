import * as React from 'react';
import type { Offer } from '../../ground/rules/Catalogue';
import { TextField } from '../../ground/ui/forms/TextField';
import { useFields } from '../../ground/ui/forms/useFields';
import { useTyped } from '../../ground/ui/forms/useTyped';
import { wholeNumberIn } from '../../ground/ui/forms/wholeNumberIn';
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
  const { typed, change, text } = useTyped(() => ({
    title: offer.title,
    minutes: String(offer.minutes),
    rhythm: typedCadenceOf(offer.cadence),
    cadenceWords: offer.cadenceWords,
  }));
  const cadence = cadenceOfTyped(typed.rhythm, offer.cadence);
  const changeRhythm = (rhythm: TypedCadence): void => {
    // words of the trust that said the earlier rhythm would say what is not so any more
    const saysEarlier = typed.cadenceWords === offer.cadenceWords;
    change({ rhythm, ...(saysEarlier ? { cadenceWords: '' } : {}) });
  };
  const save = async (): Promise<void> => {
    const { title, minutes, cadenceWords } = typed;
    const draft = { title, minutes: wholeNumberIn(minutes), cadence, cadenceWords };
    const saved = await outcome.run(() => askPeople((it) => it.saveOffer(draft, offer)));
    if (saved) onDone(saved.title);
  };
  return (
    <TrustForm
      title={strings.formTitle(offer.title)}
      draft={typed}
      outcome={outcome}
      onSave={() => void save()}
      onCancel={onCancel}
    >
      <div className={styles.grid}>
        <TextField label={strings.name} required {...text('title')} />
        <TextField label={strings.minutes} required {...text('minutes')} />
      </div>
      <CadenceFields cadence={typed.rhythm} onCadence={changeRhythm} />
      <p role="status" className={styles.words}>
        {isCadenceWhole(cadence) ? strings.said(cadence) : ''}
      </p>
      <TextField label={strings.own} hint={strings.ownHint} {...text('cadenceWords')} />
    </TrustForm>
  );
}
