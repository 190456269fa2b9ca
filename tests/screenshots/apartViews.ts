import { retentionStrings as retention } from '../../src/sessions/retention/en';
import { developmentKey } from '../browser/harness/withDevelopment';
import type { PictureView } from './views';

/** What is kept apart from supervision: performance development and further support; and how long records are kept. */
export const apartViews: readonly PictureView[] = [
  {
    name: 'development',
    options: { person: 'kofi', place: `development/${developmentKey}` },
    docs: ['light', 'light-phone'],
  },
  { name: 'development-asked', options: { person: 'colin', place: 'development' } },
  { name: 'development-keeping', options: { person: 'gareth', place: 'development' } },
  { name: 'further', options: { person: 'colin', place: 'support/further' }, docs: ['light', 'light-phone'] },
  { name: 'further-keeping', options: { person: 'gareth', place: 'support/further' } },
  {
    name: 'retention',
    options: { person: 'jo', place: 'trust' },
    prepare: async ({ hub }) => {
      await hub.getByRole('button', { name: retention.look }).click();
      await hub.getByRole('heading', { name: retention.periods.title }).waitFor();
    },
  },
];
