/** The largest file of the library. */
export const maxFileBytes = 1_000_000_000;
/** How long a received file waits for its resource, and an upload for its rest. */
export const fileWaitsHours = 24;
/** How much text of a file is kept to be searched. */
export const maxTextLength = 500_000;
/** Reading the text of a file stops here. */
export const extraction = { pages: 500, ms: 60_000, memoryMb: 512, fileBytes: 200_000_000 };
