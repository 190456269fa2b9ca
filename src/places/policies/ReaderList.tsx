import * as React from 'react';
import { Button } from '@fluentui/react-components';
import { Send20Regular } from '@fluentui/react-icons/lib/atoms/svg/send';
import { dayInZone } from '../../ground/rules/days';
import { Finder, useFinder } from '../../ground/ui/forms/Finder';
import { useFields } from '../../ground/ui/forms/useFields';
import { HeadCells } from '../../ground/ui/HeadCells';
import { useNavigation } from '../../ground/ui/Navigation';
import { ScrollRegion } from '../../ground/ui/ScrollRegion';
import { Section } from '../../ground/ui/Section';
import { StateBadge } from '../../ground/ui/StateBadge';
import { useNarrow } from '../../ground/ui/useNarrow';
import { useStrings } from '../../ground/ui/useStrings';
import { useTableStyles } from '../../ground/ui/useTableStyles';
import { useZone } from '../../ground/ui/ZoneContext';
import type { ReadersView } from '../../library/LibraryService';
import type { ReaderRow } from '../../library/rules/readers';
import { policyStrings, readerStrings } from './en';
import { toDocument } from './policyPath';
import { mostAddresses, reminderTo } from './reminder';

/** Who has still to sign, those of them who came since, or who has signed. */
export type Shows = 'missing' | 'new' | 'signed';

export interface ReaderListProps {
  readonly view: ReadersView;
  readonly shows: Shows;
  readonly rows: readonly ReaderRow[];
}

/** Names, as far as they fit; whoever has not signed can be written to from one's own mail. */
export function ReaderList({ view, shows, rows }: ReaderListProps): React.ReactElement {
  const styles = useTableStyles();
  const { people: strings } = useStrings(readerStrings);
  const narrow = useNarrow();
  const whereOf = useWhere(view);
  const finder = useFinder(rows, (row) => `${row.person.name} ${whereOf(row)}`);
  const title = strings.titles[shows];
  if (rows.length === 0)
    return (
      <Section title={title} lead={strings.empty[shows]}>
        {null}
      </Section>
    );
  return (
    <Section title={title}>
      <Finder label={strings.find} finder={finder} noneFound={strings.noneFound} more={strings.found} />
      {narrow ? (
        <ul className={styles.list}>
          {finder.shown.map((row) => (
            <li key={row.person.key} className={styles.item}>
              <span>{row.person.name}</span>
              <span className={styles.under}>{whereOf(row)}</span>
              <Signed row={row} view={view} />
            </li>
          ))}
        </ul>
      ) : (
        <ScrollRegion label={title}>
          <table className={styles.table}>
            <thead>
              <tr>
                <HeadCells heads={strings.heads} />
              </tr>
            </thead>
            <tbody>
              {finder.shown.map((row) => (
                <tr key={row.person.key}>
                  <th scope="row" className={styles.cell}>
                    {row.person.name}
                  </th>
                  <td className={styles.cell}>{whereOf(row)}</td>
                  <td className={styles.cell}>
                    <Signed row={row} view={view} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
      {shows !== 'signed' ? <Remind view={view} rows={rows} /> : undefined}
    </Section>
  );
}

/** "Teacher, Ottersby Primary" */
function useWhere({ roles, bySchool }: ReadersView): (row: ReaderRow) => string {
  return ({ person }) => {
    const role = roles.find(({ key }) => key === person.roles[0])?.title ?? person.jobTitle;
    const school = bySchool.find((one) => one.school.key === person.schoolKey)?.school.name ?? '';
    return [role, school].filter((word) => word !== '').join(', ');
  };
}

function Signed({ row, view }: { readonly row: ReaderRow; readonly view: ReadersView }): React.ReactElement {
  const styles = useTableStyles();
  const { people: strings } = useStrings(readerStrings);
  const { states } = useStrings(policyStrings);
  const zone = useZone();
  if (row.reading !== undefined)
    return <StateBadge state="done">{states.read(dayInZone(row.reading.readAt, zone))}</StateBadge>;
  const { dueDay, isNew } = row;
  const isLate = dueDay !== undefined && dueDay < view.today;
  return (
    <span className={styles.badges}>
      {isLate ? (
        <StateBadge state="overdue">{states.late(dueDay)}</StateBadge>
      ) : (
        <StateBadge state="due">{states.toRead(dueDay)}</StateBadge>
      )}
      {isNew ? <StateBadge state="unknown">{strings.since(row.person.enteredDay)}</StateBadge> : undefined}
    </span>
  );
}

function Remind({ view, rows }: Pick<ReaderListProps, 'view' | 'rows'>): React.ReactElement | null {
  const fields = useFields();
  const { remind: strings } = useStrings(readerStrings);
  const { link } = useNavigation();
  const mails = rows.map(({ person }) => person.mail).filter((mail) => mail !== '');
  if (mails.length === 0) return null;
  const { document } = view;
  const address = new URL(link(toDocument(document.key)), window.location.href).href;
  const message = { subject: strings.subject(document.title), body: strings.body(document, address) };
  const addressed = mails.slice(0, mostAddresses);
  return (
    <>
      <div className={fields.buttons}>
        <Button as="a" icon={<Send20Regular />} href={reminderTo(addressed, message)}>
          {strings.button(addressed.length)}
        </Button>
      </div>
      <p className={fields.words}>{strings.note}</p>
      {mails.length > addressed.length ? <p className={fields.words}>{strings.many(mostAddresses)}</p> : undefined}
    </>
  );
}
