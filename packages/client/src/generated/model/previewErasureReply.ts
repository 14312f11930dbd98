/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { PreviewErasureReplyPlacesItem } from './previewErasureReplyPlacesItem.ts';
import type { PreviewErasureReplyRefused } from './previewErasureReplyRefused.ts';

export interface PreviewErasureReply {
  /** @nullable */
  name: string | null;
  places: PreviewErasureReplyPlacesItem[];
  sameName: number;
  refused: PreviewErasureReplyRefused;
}
