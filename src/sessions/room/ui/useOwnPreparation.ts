import * as React from 'react';
import type { OwnPreparation } from '../../rules/OwnPreparation';
import type { PrepareQuestion } from '../../rules/WorkItem';
import { useRoomService } from '../useRoomService';

/** Milliseconds after the last key before what is typed goes to one's own list. */
const rest = 1200;

export interface UnsharedWords {
  /** loading: not read yet. list: kept where SharePoint shows everybody their own. device: kept here alone. */
  readonly where: 'loading' | 'list' | 'device';
  /** As the list has it. */
  readonly stored: OwnPreparation;
  /** Answers that another window or device of the same person wrote meanwhile. */
  readonly elsewhere: OwnPreparation;
  /** Keeps an answer once nothing was typed for a moment; tells when it is in the list. */
  readonly keep: (question: PrepareQuestion, text: string, onKept: () => void) => void;
  /** The same at once. */
  readonly keepNow: (question: PrepareQuestion, text: string, onKept: () => void) => void;
  /** The other version is known: what is typed next goes over it. */
  readonly settle: (question: PrepareQuestion) => void;
}

/** What one has prepared and not shared, in one's own list; where that cannot be reached it stays on the device. */
export function useOwnPreparation(sessionKey: string): UnsharedWords {
  const askRoom = useRoomService();
  const [where, setWhere] = React.useState<UnsharedWords['where']>('loading');
  const [stored, setStored] = React.useState<OwnPreparation>({});
  const [elsewhere, setElsewhere] = React.useState<OwnPreparation>({});
  const known = React.useRef<OwnPreparation>({});
  const timers = React.useRef(new Map<PrepareQuestion, number>());
  const gone = React.useRef(false);

  React.useEffect(() => {
    gone.current = false;
    const running = timers.current;
    askRoom((it) => it.readPreparation(sessionKey)).then(
      (read) => {
        if (gone.current) return;
        known.current = read ?? {};
        setStored(read ?? {});
        setWhere(read === undefined ? 'device' : 'list');
      },
      () => {
        if (!gone.current) setWhere('device');
      },
    );
    return () => {
      gone.current = true;
      for (const timer of running.values()) window.clearTimeout(timer);
    };
  }, [askRoom, sessionKey]);

  const keepNow = React.useCallback<UnsharedWords['keepNow']>(
    (question, text, onKept) => {
      window.clearTimeout(timers.current.get(question));
      const change = { question, text, known: known.current[question] ?? '' };
      askRoom((it) => it.keepPreparation(sessionKey, change)).then(
        (kept) => {
          if (kept.kind === 'kept') known.current = { ...known.current, [question]: text };
          if (gone.current) return;
          if (kept.kind === 'kept') onKept();
          if (kept.kind === 'elsewhere') setElsewhere((before) => ({ ...before, [question]: kept.text }));
          setWhere(kept.kind === 'device' ? 'device' : 'list');
        },
        // it stays on the device, and goes with the next key
        () => {
          if (!gone.current) setWhere('device');
        },
      );
    },
    [askRoom, sessionKey],
  );
  const keep = React.useCallback<UnsharedWords['keep']>(
    (question, text, onKept) => {
      window.clearTimeout(timers.current.get(question));
      timers.current.set(
        question,
        window.setTimeout(() => keepNow(question, text, onKept), rest),
      );
    },
    [keepNow],
  );
  const settle = React.useCallback<UnsharedWords['settle']>(
    (question) =>
      setElsewhere((before) => {
        known.current = { ...known.current, [question]: before[question] ?? '' };
        const { [question]: _told, ...others } = before;
        return others;
      }),
    [],
  );
  return { where, stored, elsewhere, keep, keepNow, settle };
}
