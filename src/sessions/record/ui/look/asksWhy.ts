import type { Loaded } from '../../../../ground/ui/useLoad';

/** What is opened is not the asking record keeper's: they say why first. */
export const asksWhy = (loaded: Loaded<unknown>): boolean => loaded.state === 'failed' && loaded.code === 'reasonFirst';
