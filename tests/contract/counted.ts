import type { EverySchool, PictureService } from '../../src/picture/PictureService';
import { isOf } from '../../src/picture/rules/measured';
import type { Line, Measure, TrustPicture } from '../../src/picture/rules/TrustPicture';
import { worstFirst } from '../../src/picture/rules/worstFirst';

const untold = (): void => undefined;

export interface Counted {
  readonly picture: TrustPicture;
  readonly everybody: EverySchool;
  /** Lines behind a number, the worst first. */
  readonly of: (measure: Measure) => readonly Line[];
}

/** The Trust place as somebody opens it: brought up to date, with everybody behind the numbers. */
export async function counted(hub: PictureService): Promise<Counted> {
  const picture = await hub.bringUpToDate(untold);
  const everybody = await hub.openSchools('all', untold);
  return { picture, everybody, of: (measure) => [...everybody.lines].filter(isOf[measure]).sort(worstFirst) };
}

/** The same of whoever asks: what a trust lead or keeper sees, without the hour; the refusal of anybody else. */
export async function countedFor(hub: PictureService): Promise<unknown> {
  try {
    const { picture, everybody } = await counted(hub);
    return { picture: { ...picture, asOf: '' }, everybody };
  } catch (error) {
    return (error as { readonly code?: unknown }).code;
  }
}
