/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { GalleryItem } from './galleryItem.ts';

export interface ListGalleryReply {
  items: GalleryItem[];
}
