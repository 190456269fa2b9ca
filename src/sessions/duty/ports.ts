import type { HomeSummary } from './rules/homeSummary';
import type { DutyAsk } from './rules/DutyAsk';

/** A debrief to ask for. */
export type NewDutyAsk = Pick<DutyAsk, 'key' | 'urgency' | 'forKey' | 'rota'>;

/** What is asked of whoever is on duty. Everybody sees what they asked; those on duty see all. */
export interface DutyStore {
  /** The newest; none where the site has no list for it yet. */
  newest(): Promise<readonly DutyAsk[]>;
  /** Undefined when there is none that I may see. */
  find(key: string): Promise<DutyAsk | undefined>;
  /** Safe to repeat. Rejects with `notFound` where the site has no list for it yet. */
  add(ask: NewDutyAsk, home: HomeSummary): Promise<DutyAsk>;
  /** Sends ask.etag; rejects with `conflict` when somebody else wrote meanwhile. */
  update(ask: DutyAsk, home: HomeSummary): Promise<DutyAsk>;
  /** Whether I am in the group of those who take debriefs, as SharePoint says. */
  amOnDuty(): Promise<boolean>;
}

export interface DutyPorts {
  readonly duty: DutyStore;
}
