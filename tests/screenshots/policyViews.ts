import type { PictureView } from './views';

const protection = 'Safeguarding and child protection';

/** Policies as they are read, kept and counted, and the web part in its two columns. */
export const policyViews: readonly PictureView[] = [
  { name: 'policies', options: { person: 'ruth', place: 'policies' }, contrast: true, docs: ['light'] },
  {
    name: 'policy',
    options: { person: 'ruth', place: 'policies' },
    prepare: async ({ hub }) => {
      await hub.getByRole('link', { name: `About ${protection}` }).click();
      await hub.getByRole('heading', { level: 1, name: protection }).waitFor();
    },
  },
  { name: 'policies-desk', options: { person: 'miriam', place: 'policies/desk' } },
  {
    name: 'policy-readers',
    options: { person: 'miriam', place: 'policies/desk' },
    prepare: async ({ hub }) => {
      await hub.getByRole('link', { name: `Who has read ${protection}` }).click();
      await hub.getByRole('heading', { name: 'By school and role' }).waitFor();
    },
  },
  { name: 'policies-part', options: { person: 'ruth', sitePage: 'Policies' }, contrast: true, docs: ['light'] },
  { name: 'policies-part-column', options: { person: 'ruth', sitePage: 'StaffRoom' } },
];
