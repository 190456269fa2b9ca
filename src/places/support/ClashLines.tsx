import * as React from 'react';
import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useStrings } from '../../ground/ui/useStrings';
import { overviewStrings } from '../../plans/ui/en';
import { deskStrings } from './en';
import type { OpenClash, SupportWriting } from './useSupportDraft';

/** Parts that another lead changed too: whose stands is chosen, one by one. */
export function ClashLines({ writing }: { readonly writing: SupportWriting }): React.ReactElement {
  const { clash: strings } = useStrings(deskStrings);
  const { partOf } = useStrings(overviewStrings);
  const nameOf = ({ name, title }: OpenClash): string =>
    title === '' && name in partOf ? partOf[name as keyof typeof partOf] : title;
  return (
    <>
      {writing.clashes.map((clash, index) => (
        <MessageBar key={`${clash.name} ${index}`} intent="warning" layout="multiline" role="alert">
          <MessageBarBody>
            <MessageBarTitle>{strings.title}</MessageBarTitle>
            {strings.words([nameOf(clash)])}
          </MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => writing.settle(clash, 'mine')}>{strings.mine}</Button>
            <Button onClick={() => writing.settle(clash, 'theirs')}>{strings.theirs}</Button>
          </MessageBarActions>
        </MessageBar>
      ))}
    </>
  );
}
