/**
 * What SharePoint told after rights were changed. asPlanned: two readings agree that they are as wanted. differs: two
 * agree that they are not. notCertain: readings kept contradicting each other. notRead: whoever acted may not read them.
 */
export type ReadBack = 'asPlanned' | 'differs' | 'notCertain' | 'notRead';

const byCertainty: readonly ReadBack[] = ['differs', 'notCertain', 'notRead', 'asPlanned'];

/** Of several, the one that says least. */
export const leastCertain = (several: readonly ReadBack[]): ReadBack =>
  byCertainty.find((one) => several.includes(one)) ?? 'asPlanned';
