import * as React from 'react';
import { Button } from '@fluentui/react-components';
import { Edit16Regular, Edit20Regular } from '@fluentui/react-icons/lib/atoms/svg/edit';
import { LockClosed16Regular } from '@fluentui/react-icons/lib/atoms/svg/lock-closed';
import { dayInZone } from '../../../ground/rules/days';
import { IconLine } from '../../../ground/ui/IconLine';
import { MarkBadge } from '../../../ground/ui/StateBadge';
import { useStrings } from '../../../ground/ui/useStrings';
import { agreementStrings } from '../en';
import { isOwn } from '../rules/agreementDraft';
import type { AgreementView, SectionView } from '../PaperService';
import { ClauseEditor } from './ClauseEditor';
import type { ClauseEditorProps } from './ClauseEditor';
import { OwnWords } from './OwnWords';
import { useClauseStyles } from './useClauseStyles';

export interface ClauseRowProps extends ClauseEditorProps {
  readonly number: number;
  readonly editing: boolean;
  /** Undefined while another clause is open. */
  readonly onEdit: (() => void) | undefined;
}

/** One clause: whose words it is in, and changing it in its place. */
export function ClauseRow(props: ClauseRowProps): React.ReactElement {
  const { number, view, section, editing, onEdit } = props;
  const styles = useClauseStyles();
  const { clauses } = useStrings(agreementStrings);
  const opener = React.useRef<HTMLButtonElement>(null);
  const was = React.useRef(editing);
  React.useEffect(() => {
    // the editor is gone: the focus goes back to what opened it
    if (was.current && !editing) opener.current?.focus();
    was.current = editing;
  }, [editing]);
  const mayChange = view.mayWrite && section.how !== 'fixed';
  const label = section.how === 'note' ? clauses.writeOf(section.title) : clauses.changeOf(section.title);
  return (
    <li className={styles.row}>
      <span className={styles.number} aria-hidden="true">
        {number}
      </span>
      <div className={styles.body}>
        <div className={styles.head}>
          <h3 className={styles.title}>{section.title}</h3>
          <WhoseWords section={section} view={view} />
        </div>
        <ClauseWords section={section} />
      </div>
      {mayChange && !editing ? (
        <Button
          ref={opener}
          className={styles.action}
          appearance="subtle"
          icon={<Edit20Regular />}
          aria-label={label}
          disabledFocusable={onEdit === undefined}
          onClick={onEdit}
        >
          {section.how === 'note' ? clauses.write : clauses.change}
        </Button>
      ) : undefined}
      {editing ? <ClauseEditor {...props} /> : undefined}
    </li>
  );
}

function ClauseWords({ section }: { readonly section: SectionView }): React.ReactElement {
  const styles = useClauseStyles();
  const { clauses } = useStrings(agreementStrings);
  if (section.how !== 'note') return <OwnWords before={section.trust} now={section.words} />;
  return (
    <>
      <p className={styles.quiet}>{section.trust}</p>
      {section.words === '' ? (
        <p className={styles.quiet}>{clauses.notWritten}</p>
      ) : (
        <OwnWords before="" now={section.words} />
      )}
    </>
  );
}

function WhoseWords({
  section,
  view,
}: {
  readonly section: SectionView;
  readonly view: AgreementView;
}): React.ReactElement | null {
  const { clauses } = useStrings(agreementStrings);
  const { dates } = useStrings();
  if (section.how === 'fixed')
    return (
      <IconLine quiet icon={<LockClosed16Regular />}>
        {clauses.fixed}
      </IconLine>
    );
  if (!isOwn(section)) return null;
  const mine = view.parties.some(({ key, isMe }) => isMe && key === section.byKey);
  const day = section.at === '' ? undefined : dayInZone(section.at, view.zone);
  const when = day === view.today ? clauses.today : dates.dayMonth(day ?? view.today);
  return (
    <MarkBadge icon={Edit16Regular} appearance="tint" color="brand">
      {mine || section.changedBy === '' ? clauses.yours : clauses.by(section.changedBy, when)}
    </MarkBadge>
  );
}
