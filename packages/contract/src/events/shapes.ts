import { z } from "zod";
import { plainDate } from "../common.ts";

/** Ids inside events are UUIDs, as tables keep them. */
export const uuid = z.uuid();
export const text = z.string();
export const count = z.number().int();
export const names = z.array(z.string());
export const day = plainDate;
/** A name in the languages it has. */
export const label = z.object({ en: z.string(), de: z.string().optional() });

/** What every change of a state carries. */
export const change = { from: text, to: text, reason: text.optional() };
