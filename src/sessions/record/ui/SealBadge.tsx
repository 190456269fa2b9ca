import * as React from 'react';
import { Archive16Regular } from '@fluentui/react-icons/lib/atoms/svg/archive';
import { ShieldError16Filled } from '@fluentui/react-icons/lib/atoms/svg/shield-error';
import { ShieldQuestion16Regular } from '@fluentui/react-icons/lib/atoms/svg/shield-question';
import { Signature16Regular } from '@fluentui/react-icons/lib/atoms/svg/signature';
import { sealStrings } from '../seals';
import { MarkBadge, StateBadge } from '../../../ground/ui/StateBadge';
import type { SealShown } from './useSeals';
import { useStrings } from '../../../ground/ui/useStrings';

export interface SealBadgeProps {
  readonly seal: SealShown;
  /** What the register says; it makes nothing sealed, and a record out to sign needs no seal to be so. */
  readonly status: 'signing' | 'sealed';
}

/** How far a record is in a list: sealed only when its seal was read and is right. */
export function SealBadge({ seal, status }: SealBadgeProps): React.ReactElement {
  const strings = useStrings(sealStrings);
  if (seal === 'sealed') return <StateBadge state="sealed" />;
  if (seal === 'broken')
    return (
      <MarkBadge icon={ShieldError16Filled} appearance="filled" color="danger">
        {strings.broken}
      </MarkBadge>
    );
  if (seal === 'partial' || seal === 'registerOnly')
    return (
      <MarkBadge icon={ShieldQuestion16Regular} appearance="tint" color="warning" extra="warning">
        {strings[seal]}
      </MarkBadge>
    );
  if (seal === 'removed')
    return (
      <MarkBadge icon={Archive16Regular} appearance="outline" color="informative" plain>
        {strings.removed}
      </MarkBadge>
    );
  if (status === 'signing' || seal === 'signing' || seal === 'none')
    return <StateBadge state="notSigned">{strings.signing}</StateBadge>;
  return (
    <MarkBadge
      icon={seal === 'unread' ? Signature16Regular : ShieldQuestion16Regular}
      appearance="outline"
      color="informative"
      plain
    >
      {strings[seal]}
    </MarkBadge>
  );
}
