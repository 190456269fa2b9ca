import * as React from 'react';
import type { IdentityFacts } from '../rules/identity/identityWarnings';

/** Who may be named in a confidential box, asked for when somebody first writes in one. */
export type AskKnownNames = () => Promise<Pick<IdentityFacts, 'known' | 'ownDomains'>>;

const nobody: AskKnownNames = async () => ({});

export const KnownNamesContext = React.createContext<AskKnownNames>(nobody);
