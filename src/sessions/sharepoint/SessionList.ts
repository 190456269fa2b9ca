/** Of supervision, and of what is kept apart from it. */
export type SessionList = 'sessions' | 'closeSessions';
export type WorkList = 'working' | 'closeWorking';
