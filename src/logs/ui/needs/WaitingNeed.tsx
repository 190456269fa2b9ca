import * as React from 'react';
import { Folder20Regular } from '@fluentui/react-icons/lib/atoms/svg/folder';
import { NeedRow } from '../../../ground/ui/NeedRow';
import { RouteButton } from '../../../ground/ui/RouteLink';
import { useStrings } from '../../../ground/ui/useStrings';
import type { NeedProps } from '../../../sessions/home/ui/NeedDefinition';
import { RhythmNeed } from '../../../sessions/rhythm/ui/needs/RhythmNeed';
import { referenceIn } from '../../rules/referenceIn';
import { waitingNeedStrings } from './en';

/** What was asked of me, each in a line of its own, and one line for all that I have logged and see to. */
export function WaitingNeed({ need, view, first }: NeedProps<'waiting'>): React.ReactElement {
  const questions = need.items.filter(({ status }) => status === 'question');
  return (
    <>
      {questions.map(({ key, pairKey, body }, index) => (
        <RhythmNeed key={key} pairKey={pairKey} body={body} view={view} first={first && index === 0} />
      ))}
      <LoggedNeed need={need} first={first && questions.length === 0} />
    </>
  );
}

/** As many references as fit a line. */
const most = 4;

/** Decisions that are not on a child's file yet, and entries whose day to chase has come. */
function LoggedNeed({ need, first }: Pick<NeedProps<'waiting'>, 'need' | 'first'>): React.ReactElement | null {
  const strings = useStrings(waitingNeedStrings);
  const logged = need.items.filter(({ status }) => status !== 'question');
  const states = [...logged.map(({ status }) => status), ...need.own];
  if (states.length === 0) return null;
  const owed = states.filter((status) => status === 'owed').length;
  const due = states.length - owed;
  const titles = { owed: strings.owed(owed), due: strings.due(due), both: strings.both(owed, due) };
  const oneOf = owed > 0 ? 'owed' : 'due';
  const references = [...new Set(logged.flatMap(({ body }) => referenceIn(body) ?? []))].slice(0, most);
  return (
    <NeedRow
      icon={<Folder20Regular />}
      title={titles[owed > 0 && due > 0 ? 'both' : oneOf]}
      lead={strings.lead(references)}
      action={
        <RouteButton to={{ place: 'logs' }} appearance={first ? 'primary' : undefined}>
          {strings.open}
        </RouteButton>
      }
    />
  );
}
