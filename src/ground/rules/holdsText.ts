import { foldedText } from './foldedText';

/** Whether a text holds what somebody looks for, however both are accented, capitalised or apostrophed. */
export const holdsText = (text: string, part: string): boolean => foldedText(text).includes(foldedText(part.trim()));
