/** Texts that are signed and sealed like records and record no session. A further kind is one more name here. */
export const paperKinds = ['agreement', 'development'] as const;
export type PaperKind = (typeof paperKinds)[number];
