/** The whole number somebody typed; NaN where anything but digits stands there. */
export const wholeNumberIn = (text: string): number => (/^\d+$/.test(text.trim()) ? Number(text) : NaN);
