/** Scopes with folders in one list: every folder has rights of its own, and SharePoint bears a limited number of them. */
export const mostScopes = 1000;

/** From here on Set-up makes the year's next list, so that no keeper waits for an administrator. */
export const fillsFrom = 800;
