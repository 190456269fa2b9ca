import { sentences } from '../../../ground/words/joining';
import * as React from 'react';
import { makeStyles } from '@fluentui/react-components';
import { Heart20Filled } from '@fluentui/react-icons/lib/atoms/svg/heart';
import { Empty } from '../../../ground/ui/Empty';
import { LoadStates } from '../../../ground/ui/LoadStates';
import { NeedRow } from '../../../ground/ui/NeedRow';
import { Page } from '../../../ground/ui/Page';
import { PageHeader } from '../../../ground/ui/PageHeader';
import { RouteButton } from '../../../ground/ui/RouteLink';
import { Section } from '../../../ground/ui/Section';
import { useLoad } from '../../../ground/ui/useLoad';
import { useStrings } from '../../../ground/ui/useStrings';
import { useTouchTargets } from '../../../ground/ui/useTouchTargets';
import type { DutyView } from '../DutyService';
import { dutyNeedStrings, dutyStrings } from '../en';
import { takerOf } from '../rules/DutyAsk';
import { isTurnOf } from '../rules/dutyTurns';
import { useDutyService } from '../useDutyService';
import { momentIn, nameIn } from './dutyWords';

const useStyles = makeStyles({ list: { listStyleType: 'none', margin: 0, padding: 0 }, none: { margin: 0 } });

/** For those on duty: what is open, whoever's turn it is. */
export function DutyPage(): React.ReactElement {
  const styles = useStyles();
  const askDuty = useDutyService();
  const strings = useStrings(dutyStrings);
  const touch = useTouchTargets();
  const duty = useLoad(React.useCallback(() => askDuty((it) => it.openDuty()), [askDuty]));
  return (
    <Page className={touch}>
      <PageHeader title={strings.title} lead={strings.lead} />
      <LoadStates
        of={duty}
        rows={4}
        isEmpty={({ onDuty }) => !onDuty}
        empty={
          <Section title={strings.title}>
            <Empty title={strings.notOnDuty}>{strings.notOnDutyWords}</Empty>
          </Section>
        }
      >
        {({ open }) => (
          <Section title={strings.title}>
            {open.length === 0 ? <p className={styles.none}>{strings.none}</p> : undefined}
            <ul className={styles.list}>
              {open.map((view) => (
                <OpenRow key={view.ask.key} view={view} />
              ))}
            </ul>
          </Section>
        )}
      </LoadStates>
    </Page>
  );
}

function OpenRow({ view }: { readonly view: DutyView }): React.ReactElement {
  const strings = useStrings(dutyStrings);
  const needs = useStrings(dutyNeedStrings);
  const { ask, turn, myKey } = view;
  const taker = takerOf(ask);
  const whose = (): string => {
    if (taker !== undefined) return strings.takenBy(nameIn(view, taker));
    if (isTurnOf(turn, myKey)) return strings.yours;
    return turn?.personKey === undefined ? strings.withEverybody : strings.with(nameIn(view, turn.personKey));
  };
  return (
    <NeedRow
      icon={<Heart20Filled />}
      title={needs.turn(ask.byName, ask.forKey !== '')}
      lead={sentences(strings.asked(momentIn(view, ask.askedAt)), whose())}
      action={
        <RouteButton to={{ place: 'asked', askKey: ask.key }} aria-label={strings.open(ask.byName)}>
          {strings.openShort}
        </RouteButton>
      }
    />
  );
}
