import * as React from 'react';
import { Button } from '@fluentui/react-components';
import { Broom20Regular } from '@fluentui/react-icons/lib/atoms/svg/broom';
import { proofStrings } from '../en';
import { useFields } from '../../../ground/ui/forms/useFields';
import { IconLine } from '../../../ground/ui/IconLine';
import { useStrings } from '../../../ground/ui/useStrings';
import { nextTurn } from '../rules/SiteProof';
import type { SiteProof } from '../rules/SiteProof';

export interface MadeForItProps {
  readonly proof: SiteProof;
  readonly busy: boolean;
  readonly onClear: () => void;
}

/** What was made for the trials and is still there; administrators take it away. */
export function MadeForIt({ proof, busy, onClear }: MadeForItProps): React.ReactElement {
  const styles = useFields();
  const { made } = useStrings(proofStrings);
  const isThere = proof.left > 0;
  const isMine = proof.mine.includes('administrator');
  const waiting = nextTurn(proof) !== undefined;
  // others see some of the lists only, and cannot take any away
  const left = isMine ? made.left(proof.left, waiting) : made.others(waiting);
  return (
    <div className={styles.buttons}>
      <IconLine quiet icon={<Broom20Regular />}>
        {isThere ? left : made.none}
      </IconLine>
      {isThere && isMine ? (
        <Button disabledFocusable={busy} onClick={onClear}>
          {made.take}
        </Button>
      ) : undefined}
    </div>
  );
}
