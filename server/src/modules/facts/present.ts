import type { fact } from "@fairway/contract";
import { publicId } from "@fairway/kernel";
import type { z } from "zod";
import type { Fact } from "./types.ts";

export const toApi = (found: Fact): z.input<typeof fact> => ({
  id: publicId("fact", found.id),
  kind: found.kind,
  partnerId: publicId("partner", found.partnerId),
  occurredOn: found.occurredOn,
  source: found.source,
  reference: found.reference,
  data: found.data,
  ...(Object.keys(found.originals).length > 0 ? { originals: found.originals } : {}),
  recordedAt: found.recordedAt,
  importId: found.importId === null ? null : publicId("import", found.importId),
  reversal: found.reversal && {
    at: found.reversal.at,
    reason: found.reversal.reason,
    replacedBy: found.reversal.replacedBy && publicId("fact", found.reversal.replacedBy),
  },
});
