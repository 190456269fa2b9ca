import * as React from 'react';
import { useStrings } from '../../../ground/ui/useStrings';
import { joined } from '../../../ground/words/words';
import { usePrintStyles } from '../../record/ui/usePrintStyles';
import { agreementStrings } from '../en';
import type { PaperShown } from './paperShown';

export interface PrintedAgreementProps {
  readonly paper: PaperShown;
  readonly zone: string;
}

/** An agreement on A4. Real headings and header cells, so that the browser's PDF is tagged. */
export function PrintedAgreement({ paper, zone }: PrintedAgreementProps): React.ReactElement {
  const styles = usePrintStyles();
  const { titleOfOthers, printed, sign } = useStrings(agreementStrings);
  const { dates } = useStrings();
  const head = (text: string): React.ReactElement => (
    <th scope="col" className={styles.head}>
      {text}
    </th>
  );
  return (
    <article className={styles.paper} lang="en-GB">
      <h1 className={styles.title}>{titleOfOthers}</h1>
      <p className={styles.lead}>
        {`${printed.names} ${joined(paper.people.map(({ name }) => name))}. ${printed.state(paper.number, paper.isAgreed)} ${printed.review(paper.reviewDay)}`}
      </p>
      <table className={styles.table} aria-label={printed.clause}>
        <thead>
          <tr>
            {head(printed.clause)}
            {head(printed.words)}
          </tr>
        </thead>
        <tbody>
          {paper.sections.map(({ key, title, words }, index) => (
            <tr key={key} className={styles.row}>
              <th scope="row" className={styles.item}>{`${index + 1}. ${title}`}</th>
              <td className={styles.cell}>
                <p className={styles.words}>{words}</p>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <section className={styles.part}>
        <h2 className={styles.heading}>{printed.signatures}</h2>
        <table className={styles.table} aria-label={printed.signatures}>
          <thead>
            <tr>
              {head(printed.name)}
              {head(printed.role)}
              {head(printed.date)}
            </tr>
          </thead>
          <tbody>
            {paper.people.map(({ key, name, role, jobTitle, signedAt }) => (
              <tr key={key} className={styles.row}>
                <th scope="row" className={styles.item}>
                  {[name, jobTitle].filter((part) => part !== '').join(', ')}
                </th>
                <td className={styles.cell}>{sign.roles[role]}</td>
                <td className={styles.cell}>
                  {signedAt === '' ? printed.notSigned : dates.dayAndTime(signedAt, zone)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className={styles.footer}>{printed.footer(paper.seal)}</p>
    </article>
  );
}
