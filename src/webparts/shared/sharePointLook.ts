import { webLightTheme } from '@fluentui/react-components';
import { darkLook } from './darkLook';
import type { Look } from './Look';

const light: Look = { name: 'webLight', theme: webLightTheme, colorScheme: 'light' };
const dark = darkLook('webDark');

/**
 * SharePoint says only whether the section is dark. Apart from Teams' looks, so that a small web part does not carry
 * them.
 */
export const sharePointLook = (inverted: boolean | undefined): Look => (inverted ? dark : light);
