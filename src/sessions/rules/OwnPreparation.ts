import type { PrepareQuestion } from './WorkItem';

/** What somebody has prepared for a session and not shared yet, by question. */
export type OwnPreparation = Readonly<Partial<Record<PrepareQuestion, string>>>;
