import type { SampleView } from '../../SampleView';

let inHand: SampleView | undefined;

/** What was drawn last in this page: on the way through its records it is the reason that is offered first. */
export function takeInHand(sample: SampleView | undefined): void {
  inHand = sample;
}

export const sampleInHand = (): SampleView | undefined => inHand;

/** The sample in hand, where it holds this record. */
export const sampleWith = (sessionKey: string): SampleView | undefined =>
  inHand?.rows.some(({ session }) => session.key === sessionKey) === true ? inHand : undefined;
