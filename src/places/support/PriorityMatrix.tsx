import * as React from 'react';
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ScrollRegion } from '../../ground/ui/ScrollRegion';
import { Section } from '../../ground/ui/Section';
import { useNarrow } from '../../ground/ui/useNarrow';
import { useStrings } from '../../ground/ui/useStrings';
import { useTableStyles } from '../../ground/ui/useTableStyles';
import type { OverviewPriority, SupportOverview } from '../../plans/rules/SupportOverview';
import { numbersOf } from './numbersOf';
import { offeredStrings } from './en';

const useStyles = makeStyles({
  area: { verticalAlign: 'top', fontWeight: tokens.fontWeightSemibold, maxWidth: '160px' },
  // behind the key area of several rows it is the first cell there is, and stands under the others all the same
  priority: { verticalAlign: 'top', ':first-child': { paddingInlineStart: '12px' } },
  top: { verticalAlign: 'top' },
  summary: { ...typographyStyles.body1Strong, cursor: 'pointer', minHeight: '44px', lineHeight: '44px' },
});

export interface PriorityMatrixProps {
  readonly overview: SupportOverview;
  /** Leads see where no offer helps. */
  readonly forLeads: boolean;
}

/** Key areas and their priorities, what each means here, and which offers help with it. */
export function PriorityMatrix(props: PriorityMatrixProps): React.ReactElement | null {
  const { matrix } = useStrings(offeredStrings);
  const narrow = useNarrow();
  if (props.overview.priorities.length === 0) return null;
  return (
    <Section title={matrix.title} lead={matrix.lead}>
      {narrow ? <AreaList {...props} /> : <AreaTable {...props} />}
    </Section>
  );
}

const prioritiesOf = ({ priorities }: SupportOverview, areaKey: string): readonly OverviewPriority[] =>
  priorities.filter((one) => one.areaKey === areaKey);

function AreaTable({ overview, forLeads }: PriorityMatrixProps): React.ReactElement {
  const styles = useStyles();
  const table = useTableStyles();
  const { matrix } = useStrings(offeredStrings);
  return (
    <ScrollRegion label={matrix.title}>
      <table className={table.table}>
        <thead>
          <tr>
            {[matrix.area, matrix.priority, matrix.meaning, matrix.helped].map((head) => (
              <th key={head} scope="col" className={table.head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        {overview.areas.map((area) => {
          const own = prioritiesOf(overview, area.key);
          return own.length === 0 ? undefined : (
            <tbody key={area.key}>
              {own.map((priority, index) => (
                <tr key={priority.key}>
                  {index === 0 ? (
                    <th scope="rowgroup" rowSpan={own.length} className={mergeClasses(table.cell, styles.area)}>
                      {area.title}
                    </th>
                  ) : undefined}
                  <th scope="row" className={mergeClasses(table.cell, table.strong, styles.priority)}>
                    {priority.title}
                  </th>
                  <td className={mergeClasses(table.cell, styles.top)}>{priority.meaning}</td>
                  <td className={mergeClasses(table.cell, styles.top)}>
                    <Helped overview={overview} priority={priority} forLeads={forLeads} />
                  </td>
                </tr>
              ))}
            </tbody>
          );
        })}
      </table>
    </ScrollRegion>
  );
}

/** On a phone each key area folds away. */
function AreaList({ overview, forLeads }: PriorityMatrixProps): React.ReactElement {
  const styles = useStyles();
  const table = useTableStyles();
  return (
    <>
      {overview.areas.map((area) => {
        const own = prioritiesOf(overview, area.key);
        return own.length === 0 ? undefined : (
          <details key={area.key}>
            <summary className={styles.summary}>{`${area.title} (${own.length})`}</summary>
            <ul className={table.list}>
              {own.map((priority) => (
                <li key={priority.key} className={table.item}>
                  <span className={table.strong}>{priority.title}</span>
                  <span>{priority.meaning}</span>
                  <span className={table.quiet}>
                    <Helped overview={overview} priority={priority} forLeads={forLeads} />
                  </span>
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </>
  );
}

interface HelpedProps extends PriorityMatrixProps {
  readonly priority: OverviewPriority;
}

function Helped({ overview, priority, forLeads }: HelpedProps): React.ReactElement | null {
  const { matrix } = useStrings(offeredStrings);
  const numbers = numbersOf(overview.offers, (offer) => offer.priorities.includes(priority.key));
  if (numbers.length > 0) return <>{matrix.offers(numbers)}</>;
  return forLeads ? <>{matrix.none}</> : null;
}
