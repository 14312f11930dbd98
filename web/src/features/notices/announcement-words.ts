import type { Announcement, Audience } from "@fairway/client";

type Texts = Announcement["title"] | Announcement["body"];

/** The words in the reader's language, or in the other one. */
export const titleIn = (texts: Texts, locale: string): string =>
  (locale === "de" ? texts.de || texts.en : texts.en || texts.de) ?? "";

/** What is written of an announcement before it is sent. */
export type Draft = {
  title: { en: string; de: string };
  body: { en: string; de: string };
  audience: Audience;
  important: boolean;
};

export const emptyDraft: Draft = {
  title: { en: "", de: "" },
  body: { en: "", de: "" },
  audience: { types: [], regions: [], tiers: [], segment: null },
  important: false,
};

export const draftOf = ({ title, body, audience, important }: Announcement): Draft => ({
  title: { en: title.en ?? "", de: title.de ?? "" },
  body: { en: body.en ?? "", de: body.de ?? "" },
  audience,
  important,
});

/** A text that can be kept in the browser until it is saved; what is none of ours is forgotten. */
export function readDraft(text: string, otherwise: Draft): Draft {
  try {
    const read: unknown = JSON.parse(text);
    return isDraft(read) ? read : otherwise;
  } catch {
    return otherwise;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
const isTexts = (value: unknown): boolean =>
  isRecord(value) && typeof value["en"] === "string" && typeof value["de"] === "string";

function isDraft(value: unknown): value is Draft {
  if (!isRecord(value) || !isRecord(value["audience"])) return false;
  const { types, regions, tiers } = value["audience"];
  return (
    isTexts(value["title"]) && isTexts(value["body"]) && [types, regions, tiers].every((list) => Array.isArray(list))
  );
}
