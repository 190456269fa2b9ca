import type { Look } from './Look';
import type { darkThemes } from './darkThemes';

/** A look whose theme is loaded when it is wanted. */
export const darkLook = (name: keyof typeof darkThemes): Look => ({
  name,
  theme: async () => (await import(/* webpackChunkName: 'dark' */ './darkThemes')).darkThemes[name],
  colorScheme: 'dark',
});
