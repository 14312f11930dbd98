import { useListActionAnswers } from "@fairway/client";
import { useTranslation } from "react-i18next";
import { formatDate, formatInstant } from "../../lib/format.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./record.module.css";

const words = { done: "done", snoozed: "snooze", notUseful: "notUseful" } as const;

/** What was said of suggested actions before; nothing where nobody has said anything. */
export function EarlierAnswers({ partnerId }: { partnerId: string }) {
  const { t, i18n } = useTranslation();
  const vendor = useVendor();
  const items = useListActionAnswers(vendor.id, partnerId).data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <section className={classes.earlier} aria-label={t("record.health.before")}>
      <h3>{t("record.health.before")}</h3>
      <ol className={classes.timeline}>
        {items.map(({ kind, answer, reason, untilOn, by, at }) => (
          <li key={`${kind} ${at}`}>
            <span>
              {[
                t("record.health.said", {
                  action: t(`record.health.kinds.${kind}`),
                  answer: t(`record.health.${words[answer]}`),
                }),
                untilOn ? formatDate(untilOn, i18n.language) : null,
                reason,
              ]
                .filter(Boolean)
                .join(" · ")}
            </span>
            <time dateTime={at}>
              {t("record.health.saidBy", { name: by, at: formatInstant(at, i18n.language, vendor.timeZone) })}
            </time>
          </li>
        ))}
      </ol>
    </section>
  );
}
