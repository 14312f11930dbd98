import { useListPartnerActivity } from "@fairway/client";
import { useTranslation } from "react-i18next";
import { formatInstant } from "../../lib/format.ts";
import { Section } from "../../ui/page.tsx";
import { Loaded } from "../../ui/states/index.ts";
import { useEventSentence } from "../partners/event-sentence.ts";
import classes from "./portal.module.css";
import { usePartnerRoom } from "./use-partner-room.ts";

/** What happened lately, in sentences. */
export function Changes() {
  const { t, i18n } = useTranslation();
  const { vendor, partnerId } = usePartnerRoom();
  const sentence = useEventSentence();
  const query = useListPartnerActivity(vendor.id, partnerId, { limit: 8 });
  return (
    <Section title={t("portal.changed")}>
      <Loaded query={query}>
        {({ items }) =>
          items.length ? (
            <ol className={classes.changes}>
              {items.map((e) => (
                <li key={e.id}>
                  <span>{sentence(e)}</span>
                  <time dateTime={e.at}>{formatInstant(e.at, i18n.language, vendor.timeZone)}</time>
                </li>
              ))}
            </ol>
          ) : (
            <p>{t("portal.nothingChanged")}</p>
          )
        }
      </Loaded>
    </Section>
  );
}
