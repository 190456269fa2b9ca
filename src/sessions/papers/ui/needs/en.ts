import type { AgreementNeed } from '../../capability';
import * as dates from '../../../../ground/words/dates';

export const agreementNeedStrings = {
  titles: {
    make: (name: string): string => `Agree with ${name} how you work together`,
    sign: (name: string): string => `Your agreement with ${name} waits for your signature`,
    changed: (name: string): string => `Your agreement with ${name} was changed after you signed`,
    review: (name: string): string => `Review due: your agreement with ${name}`,
  } satisfies Readonly<Record<AgreementNeed['what'], (name: string) => string>>,
  lead: (what: AgreementNeed['what'], day: number | undefined): string => {
    switch (what) {
      case 'make':
        return 'You both sign it by session three.';
      case 'sign':
        return 'Read it through before you sign.';
      case 'changed':
        return 'Read what changed and sign it again.';
      case 'review':
        return day === undefined
          ? 'Look at it again together.'
          : `Look at it again together by ${dates.dayMonth(day)}.`;
    }
  },
  open: 'Open the agreement',
};
