import type { Day } from '../../../ground/rules/School';
import { signedSections } from '../rules/agreementDraft';
import type { AgreementVersion, AgreementView } from '../PaperService';

/** A text as it goes to paper. */
export interface PaperShown {
  readonly number: number;
  readonly isAgreed: boolean;
  readonly reviewDay: Day;
  readonly sections: readonly { readonly key: string; readonly title: string; readonly words: string }[];
  /** signedAt: ISO UTC; empty where they have not. */
  readonly people: readonly {
    readonly key: string;
    readonly name: string;
    readonly role: 'supervisor' | 'supervisee';
    readonly jobTitle: string;
    readonly signedAt: string;
  }[];
  readonly seal: string;
}

/** What stands on the page: what is being made, else what is in force; undefined where nothing is begun. */
export function paperShown({ draft, inForce, parties }: AgreementView): PaperShown | undefined {
  if (draft === undefined) return inForce && paperOfVersion(inForce);
  const { number, reviewDay, sections } = draft;
  return { number, reviewDay, isAgreed: false, sections: signedSections(sections), people: parties, seal: '' };
}

export function paperOfVersion({ number, state, content, signatures, seal }: AgreementVersion): PaperShown {
  const { reviewDay, sections, people } = content;
  return {
    number,
    isAgreed: state === 'sealed',
    reviewDay,
    sections,
    seal,
    people: people.map(({ key, name, role, jobTitle }) => ({
      key,
      name,
      role,
      jobTitle,
      signedAt: signatures.find(({ signerKey }) => signerKey === key)?.createdAt ?? '',
    })),
  };
}
