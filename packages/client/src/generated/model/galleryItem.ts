/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { GalleryItemCounts } from './galleryItemCounts.ts';
import type { GalleryItemFormat } from './galleryItemFormat.ts';

export interface GalleryItem {
  /** The name of its file, without the ending. */
  key: string;
  title: string;
  /** @nullable */
  about: string | null;
  currency: string;
  format: GalleryItemFormat;
  /** How much of each the program has. */
  counts: GalleryItemCounts;
  /** Whether a track has a movement policy. */
  moves: boolean;
  /** The tiers of its first track, highest first. */
  tiers: string[];
}
