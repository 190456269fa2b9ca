import { teamsLightTheme } from '@fluentui/react-components';
import { darkLook } from './darkLook';
import type { Look } from './Look';

const light: Look = { name: 'teamsLight', theme: teamsLightTheme, colorScheme: 'light' };
const looks: Readonly<Record<string, Look>> = { dark: darkLook('teamsDark'), contrast: darkLook('teamsContrast') };

/** Teams' own name of a theme: `default`, `dark`, `contrast` or `glass`. */
export const teamsLook = (teamsTheme: string): Look => looks[teamsTheme] ?? light;
