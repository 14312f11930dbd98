/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { GalleryProgramCounts } from './galleryProgramCounts.ts';
import type { GalleryProgramFormat } from './galleryProgramFormat.ts';
import type { ProgramPage } from './programPage.ts';

export interface GalleryProgram {
  /** The name of its file, without the ending. */
  key: string;
  title: string;
  /** @nullable */
  about: string | null;
  currency: string;
  format: GalleryProgramFormat;
  /** How much of each the program has. */
  counts: GalleryProgramCounts;
  /** Whether a track has a movement policy. */
  moves: boolean;
  /** The tiers of its first track, highest first. */
  tiers: string[];
  source: string;
  page: ProgramPage;
}
