import { labelIn, type Label } from "@fairway/program";
import { z } from "zod";
import type { JournalEvent } from "../../platform/index.ts";
import type { RenderFor } from "./render/render.ts";
import { words } from "./render/words.ts";
import type { NewNotice, OpeningContent, Rendered } from "./types.ts";

const said = z.object({
  label: z.object({ en: z.string(), de: z.string().optional() }),
  reason: z.string(),
  untilOn: z.string().nullable().default(null),
});

/** What the journal says of something that was opened for a time, or that stays locked. */
export function openingNotice(kind: OpeningContent["kind"], event: JournalEvent): NewNotice[] {
  if (event.partnerId === null) return [];
  const { label: name, reason, untilOn: until } = said.parse(event.data);
  const label: Label = name.de === undefined ? { en: name.en } : { en: name.en, de: name.de };
  const content = { kind, label, until, reason };
  return [{ partnerId: event.partnerId, occasion: `${kind} ${event.id}`, important: false, content }];
}

/** Something that was opened for a time, or that stays locked. */
export function renderOpening({ kind, label, until, reason }: OpeningContent, { locale }: RenderFor): Rendered {
  const w = words[locale];
  const name = labelIn(label, locale);
  const [title, summary] =
    kind === "openingGranted"
      ? [w.opening.granted(name), w.opening.grantedSays(name, until === null ? "" : w.date(until))]
      : [w.opening.declined(name), w.opening.declinedSays(name)];
  const paragraphs = [summary, w.version.why(reason)];
  return { title, summary, blocks: paragraphs.map((text) => ({ kind: "paragraph", text: [{ text }] })) };
}
