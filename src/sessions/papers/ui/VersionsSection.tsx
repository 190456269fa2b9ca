import * as React from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { History16Regular } from '@fluentui/react-icons/lib/atoms/svg/history';
import { dayInZone } from '../../../ground/rules/days';
import { Section } from '../../../ground/ui/Section';
import { MarkBadge, StateBadge } from '../../../ground/ui/StateBadge';
import { useStrings } from '../../../ground/ui/useStrings';
import { agreementStrings } from '../en';
import type { AgreementVersion, AgreementView } from '../PaperService';
import { paperShown } from './paperShown';
import { ReadClauses } from './ReadClauses';
import { ChangedClauses } from './ChangedClauses';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    paddingBlock: '10px',
    ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  head: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'center', gap: '4px 8px' },
  name: { ...typographyStyles.body1Strong, margin: 0 },
  quiet: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What was signed before, kept for ever, and what became of it word by word. */
export function VersionsSection({ view }: { readonly view: AgreementView }): React.ReactElement {
  const styles = useStyles();
  const { versions: strings } = useStrings(agreementStrings);
  const [open, setOpen] = React.useState('');
  const earlier = view.versions.filter((version) => version !== view.inForce || view.draft !== undefined);
  const shown = paperShown(view);
  const [last] = earlier;
  return (
    <Section title={strings.title}>
      {earlier.length === 0 ? <p className={styles.quiet}>{strings.none}</p> : undefined}
      <ul className={styles.list}>
        {earlier.map((version) => (
          <Version
            key={`${version.shard} ${version.itemId}`}
            version={version}
            view={view}
            open={open === keyOf(version)}
            onToggle={(wanted) => setOpen(wanted ? keyOf(version) : '')}
          />
        ))}
      </ul>
      {last !== undefined && shown !== undefined ? <ChangedClauses before={last} now={shown} /> : undefined}
    </Section>
  );
}

const keyOf = ({ shard, pairKey, itemId }: AgreementVersion): string => `${shard} ${pairKey} ${itemId}`;

interface VersionProps {
  readonly version: AgreementVersion;
  readonly view: AgreementView;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
}

function Version({ version, view, open, onToggle }: VersionProps): React.ReactElement {
  const styles = useStyles();
  const { versions: strings } = useStrings(agreementStrings);
  const name = useVersionName(version, view);
  const when = dayInZone(version.sealedAt || version.writtenAt, view.zone);
  let facts = version.kind === 'draft' ? strings.written(when) : strings.signed(when);
  if (version.kind === 'ended' && version.until !== undefined) facts = strings.until(when, version.until);
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <p className={styles.name}>{name}</p>
        <VersionMark kind={version.kind} />
      </div>
      <p className={styles.quiet}>{facts}</p>
      <div>
        <Button
          size="small"
          aria-expanded={open}
          aria-label={open ? strings.hideOf(name) : strings.seeOf(name)}
          onClick={() => onToggle(!open)}
        >
          {open ? strings.hide : strings.see}
        </Button>
      </div>
      {open ? <ReadClauses of={version.content.sections} /> : undefined}
    </li>
  );
}

function useVersionName(version: AgreementVersion, view: AgreementView): string {
  const { versions: strings } = useStrings(agreementStrings);
  if (version.kind === 'draft') return strings.draft(version.number);
  const me = view.parties.find(({ isMe }) => isMe)?.key;
  return strings.agreement(version.content.people.filter(({ key }) => key !== me).map(({ name }) => name));
}

function VersionMark({ kind }: { readonly kind: AgreementVersion['kind'] }): React.ReactElement {
  const strings = useStrings(agreementStrings);
  if (kind === 'draft') return <StateBadge state="draft" />;
  if (kind === 'agreed') return <StateBadge state="agreed" />;
  return (
    <MarkBadge icon={History16Regular} appearance="outline" color="informative" plain>
      {strings[kind]}
    </MarkBadge>
  );
}
