import { teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from '@fluentui/react-components';
import type { Look } from './Look';

const light: Look = { name: 'teamsLight', theme: teamsLightTheme, colorScheme: 'light' };
const looks: Readonly<Record<string, Look>> = {
  dark: { name: 'teamsDark', theme: teamsDarkTheme, colorScheme: 'dark' },
  contrast: { name: 'teamsContrast', theme: teamsHighContrastTheme, colorScheme: 'dark' },
};

/** Teams' own name of a theme: `default`, `dark`, `contrast` or `glass`. */
export const teamsLook = (teamsTheme: string): Look => looks[teamsTheme] ?? light;
