import type { Activity } from "@fairway/client";
import { useTranslation } from "react-i18next";
import { humanize } from "../../lib/humanize.ts";

const known = [
  "partner-created",
  "partner-updated",
  "partner-ended",
  "person-added",
  "person-removed",
  "fact-recorded",
  "fact-corrected",
  "fact-reversed",
  "standing-changed",
  "standing-reached",
  "standing-lost",
] as const;
type Known = (typeof known)[number] | "other";

const text = (data: Record<string, unknown>, ...keys: string[]): string | null => {
  const found = keys.map((k) => data[k]).find((v) => typeof v === "string" && v !== "");
  return typeof found === "string" ? found : null;
};

type EventWords = { name: string; reason: string; track: string; from: string; to: string; type: string };

/** Which sentence an event has, and the values in it. */
export function sentenceOf(event: Pick<Activity, "type" | "data">): { key: Known; values: EventWords } {
  const { data } = event;
  const from = text(data, "fromTier", "from");
  const to = text(data, "toTier", "to", "tier");
  const values = {
    name: text(data, "name", "personName", "email") ?? "",
    reason: text(data, "reason") ?? "",
    track: text(data, "trackLabel", "label", "track") ?? "",
    from: from ?? "",
    to: to ?? "",
    type: humanize(event.type.replaceAll(".", " ")),
  };
  const plain = event.type.replaceAll(/[._]/g, "-");
  if (plain === "standing-changed" && !from && to) return { key: "standing-reached", values };
  if (plain === "standing-changed" && from && !to) return { key: "standing-lost", values };
  return { key: known.find((k) => k === plain) ?? "other", values };
}

/** Turns an event into a sentence. */
export function useEventSentence(): (event: Activity) => string {
  const { t } = useTranslation();
  return (event) => {
    const { key, values } = sentenceOf(event);
    return t(`activity.${key}`, values);
  };
}
