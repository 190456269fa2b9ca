import * as React from 'react';
import { Button, ProgressBar } from '@fluentui/react-components';
import { dayInZone } from '../../../ground/rules/days';
import { useFields } from '../../../ground/ui/forms/useFields';
import { RouteLink } from '../../../ground/ui/RouteLink';
import { Section } from '../../../ground/ui/Section';
import { useOneRun } from '../../../ground/ui/useOneRun';
import { useStrings } from '../../../ground/ui/useStrings';
import { useTrouble } from '../../../ground/ui/useTrouble';
import { useZone } from '../../../ground/ui/ZoneContext';
import type { EverySeal } from '../RecordService';
import { useRecordService } from '../useRecordService';
import { everySealStrings } from './en';

/** For record keepers: every seal read again, and how many of them are of the first release. */
export function EverySealSection(): React.ReactElement {
  const styles = useFields();
  const strings = useStrings(everySealStrings);
  const ask = useRecordService();
  const trouble = useTrouble();
  const one = useOneRun();
  const [read, setRead] = React.useState<number | undefined>();
  const [seals, setSeals] = React.useState<EverySeal | undefined>();
  const run = async (): Promise<void> => {
    const control = one.begin();
    if (control === undefined) return;
    const onProgress = (count: number): void => {
      if (!one.isLeft()) setRead(count);
    };
    onProgress(0);
    setSeals(undefined);
    try {
      const found = await ask((it) => it.readEverySeal({ onProgress, signal: control.signal }));
      if (!one.isLeft()) setSeals(found);
    } catch (error) {
      if (!one.isLeft()) trouble(error);
    } finally {
      one.end();
      if (!one.isLeft()) setRead(undefined);
    }
  };
  return (
    <Section title={strings.title} lead={strings.lead}>
      <div className={styles.buttons}>
        {read === undefined ? (
          <Button onClick={() => void run()}>{strings.read}</Button>
        ) : (
          <Button onClick={one.abort}>{strings.stop}</Button>
        )}
      </div>
      {read === undefined ? undefined : <ProgressBar aria-label={strings.title} thickness="large" />}
      <div role="status">
        {read === undefined ? undefined : <p className={styles.words}>{strings.reading(read)}</p>}
      </div>
      {seals ? <Counts seals={seals} /> : undefined}
    </Section>
  );
}

function Counts({ seals }: { readonly seals: EverySeal }): React.ReactElement {
  const styles = useFields();
  const strings = useStrings(everySealStrings);
  const { dates } = useStrings();
  const zone = useZone();
  const { sealed, older, unread, differing, stopped, asOf } = seals;
  const sentences = [
    ...(sealed === 0 ? [] : [strings.counts(seals, dates.dayAndTime(asOf, zone))]),
    ...(sealed + unread === 0 && !stopped ? [strings.none] : []),
    ...(older === 0 ? [] : [strings.older(older), strings.olderMeans]),
    ...(unread === 0 ? [] : [strings.unread(unread)]),
    ...(stopped ? [strings.stopped] : []),
  ];
  return (
    <>
      <div role="status">
        {sentences.map((sentence) => (
          <p key={sentence} className={styles.words}>
            {sentence}
          </p>
        ))}
      </div>
      {differing.length === 0 ? undefined : (
        <ul aria-label={strings.differing}>
          {differing.map(({ shard, pairKey, key, startsAt }) => (
            <li key={key}>
              <RouteLink to={{ place: 'record', target: { shard, pairKey, sessionKey: key } }}>
                {strings.record(dates.dayMonthYear(dayInZone(startsAt, zone)))}
              </RouteLink>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
