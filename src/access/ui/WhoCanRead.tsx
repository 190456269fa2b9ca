import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Person20Regular } from '@fluentui/react-icons/lib/atoms/svg/person';
import { Prohibited20Regular } from '@fluentui/react-icons/lib/atoms/svg/prohibited';
import { Shield20Regular } from '@fluentui/react-icons/lib/atoms/svg/shield';
import { Warning20Filled } from '@fluentui/react-icons/lib/atoms/svg/warning';
import type { AccessSnapshot } from '../../records/rules/SealedRecord';
import { dayInZone } from '../../ground/rules/days';
import { IconLine } from '../../ground/ui/IconLine';
import { useStrings } from '../../ground/ui/useStrings';
import { useZone } from '../../ground/ui/ZoneContext';
import { whoCanReadStrings } from './en';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '12px' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { padding: '8px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  name: { ...typographyStyles.body1Strong, display: 'block' },
  role: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, display: 'block' },
  checked: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
});

export interface Reader {
  readonly name: string;
  readonly why: 'supervisor' | 'supervisee' | 'keeper' | 'administrator' | 'other';
  /** The person reading this page. */
  readonly you?: boolean;
  /** Stands for several people, so that the name is no name. */
  readonly many?: boolean;
}

export interface WhoCanReadProps {
  /** The pair or group; keepers and administrators are given apart. */
  readonly people: readonly Reader[];
  readonly keepers: readonly string[];
  readonly administrators: readonly string[];
  /** The last snapshot a record keeper wrote; it wins over the planned names. */
  readonly access?: AccessSnapshot | undefined;
}

/** The people it is about, whoever should not be there, then the keepers. */
const order: readonly Reader['why'][] = ['supervisee', 'supervisor', 'other', 'keeper', 'administrator'];

/** A look keeps names alone: where two of one name read by the same right, nobody is said to be the one who looks. */
function youAmong(readers: readonly Reader[], people: readonly Reader[]): Reader | undefined {
  const you = people.find((person) => person.you);
  const same = readers.filter(({ name, why }) => name === you?.name && why === you.why);
  return same.length === 1 ? same[0] : undefined;
}

/**
 * Who can open the words: people, record keepers, then administrators by name, then who cannot. Without a heading of
 * its own.
 */
export function WhoCanRead({ people, keepers, administrators, access }: WhoCanReadProps): React.ReactElement {
  const styles = useStyles();
  const whoCanRead = useStrings(whoCanReadStrings);
  const { dates } = useStrings();
  const zone = useZone();
  const planned: readonly Reader[] = [...people, ...keepers.map((name): Reader => ({ name, why: 'keeper' }))];
  const known: readonly Reader[] = access ? access.people.filter((person) => person.why !== 'administrator') : planned;
  const readers = [...known].sort((a, b) => order.indexOf(a.why) - order.indexOf(b.why));
  const you = youAmong(readers, people);
  const admins = access
    ? access.people.filter((person) => person.why === 'administrator').map((person) => person.name)
    : administrators;
  const namedAdmins = admins.length > 0 ? admins : administrators;
  return (
    <div className={styles.panel}>
      <ul className={styles.list}>
        {readers.map((reader, index) => (
          <li key={`${index} ${reader.why} ${reader.name}`} className={styles.row}>
            <IconLine icon={reader.why === 'other' ? <Warning20Filled /> : <Person20Regular />}>
              <span className={styles.name}>{reader === you ? whoCanRead.you(reader.name) : reader.name}</span>
              <span className={styles.role}>{whoCanRead.roles[reader.why]}</span>
            </IconLine>
          </li>
        ))}
        {namedAdmins.length > 0 ? (
          <li className={styles.row}>
            <IconLine icon={<Shield20Regular />}>
              <span className={styles.name}>{whoCanRead.administrators(namedAdmins.length)}</span>
              <span className={styles.role}>{whoCanRead.administratorsCan(namedAdmins)}</span>
            </IconLine>
          </li>
        ) : undefined}
      </ul>
      {access && !access.asPlanned ? (
        <IconLine icon={<Warning20Filled />}>{whoCanRead.differs}</IconLine>
      ) : (
        <IconLine icon={<Prohibited20Regular />}>{whoCanRead.nobodyElse}</IconLine>
      )}
      <p className={styles.checked}>
        {access
          ? whoCanRead.checked(
              dates.dayMonthYear(dayInZone(access.createdAt, zone)),
              dates.time(access.createdAt, zone),
            )
          : whoCanRead.neverChecked}
      </p>
    </div>
  );
}
