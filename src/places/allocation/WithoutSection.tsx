import * as React from 'react';
import { Button, makeStyles, typographyStyles } from '@fluentui/react-components';
import { Empty } from '../../ground/ui/Empty';
import { LoadStates } from '../../ground/ui/LoadStates';
import { Section } from '../../ground/ui/Section';
import { useLoad } from '../../ground/ui/useLoad';
import { useStrings } from '../../ground/ui/useStrings';
import { allocationOf } from '../../people/rules/allocation';
import type { AllocationLine } from '../../people/rules/allocation';
import type { SchoolFigure } from '../../people/rules/allocationFigures';
import { useAllocationService } from '../../people/useAllocationService';
import { allocationStrings } from './en';
import { FirstOfMany } from './FirstOfMany';
import type { Opens } from './OpenAbout';
import { schoolName } from './schoolName';
import type { ShownAllocation } from './ShownAllocation';
import { WaitingPeople } from './WaitingPeople';

const useStyles = makeStyles({ school: { ...typographyStyles.body1Strong, margin: '8px 0 0' } });

/** So many schools are drawn at a press. */
const schoolsAtOnce = 8;

export interface WithoutSectionProps extends Opens {
  readonly shown: ShownAllocation;
}

/** The unallocated list, the worst first. */
export function WithoutSection({ shown, onOpen }: WithoutSectionProps): React.ReactElement {
  const { without: strings } = useStrings(allocationStrings);
  const [most, setMost] = React.useState(schoolsAtOnce);
  const { schools } = shown.figures;
  const open = schools.first.filter(({ without }) => without > 0);
  if (open.length === 0)
    return (
      <Section title={strings.title}>
        <Empty title={strings.none}>{strings.noneWords}</Empty>
      </Section>
    );
  return (
    <Section title={strings.title} lead={strings.lead}>
      {open.slice(0, most).map((school) => (
        <School key={school.schoolKey} shown={shown} school={school} onOpen={onOpen} />
      ))}
      {open.length > most ? (
        <div>
          <Button onClick={() => setMost(most + schoolsAtOnce)}>{strings.more(open.length - most)}</Button>
        </div>
      ) : undefined}
      <FirstOfMany of={schools} />
    </Section>
  );
}

interface SchoolProps extends Opens {
  readonly shown: ShownAllocation;
  readonly school: SchoolFigure;
}

/** Its people where everybody was read; else they are read when it is opened. */
function School({ shown, school, onOpen }: SchoolProps): React.ReactElement {
  const styles = useStyles();
  const { without: strings } = useStrings(allocationStrings);
  const [isOpen, setOpen] = React.useState(false);
  const { schoolKey, without, inScope } = school;
  const name = schoolName(shown.catalogue, schoolKey);
  const lines = shown.whole?.allocation.schools.find((one) => one.schoolKey === schoolKey)?.unallocated;
  const label = strings.school(name, without, inScope);
  const given = { label, isThere: shown.isThere, onOpen };
  return (
    <div>
      <h3 className={styles.school}>{label}</h3>
      {lines ? <WaitingPeople lines={lines} {...given} /> : undefined}
      {!lines && isOpen ? <ReadSchool key={shown.version} schoolKey={schoolKey} {...given} /> : undefined}
      {!lines && !isOpen ? (
        <Button size="small" aria-label={strings.showOf(name)} onClick={() => setOpen(true)}>
          {strings.show}
        </Button>
      ) : undefined}
    </div>
  );
}

interface ReadSchoolProps extends Opens {
  readonly schoolKey: string;
  readonly label: string;
  readonly isThere: boolean;
}

/** As it is at this moment, which may be other than it was counted. */
function ReadSchool({ schoolKey, ...given }: ReadSchoolProps): React.ReactElement {
  const ask = useAllocationService();
  const { without: strings } = useStrings(allocationStrings);
  const load = React.useCallback(async (): Promise<readonly AllocationLine[]> => {
    const data = await ask((it) => it.openSchool(schoolKey));
    return allocationOf(data).schools.find((one) => one.schoolKey === schoolKey)?.unallocated ?? [];
  }, [ask, schoolKey]);
  const lines = useLoad(load);
  return (
    <LoadStates of={lines} rows={3} isEmpty={(value) => value.length === 0} empty={<p>{strings.noneHere}</p>}>
      {(value) => <WaitingPeople lines={value} {...given} />}
    </LoadStates>
  );
}
