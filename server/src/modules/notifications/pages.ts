import { z } from "zod";
import { readCursor } from "../../platform/index.ts";

const place = z.uuid();

/** Where a page begins, out of its cursor; pages go by id. */
export const placeOf = (cursor: string | undefined): string | null => readCursor(place, cursor) ?? null;
