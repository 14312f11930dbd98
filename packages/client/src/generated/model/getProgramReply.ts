/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { GetProgramReplyActiveVersion } from './getProgramReplyActiveVersion.ts';
import type { GetProgramReplyCan } from './getProgramReplyCan.ts';
import type { GetProgramReplyFormat } from './getProgramReplyFormat.ts';
import type { GetProgramReplyMetricsItem } from './getProgramReplyMetricsItem.ts';
import type { GetProgramReplyTracksItem } from './getProgramReplyTracksItem.ts';
import type { ProgramPage } from './programPage.ts';

export interface GetProgramReply {
  /**
     * Id of a program.
     * @pattern ^prg_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  key: string;
  name: string;
  liveAsOf: string | null;
  activeVersion: GetProgramReplyActiveVersion;
  tracks: GetProgramReplyTracksItem[];
  metrics: GetProgramReplyMetricsItem[];
  page: ProgramPage;
  /**
     * The document as it was published; null on the partner's side.
     * @nullable
     */
  source: string | null;
  format: GetProgramReplyFormat;
  can: GetProgramReplyCan;
}
