import * as React from 'react';
import { dayInZone } from '../../../ground/rules/days';
import { paperRows } from '../rules/paperRows';
import { disputeStrings } from './disputes/en';
import { recordStrings } from '../en';
import { useStrings } from '../../../ground/ui/useStrings';
import { signerOf, superviseesOf, supervisorOf } from './recordPeople';
import { usePrintStyles } from './usePrintStyles';
import { useRecordLead } from './useRecordLead';
import type { RecordView } from '../RecordService';

/** Result of checking the seal just before printing. */
export type PrintCheck = 'ok' | 'broken' | 'unknown';

export interface PrintedRecordProps {
  readonly record: RecordView;
  readonly printedBy: string;
  readonly printedAt: string;
  readonly check: PrintCheck;
}

/**
 * The record on A4 after the documents' notes and action table. Real headings and header cells, so that the browser's
 * PDF is tagged.
 */
export function PrintedRecord({ record, printedBy, printedAt, check }: PrintedRecordProps): React.ReactElement | null {
  const styles = usePrintStyles();
  const strings = useStrings(recordStrings);
  const disputes = useStrings(disputeStrings);
  const { dates } = useStrings();
  const lead = useRecordLead(record);
  const { content, zone } = record;
  if (!content) return null;

  const person = (role: 'supervisor' | 'supervisee'): string =>
    content.people
      .filter((candidate) => candidate.role === role)
      .map(({ name, jobTitle, school }) =>
        [name, jobTitle, role === 'supervisee' ? school : ''].filter((part) => part !== '').join(', '),
      )
      .join('; ');
  const fact = (name: string, value: string): React.ReactElement => (
    <>
      <th scope="row" className={styles.head}>
        {name}
      </th>
      <td className={styles.cell}>{value}</td>
    </>
  );
  const head = (text: string): React.ReactElement => (
    <th scope="col" className={styles.head}>
      {text}
    </th>
  );
  let seal = strings.footerOpen;
  if (record.seal) seal = strings.footerSeal(record.seal, check);
  else if (record.state === 'broken') seal = strings.footerBroken;
  const comments = record.signatures.filter(({ comment }) => comment !== '');
  const held = strings.span(
    dates.dayMonthYear(dayInZone(content.startsAt, zone)),
    dates.time(content.startsAt, zone),
    dates.time(content.endsAt, zone),
  );

  return (
    <article className={styles.paper} lang="en-GB">
      <h1 className={styles.title}>{strings.title(dates.dayMonthYear(dayInZone(content.startsAt, zone)))}</h1>
      <p className={styles.lead}>{lead}</p>
      <table className={styles.table} aria-label={strings.facts}>
        <tbody>
          <tr>
            {fact(strings.supervisee, person('supervisee') || superviseesOf(record).join('; '))}
            {fact(strings.held, content.place ? `${held}, ${content.place}` : held)}
          </tr>
          <tr>
            {fact(strings.supervisor, person('supervisor') || supervisorOf(record))}
            {fact(
              strings.next,
              content.nextStartsAt ? dates.dayAndTime(content.nextStartsAt, zone) : strings.notAgreed,
            )}
          </tr>
        </tbody>
      </table>
      <table className={styles.table} aria-label={strings.notesAndActions}>
        <thead>
          <tr>
            {head(strings.itemHead)}
            {head(strings.notesHead)}
            {head(strings.action)}
            {head(strings.byWhom)}
            {head(strings.byDate)}
          </tr>
        </thead>
        <tbody>
          {paperRows(content).flatMap((row) => {
            // one line per action, so that each stands beside its person and date
            const actions = row.actions.length > 0 ? row.actions : [undefined];
            return actions.map((action, index) => (
              <tr key={`${row.number} ${index}`} className={styles.row}>
                {index === 0 && (
                  <th scope={actions.length > 1 ? 'rowgroup' : 'row'} rowSpan={actions.length} className={styles.item}>
                    {strings.item(row.number, row.title)}
                  </th>
                )}
                {index === 0 && (
                  <td rowSpan={actions.length} className={styles.cell}>
                    {row.notes.map((note, paragraph) => (
                      <p key={paragraph} className={styles.words}>
                        {note}
                      </p>
                    ))}
                    {row.nextStartsAt !== '' && (
                      <p className={styles.words}>{dates.dayAndTime(row.nextStartsAt, zone)}</p>
                    )}
                    {row.nextStartsAt === '' &&
                      row.notes.length === 0 &&
                      row.actions.length === 0 &&
                      (row.covered ? strings.coveredNoNotes : strings.notCovered)}
                  </td>
                )}
                <td className={styles.cell}>{action?.text ?? ''}</td>
                <td className={styles.short}>{action?.byName ?? ''}</td>
                <td className={styles.short}>
                  {action?.byDay === undefined ? '' : dates.dayMonthYearShort(action.byDay)}
                </td>
              </tr>
            ));
          })}
        </tbody>
      </table>
      {comments.map((signature) => (
        <section key={signature.key} className={styles.part}>
          <h2 className={styles.heading}>
            {strings.commentBy(comments.length > 1 ? signature.authorName : undefined)}
          </h2>
          <p className={styles.words}>{signature.comment}</p>
        </section>
      ))}
      <section className={styles.part}>
        <h2 className={styles.heading}>{strings.signatures}</h2>
        <table className={styles.table} aria-label={strings.signatures}>
          <thead>
            <tr>
              {head(strings.name)}
              {head(strings.role)}
              {head(strings.signature)}
              {head(strings.dateAgreed)}
            </tr>
          </thead>
          <tbody>
            {record.signatures.map((signature) => (
              <tr key={signature.key} className={styles.row}>
                <th scope="row" className={styles.item}>
                  {signerOf(record, signature).name}
                </th>
                <td className={styles.cell}>
                  {signature.role === 'supervisor' ? strings.supervisor : strings.supervisee}
                </td>
                <td className={styles.cell}>{strings.signedInSharePoint}</td>
                <td className={styles.cell}>{dates.dayAndTime(signature.createdAt, zone)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {record.addenda.map((addendum) => (
        <section key={addendum.key} className={styles.part}>
          <h2 className={styles.heading}>
            {strings.added(dates.dayMonthYear(dayInZone(addendum.createdAt, zone)), addendum.authorName)}
          </h2>
          <p className={styles.words}>{addendum.text}</p>
        </section>
      ))}
      {record.disputes.map((dispute) => (
        <section key={dispute.key} className={styles.part}>
          <h2 className={styles.heading}>
            {disputes.disputed(dates.dayMonthYear(dayInZone(dispute.at, zone)), dispute.byName)}
          </h2>
          <p className={styles.words}>{dispute.text}</p>
          <p className={styles.words}>{dispute.settled?.text ?? disputes.notSettled}</p>
        </section>
      ))}
      <p className={styles.footer}>
        {strings.footer(printedBy, dates.dayAndTime(printedAt, zone))} {seal}
      </p>
    </article>
  );
}
