/** Larger files are split or compressed by who sends them. */
export const maxUploadBytes = 1_000_000_000;
/** What a gzip file may unpack to: beyond it, a small file would keep a server busy for hours. */
export const maxUnpackedBytes = 20_000_000_000;
