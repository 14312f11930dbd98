import { decodeCursor, malformedCursor } from "../../platform/index.ts";
import { z } from "zod";
import type { LateKey } from "./late-facts.ts";
import type { LineKey } from "./metric-facts.ts";
import type { MoveKey } from "./moves/list.ts";
import type { MoverRow, MoverKey } from "./overview-repo.ts";

const moverKey = z.object({ name: z.string(), partnerId: z.uuid(), track: z.string() });
const lineKey = z.object({ occurredOn: z.iso.date(), id: z.uuid() });
const lateKey = z.object({ learnedAt: z.iso.datetime(), id: z.uuid() });
const moveKey = z.object({ effectiveOn: z.iso.date(), id: z.uuid() });
const idKey = z.object({ id: z.uuid() });

function read<T>(schema: z.ZodType<T>, cursor: string | undefined): T | null {
  if (cursor === undefined) return null;
  const parsed = schema.safeParse(decodeCursor(cursor));
  if (!parsed.success) throw malformedCursor();
  return parsed.data;
}

export const moverAfter = (cursor: string | undefined): MoverKey | null => read(moverKey, cursor);
export const lineAfter = (cursor: string | undefined): LineKey | null => read(lineKey, cursor);
export const lateAfter = (cursor: string | undefined): LateKey | null => read(lateKey, cursor);
export const moveAfter = (cursor: string | undefined): MoveKey | null => read(moveKey, cursor);
export const idBefore = (cursor: string | undefined): string | null => read(idKey, cursor)?.id ?? null;

export const moverKeyOf = (row: MoverRow): MoverKey => ({
  name: row.name_norm,
  partnerId: row.partner_id,
  track: row.track,
});
