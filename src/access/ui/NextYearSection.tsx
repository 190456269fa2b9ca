import * as React from 'react';
import { Button, ProgressBar } from '@fluentui/react-components';
import type { AccessProgress } from '../rules/AccessReport';
import type { NextYear, NextYearDone } from '../rules/nextYear';
import { accessStrings } from '../en';
import { useAccessService } from '../useAccessService';
import { Section } from '../../ground/ui/Section';
import { useFields } from '../../ground/ui/forms/useFields';
import { useOneRun } from '../../ground/ui/useOneRun';
import { useStrings } from '../../ground/ui/useStrings';
import { useTrouble } from '../../ground/ui/useTrouble';

/** Named at once; the rest at a press. */
const namedAtOnce = 12;

/** For record keepers, from 1 May: next year's folders of all pairs that go on, in one press that can be gone on with. */
export function NextYearSection({ year }: { readonly year: string }): React.ReactElement {
  const styles = useFields();
  const { nextYear: strings, planChanged, stop } = useStrings(accessStrings);
  const ask = useAccessService();
  const trouble = useTrouble();
  const one = useOneRun();
  const [found, setFound] = React.useState<NextYear | undefined>();
  const [busy, setBusy] = React.useState<'no' | 'looking' | AccessProgress>('no');
  const [told, setTold] = React.useState<readonly string[]>([]);
  const run = async (work: (signal: AbortSignal) => Promise<readonly string[]>): Promise<void> => {
    const control = one.begin();
    if (control === undefined) return;
    setBusy('looking');
    try {
      const words = await work(control.signal);
      const now = await ask((it) => it.lookAtNextYear());
      if (one.isLeft()) return;
      setTold(words);
      setFound(now);
    } catch (error) {
      if (!one.isLeft()) trouble(error);
    } finally {
      one.end();
      if (!one.isLeft()) setBusy('no');
    }
  };
  const open = (shown: NextYear): Promise<void> =>
    run(async (signal) => {
      const done = await ask((it) => it.openNextYear(shown, { signal, onProgress: setBusy }));
      return done.ok ? wordsOf(done.value) : [planChanged];
    });
  const wordsOf = ({ opened, left, full, stopped }: NextYearDone): readonly string[] => [
    strings.opened(opened),
    ...(full ? [strings.full] : []),
    ...(stopped ? [strings.stopped] : []),
    ...left.map(strings.left),
  ];
  return (
    <Section title={strings.title(year)} lead={strings.lead}>
      {found === undefined ? (
        <div className={styles.buttons}>
          <Button disabledFocusable={busy !== 'no'} onClick={() => void run(() => Promise.resolve([]))}>
            {strings.look}
          </Button>
        </div>
      ) : (
        <Found found={found} busy={busy !== 'no'} onOpen={() => void open(found)} />
      )}
      {busy === 'no' ? undefined : <Busy busy={busy} label={strings.label} words={strings} />}
      {typeof busy === 'object' ? (
        <div className={styles.buttons}>
          <Button onClick={one.abort}>{stop}</Button>
        </div>
      ) : undefined}
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

function Busy({
  busy,
  label,
  words,
}: {
  readonly busy: 'looking' | AccessProgress;
  readonly label: string;
  readonly words: { readonly looking: string; readonly opening: (done: number, total: number) => string };
}): React.ReactElement {
  const styles = useFields();
  const counted = typeof busy === 'object' ? busy : undefined;
  return (
    <>
      <ProgressBar aria-label={label} value={counted?.done} max={Math.max(1, counted?.total ?? 1)} thickness="large" />
      <p className={styles.words}>{counted ? words.opening(counted.done, counted.total) : words.looking}</p>
    </>
  );
}

function Found({
  found: { open, opened },
  busy,
  onOpen,
}: {
  readonly found: NextYear;
  readonly busy: boolean;
  readonly onOpen: () => void;
}): React.ReactElement {
  const styles = useFields();
  const { nextYear: strings } = useStrings(accessStrings);
  const [all, setAll] = React.useState(false);
  if (open.length === 0) return <p className={styles.words}>{strings.none(opened)}</p>;
  const shown = all ? open : open.slice(0, namedAtOnce);
  return (
    <>
      <p className={styles.words}>{strings.still(open.length, opened)}</p>
      <ul>
        {shown.map(({ scope, names }) => (
          <li key={scope.key}>{names.join(', ')}</li>
        ))}
      </ul>
      {shown.length < open.length ? (
        <div className={styles.buttons}>
          <Button onClick={() => setAll(true)}>{strings.show(open.length)}</Button>
        </div>
      ) : undefined}
      <p className={styles.words}>{strings.gains}</p>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={busy} onClick={onOpen}>
          {strings.open(open.length)}
        </Button>
      </div>
    </>
  );
}
