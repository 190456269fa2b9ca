import * as React from 'react';
import type { HelpRequest } from '../../rules/WorkItem';

export type HelpKind = HelpRequest['what'];

/** Opens the dialog in which a debrief or ad-hoc supervision is asked for. */
export type OpenHelpDialog = (what: HelpKind) => void;

const AskForHelpContext = React.createContext<OpenHelpDialog | undefined>(undefined);

export const AskForHelpProvider = AskForHelpContext.Provider;

export function useAskForHelp(): OpenHelpDialog {
  const ask = React.useContext(AskForHelpContext);
  if (!ask) throw new Error('A view stands outside AskForHelpProvider');
  return ask;
}
