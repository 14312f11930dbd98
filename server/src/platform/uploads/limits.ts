/** How long an upload that broke off can go on. */
export const uploadKeptHours = 24;
/** What one person may have under way at once. */
export const perPerson = { uploads: 20, bytes: 10_000_000_000 };
export const maxUploadBytes = 1_000_000_000;
