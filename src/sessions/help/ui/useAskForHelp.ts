import * as React from 'react';
import type { HelpRequest } from '../../rules/WorkItem';

export type HelpKind = HelpRequest['what'];

/** Opens the dialog in which a debrief or ad-hoc supervision is asked for. */
export type AskForHelp = (what: HelpKind) => void;

const AskForHelpContext = React.createContext<AskForHelp | undefined>(undefined);

export const AskForHelpProvider = AskForHelpContext.Provider;

export function useAskForHelp(): AskForHelp {
  const ask = React.useContext(AskForHelpContext);
  if (!ask) throw new Error('A view stands outside AskForHelpProvider');
  return ask;
}
