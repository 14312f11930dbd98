import { z } from "zod";

/* The small forms that every part of a document is written with. */

const keyForm = /^[a-z][A-Za-z0-9_]{0,59}$/;
export const key = z
  .string()
  .regex(keyForm, "a name starts with a small letter and has only letters, digits and _, at most 60");

/** A condition or an expression; `true` needs no quotes. */
export const expression = z.union([z.string().min(1).max(4000), z.boolean(), z.number()], {
  error: "must be an expression, written as text",
});

export const languageText = z.string().min(1).max(200);
export const label = z.union([languageText, z.partialRecord(z.enum(["en", "de"]), languageText)], {
  error: "must be a text, or a text per language such as { en: Sales, de: Verkauf }",
});

const paragraph = z.string().min(1).max(4000);
export const longText = z.union([paragraph, z.partialRecord(z.enum(["en", "de"]), paragraph)], {
  error: "must be a text, or a text per language such as { en: …, de: … }",
});
