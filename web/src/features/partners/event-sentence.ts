import type { Activity } from "@fairway/client";
import { useTranslation } from "react-i18next";
import { churnRisks, noticeKinds } from "../../lib/addresses.ts";
import { formatDate } from "../../lib/format.ts";
import { humanize } from "../../lib/humanize.ts";
import { useFactKinds } from "../programs/use-fact-kinds.ts";

const known = [
  "partner-created",
  "partner-updated",
  "partner-ended",
  "partner-reinstated",
  "partner-merged",
  "application-accepted",
  "profile-changed",
  "territory-added",
  "territory-changed",
  "territory-removed",
  "capability-given",
  "capability-removed",
  "contact-added",
  "contact-changed",
  "contact-removed",
  "note-written",
  "note-edited",
  "note-removed",
  "partner-file-added",
  "partner-file-removed",
  "link-added",
  "link-changed",
  "health-changed",
  "action-answered",
  "offboarding-planned",
  "offboarding-called-off",
  "offboarding-ended",
  "offboarding-reinstated",
  "partner-export-requested",
  "partner-export-finished",
  "person-added",
  "person-removed",
  "fact-recorded",
  "fact-reversed",
  "standing-changed",
  "standing-reached",
  "standing-lost",
  "move-proposed",
  "move-scheduled",
  "move-effective",
  "move-cancelled",
  "move-dropped",
  "move-declined",
  "approval-given",
  "exception-requested",
  "exception-granted",
  "exception-declined",
  "exception-withdrawn",
  "exception-ended",
  "appeal-filed",
  "appeal-upheld",
  "appeal-dismissed",
  "appeal-withdrawn",
  "appeal-settled",
  "appeal-overdue",
  "agreement-asked",
  "agreement-reminded",
  "agreement-accepted",
  "agreement-countersigned",
  "agreement-declined",
  "agreement-lapsed",
  "agreement-expiring",
  "agreement-expired",
  "agreement-signatory-invited",
  "onboarding-started",
  "onboarding-task-completed",
  "onboarding-task-skipped",
  "onboarding-stalled",
  "onboarding-resumed",
  "onboarding-completed",
  "onboarding-cancelled",
  "onboarding-first-value",
  "benefit-granted",
  "benefit-withdrawn",
  "benefit-changed",
  "benefit-opened",
  "benefit-closed",
  "benefit-used",
  "benefit-use-reversed",
  "benefit-expiring",
  "benefit-expired",
  "benefit-renewed",
  "benefit-application-submitted",
  "benefit-application-action-required",
  "benefit-application-approved",
  "benefit-application-rejected",
  "benefit-application-canceled",
  "notice-created",
  "notice-acknowledged",
  "mail-refused",
  "mail-unknown",
  "person-roles-changed",
  "invitation-sent",
  "invitation-revoked",
  "api-key-created",
  "api-key-revoked",
  "sign-in-policy-changed",
  "sign-in-connection-created",
  "sign-in-connection-changed",
  "sign-in-connection-switched-on",
  "sign-in-connection-switched-off",
  "sign-in-connection-removed",
  "viewing-started",
  "viewing-ended",
  "agreement-released",
  "agreement-signatory-signed",
  "agreement-signatory-declined",
  "agreement-signatory-withdrawn",
  "agreement-signatory-expired",
  "onboarding-task-reopened",
  "onboarding-task-due",
  "gate-request-asked",
  "gate-request-granted",
  "gate-request-declined",
  "gate-request-withdrawn",
  "gate-request-overdue",
  "gate-opening-opened",
  "gate-opening-ended",
  "gate-opening-closed",
  "resource-downloaded",
  "resource-shared",
  "resource-share-ended",
] as const;
type Known = (typeof known)[number] | "other";

type Data = Record<string, unknown>;
type EventWords = {
  name: string;
  reason: string;
  track: string;
  from: string;
  to: string;
  on: string;
  type: string;
  count: number;
  kinds: string;
  place: string;
  parent: string;
  child: string;
  /** Who signed or declined. */
  signer: string;
  /** Of a task of an onboarding, or of a resource. */
  title: string;
};
type Reader = { locale: string; kind: (key: string) => string };

const isRecord = (value: unknown): value is Data => typeof value === "object" && value !== null;

/** A text of the event; of one in several languages, the reader's. */
function text(data: Data, locale: string, ...keys: string[]): string | null {
  const found = keys.map((k) => data[k]).map((v) => (isRecord(v) ? (v[locale] ?? v["en"]) : v));
  const first = found.find((v) => typeof v === "string" && v !== "");
  return typeof first === "string" ? first : null;
}

function numberOf(data: Data, ...keys: string[]): number | null {
  const found = keys.map((k) => data[k]).find((v) => typeof v === "number");
  return typeof found === "number" ? found : null;
}

function wordsOf({ type, data }: Pick<Activity, "type" | "data">, { locale, kind }: Reader): EventWords {
  const kinds = Array.isArray(data["kinds"]) ? data["kinds"].map(String).map(kind) : [];
  return {
    name: text(data, locale, "name", "personName", "email", "label") ?? "",
    reason: text(data, locale, "reason") ?? "",
    track: text(data, locale, "trackLabel", "track") ?? "",
    from: text(data, locale, "fromTier") ?? "",
    to: text(data, locale, "toTier", "tier") ?? "",
    on: formatDate(
      text(data, locale, "decideByOn", "effectiveOn", "untilOn", "dueOn", "on", "until", "lastOn") ?? "",
      locale,
    ),
    type: humanize(type.replaceAll(".", " ")),
    count: numberOf(data, "count", "people") ?? 1,
    kinds: new Intl.ListFormat(locale).format(kinds),
    place: [text(data, locale, "country"), text(data, locale, "region")].filter(Boolean).join(", "),
    parent: text(data, locale, "parent") ?? "",
    child: text(data, locale, "child") ?? "",
    signer: text(data, locale, "signer", "by") ?? "",
    title: text(data, locale, "title") ?? "",
  };
}

/** Which sentence an event has, and the values in it. */
export function sentenceOf(event: Pick<Activity, "type" | "data">, reader: Reader): { key: Known; values: EventWords } {
  const values = wordsOf(event, reader);
  const plain = event.type.replaceAll(/[._]/g, "-");
  if (plain === "standing-changed" && !values.from && values.to) return { key: "standing-reached", values };
  if (plain === "standing-changed" && values.from && !values.to) return { key: "standing-lost", values };
  if (plain === "appeal-decided")
    return { key: event.data["outcome"] === "upheld" ? "appeal-upheld" : "appeal-dismissed", values };
  return { key: known.find((k) => k === plain) ?? "other", values };
}

/** Turns an event into a sentence. */
export function useEventSentence(): (event: Activity) => string {
  const { t, i18n } = useTranslation();
  const kinds = useFactKinds();
  const kind = (key: string) => kinds.find((k) => k.value === key)?.label ?? humanize(key);
  return (event) => {
    const { key, values } = sentenceOf(event, { locale: i18n.language, kind });
    const about = noticeKinds.find((one) => one === event.data["kind"]);
    const tiers = { from: values.from || t("tier.none"), to: values.to || t("tier.none") };
    const risk = (word: unknown) => {
      const known = churnRisks.find((one) => one === word);
      return known ? t(`record.health.risks.${known}`) : "";
    };
    const risks = { fromRisk: risk(event.data["from"]), toRisk: risk(event.data["to"]) };
    const who = event.actor.name ?? t("activity.nobodyNamed");
    return t(`activity.${key}`, {
      ...values,
      who,
      ...tiers,
      ...risks,
      notice: about ? t(`notices.kinds.${about}`) : "",
    });
  };
}
