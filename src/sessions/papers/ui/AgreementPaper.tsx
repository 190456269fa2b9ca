import * as React from 'react';
import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { ConfidentialLine } from '../../../access/ui/ConfidentialLine';
import { Columns } from '../../../ground/ui/Page';
import { Section } from '../../../ground/ui/Section';
import { useStrings } from '../../../ground/ui/useStrings';
import { Tell } from '../../booking/ui/tell/Tell';
import { lookStrings } from '../../record/ui/look/en';
import { LookList } from '../../record/ui/look/LookList';
import { useLooksSeen } from '../../record/ui/look/useLooksSeen';
import { agreementStrings } from '../en';
import type { AgreementView } from '../PaperService';
import { AgreementHead } from './AgreementHead';
import { BeginSection } from './BeginSection';
import { CheckSection } from './CheckSection';
import { ClauseSection } from './ClauseSection';
import { CountedSessions } from './CountedSessions';
import { ForceSection } from './ForceSection';
import { HandoverNoteSection } from './HandoverNoteSection';
import { OfferedClauses, SignedClauses } from './ReadClauses';
import { ReviewSection } from './ReviewSection';
import { SignSection } from './SignSection';
import { VersionsSection } from './VersionsSection';

export interface AgreementPaperProps {
  readonly view: AgreementView;
  readonly onView: (view: AgreementView) => void;
}

/** An agreement in its state: not begun, being made, in force. */
export function AgreementPaper({ view, onView }: AgreementPaperProps): React.ReactElement {
  const strings = useStrings(agreementStrings);
  useLooksSeen(view);
  const [told, setTold] = React.useState(false);
  const { draft, inForce, mayWrite } = view;
  const others = view.parties.filter(({ isMe }) => !isMe).map(({ key }) => key);
  return (
    <>
      <AgreementHead view={view} />
      {told && view.myRole !== 'keeper' ? <Tell to={others} occasion="agreement" /> : undefined}
      {inForce?.state === 'broken' ? (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{strings.force.broken}</MessageBarBody>
        </MessageBar>
      ) : undefined}
      {inForce === undefined && mayWrite ? <CountedSessions view={view} /> : undefined}
      <Columns
        main={
          <>
            {mainOf(view, onView)}
            <ConfidentialLine
              people={view.parties.map(({ name, role, isMe }) => ({ name, why: role, you: isMe }))}
              keepers={view.keepers}
              administrators={view.administrators}
              access={view.access}
            />
          </>
        }
        aside={
          <>
            {draft === undefined ? undefined : (
              <SignSection
                view={view}
                draft={draft}
                onView={(next) => {
                  setTold(true);
                  onView(next);
                }}
              />
            )}
            {draft !== undefined && mayWrite ? (
              <ReviewSection key={draft.key} draft={draft} onView={onView} />
            ) : undefined}
            {inForce ? <ForceSection view={view} inForce={inForce} onView={onView} /> : undefined}
            {inForce ? <CheckSection version={inForce} zone={view.zone} /> : undefined}
            {draft === undefined && inForce === undefined && mayWrite ? (
              <BeginSection view={view} onView={onView} />
            ) : undefined}
            <VersionsSection view={view} />
            <OfTwo view={view} />
            <Looks view={view} />
          </>
        }
      />
    </>
  );
}

/** For the two of a pair alone: what they leave to whoever supervises next. */
function OfTwo({ view: { myRole, group, pair, today } }: Pick<AgreementPaperProps, 'view'>): React.ReactElement | null {
  return myRole === 'keeper' || group ? null : <HandoverNoteSection pairKey={pair.pairKey} today={today} />;
}

/** Which record keepers opened it. */
function Looks({ view: { looks, zone } }: Pick<AgreementPaperProps, 'view'>): React.ReactElement | null {
  const { opened } = useStrings(lookStrings);
  return looks.length === 0 ? null : (
    <Section title={opened}>
      <LookList looks={looks} zone={zone} />
    </Section>
  );
}

/** What is being made comes first; then what is in force; else what one would begin from. */
function mainOf(view: AgreementView, onView: (view: AgreementView) => void): React.ReactElement {
  if (view.draft) return <ClauseSection view={view} draft={view.draft} onView={onView} />;
  if (view.inForce) return <SignedClauses version={view.inForce} />;
  return <OfferedClauses view={view} />;
}
