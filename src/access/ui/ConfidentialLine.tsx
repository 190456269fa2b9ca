import * as React from 'react';
import { Link, makeStyles, tokens, useId } from '@fluentui/react-components';
import { LockClosed16Regular } from '@fluentui/react-icons/lib/atoms/svg/lock-closed';
import { Warning16Filled } from '@fluentui/react-icons/lib/atoms/svg/warning';
import { firstNameOf } from '../../ground/rules/names';
import { LazyBoundary } from '../../ground/ui/LazyBoundary';
import { IconLine } from '../../ground/ui/IconLine';
import type { WhoCanReadProps } from './WhoCanRead';
import { hubStrings } from '../../ground/words/hub/en';
import { useStrings } from '../../ground/ui/useStrings';

// asked rarely: not part of the first view
const WhoCanRead = React.lazy(() =>
  import(/* webpackChunkName: 'who-can-read' */ './WhoCanRead').then((file) => ({ default: file.WhoCanRead })),
);

const useStyles = makeStyles({
  panel: {
    marginTop: '8px',
    padding: '12px 16px',
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  opener: { fontSize: 'inherit', lineHeight: 'inherit' },
});

export type ConfidentialLineProps = WhoCanReadProps;

/** The line under every confidential box, with the real names. Opens "Who can read this?" in place. */
export function ConfidentialLine(props: ConfidentialLineProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(hubStrings);
  const [open, setOpen] = React.useState(false);
  const id = useId('readers');
  const differs = props.access?.asPlanned === false;
  const others = props.people
    .filter((person) => !person.you)
    .map(({ name, many }) => (many ? name : firstNameOf(name)));
  return (
    <div>
      <IconLine quiet icon={differs ? <Warning16Filled /> : <LockClosed16Regular />}>
        {differs ? strings.permissionsDiffer : strings.whoReads(others)}{' '}
        <Link
          as="button"
          inline
          className={styles.opener}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setOpen(!open)}
        >
          {strings.whoCanRead}
        </Link>
      </IconLine>
      {open ? (
        <div id={id} className={styles.panel}>
          <LazyBoundary quiet>
            <WhoCanRead {...props} />
          </LazyBoundary>
        </div>
      ) : undefined}
    </div>
  );
}
