import * as React from 'react';
import { Button } from '@fluentui/react-components';
import { dayInZone } from '../../../ground/rules/days';
import { Section } from '../../../ground/ui/Section';
import { StateBadge } from '../../../ground/ui/StateBadge';
import { useStrings } from '../../../ground/ui/useStrings';
import { useZone } from '../../../ground/ui/ZoneContext';
import type { LessonDesk, LessonsView } from '../../../plans/LessonService';
import { stepOf } from '../../../plans/rules/LessonWork';
import type { LessonOffer, LessonWork } from '../../../plans/rules/LessonWork';
import { usePlanService } from '../../../plans/usePlanService';
import { learningStrings } from '../../../sessions/learning/en';
import { useDecision } from '../../../sessions/outlook/ui/useDecision';
import { lessonDeskStrings } from './en';
import { useLessonStyles } from './LearnedList';
import { LessonAtWork } from './LessonAtWork';

export interface LessonDeskProps {
  readonly view: LessonsView;
  readonly desk: LessonDesk;
  readonly onChanged: () => void;
}

/** What trust leads work on: what is offered, what is at work, what is closed. */
export function LessonDeskSections({ view, desk, onChanged }: LessonDeskProps): React.ReactElement {
  const styles = useLessonStyles();
  const { work: strings } = useStrings(lessonDeskStrings);
  const open = desk.works.filter((one) => stepOf(one) !== undefined);
  return (
    <>
      <Offered desk={desk} onChanged={onChanged} />
      <Section title={strings.title} lead={strings.lead}>
        {open.length === 0 ? <p className={styles.words}>{strings.none}</p> : undefined}
        <ul className={styles.list}>
          {open.map((lesson) => (
            <LessonAtWork key={lesson.key} view={view} lesson={lesson} onChanged={onChanged} />
          ))}
        </ul>
        {desk.unknown > 0 ? <p role="status">{strings.unknown(desk.unknown)}</p> : undefined}
      </Section>
      <Closed works={desk.works.filter((one) => stepOf(one) === undefined)} />
    </>
  );
}

function Offered({ desk, onChanged }: Pick<LessonDeskProps, 'desk' | 'onChanged'>): React.ReactElement {
  const styles = useLessonStyles();
  const { offered: strings } = useStrings(lessonDeskStrings);
  return (
    <Section title={strings.title} lead={desk.offered.length > 0 ? strings.lead : undefined}>
      {desk.offered.length === 0 ? <p className={styles.words}>{strings.none}</p> : undefined}
      <ul className={styles.list}>
        {desk.offered.map((offer) => (
          <OfferedRow key={offer.key} offer={offer} onChanged={onChanged} />
        ))}
      </ul>
      {desk.more.map(({ byName, count }) => (
        <p key={byName} role="status">
          {strings.more(byName, count)}
        </p>
      ))}
    </Section>
  );
}

interface OfferedRowProps {
  readonly offer: LessonOffer;
  readonly onChanged: () => void;
}

function OfferedRow({ offer, onChanged }: OfferedRowProps): React.ReactElement {
  const styles = useLessonStyles();
  const { offered: strings } = useStrings(lessonDeskStrings);
  const { from } = useStrings(learningStrings);
  const zone = useZone();
  const ask = usePlanService();
  const { busy, decide } = useDecision();
  const [key] = React.useState(() => crypto.randomUUID());
  const { title, words, source, month } = offer.text;
  const take = async (): Promise<void> => {
    const outcome = await decide(
      () => ask((it) => it.takeUpOffer(offer, key)),
      () => strings.taken,
    );
    if (outcome !== undefined) onChanged();
  };
  const decline = async (): Promise<void> => {
    const outcome = await decide(
      () => ask((it) => it.declineOffer(offer)),
      () => strings.declined,
    );
    if (outcome !== undefined) onChanged();
  };
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <h3 className={styles.title}>{title}</h3>
      </div>
      <p className={styles.words}>{words}</p>
      <p className={styles.quiet}>{from(source, month)}</p>
      <p className={styles.quiet}>{strings.by(offer.byName, dayInZone(offer.offeredAt, zone))}</p>
      <div className={styles.buttons}>
        <Button disabledFocusable={busy} aria-label={strings.takeLabel(title)} onClick={() => void take()}>
          {strings.take}
        </Button>
        <Button
          appearance="subtle"
          disabledFocusable={busy}
          aria-label={strings.declineLabel(title)}
          onClick={() => void decline()}
        >
          {strings.decline}
        </Button>
      </div>
    </li>
  );
}

function Closed({ works }: { readonly works: readonly LessonWork[] }): React.ReactElement {
  const styles = useLessonStyles();
  const { closed: strings } = useStrings(lessonDeskStrings);
  return (
    <Section title={strings.title}>
      {works.length === 0 ? <p className={styles.words}>{strings.none}</p> : undefined}
      <ul className={styles.list}>
        {works.map(({ key, text, changed }) => (
          <li key={key} className={styles.row}>
            <div className={styles.head}>
              <h3 className={styles.title}>{text.title}</h3>
              <StateBadge state={changed === undefined ? 'cancelled' : 'done'} />
            </div>
            <p className={styles.words}>
              {changed === undefined ? strings.dropped : strings.changed(changed.what, changed.seenBy, changed.day)}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
