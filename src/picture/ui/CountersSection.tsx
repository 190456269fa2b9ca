import * as React from 'react';
import { Button } from '@fluentui/react-components';
import { Section } from '../../ground/ui/Section';
import { useOneRun } from '../../ground/ui/useOneRun';
import { useStrings } from '../../ground/ui/useStrings';
import { pictureStrings } from '../en';
import { usePictureService } from '../usePictureService';

/** For record keepers, who need not be trust leads: the leads' counts, made anew. */
export function CountersSection(): React.ReactElement {
  const { counters } = useStrings(pictureStrings);
  const ask = usePictureService();
  const one = useOneRun();
  const [said, setSaid] = React.useState('');
  const [busy, setBusy] = React.useState(false);
  const count = async (): Promise<void> => {
    if (one.begin() === undefined) return;
    const say = (words: string): void => {
      if (!one.isLeft()) setSaid(words);
    };
    setBusy(true);
    say(counters.counting);
    try {
      const { schools, figures } = await ask((it) =>
        it.countAnew((progress) => say(`${counters.counting} ${counters.progress(progress)}`.trim())),
      );
      say(counters.done(schools, figures.inScope));
    } catch {
      say(counters.failed);
    } finally {
      one.end();
      if (!one.isLeft()) setBusy(false);
    }
  };
  return (
    <Section title={counters.title} lead={counters.lead}>
      <div>{busy ? undefined : <Button onClick={() => void count()}>{counters.countAnew}</Button>}</div>
      <span role="status">{said}</span>
    </Section>
  );
}
