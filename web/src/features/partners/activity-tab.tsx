import { useListPartnerActivityInfinite, type Activity } from "@fairway/client";
import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { formatInstant } from "../../lib/format.ts";
import { IconHistory } from "../../ui/icons.ts";
import { Empty, Loaded } from "../../ui/states/index.ts";
import { useVendor } from "../session/room.tsx";
import { useEventSentence } from "./event-sentence.ts";
import classes from "./partner-page.module.css";

function Event({ event }: { event: Activity }) {
  const { t, i18n } = useTranslation();
  const { timeZone, name } = useVendor();
  const sentence = useEventSentence();
  return (
    <li className={classes.event}>
      <time className={classes.when} dateTime={event.at}>
        {formatInstant(event.at, i18n.language, timeZone)}
      </time>
      <span>
        {sentence(event)}{" "}
        <span className={classes.who}>
          {event.actor.side === "system" ? t("partners.activity.system") : (event.actor.name ?? name)}
        </span>
      </span>
    </li>
  );
}

/** What happened with a partner, newest first. */
export function ActivityTab({ partnerId }: { partnerId: string }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const query = useListPartnerActivityInfinite(
    vendor.id,
    partnerId,
    { limit: 50 },
    { query: { getNextPageParam: (last) => last.nextCursor ?? undefined, initialPageParam: undefined } },
  );
  return (
    <Loaded query={query}>
      {(data) => {
        const events = data.pages.flatMap((p) => p.items);
        if (!events.length) {
          return (
            <Empty icon={IconHistory} title={t("partners.activity.none")}>
              {t("partners.activity.noneBody")}
            </Empty>
          );
        }
        return (
          <>
            <ol className={classes.activity}>
              {events.map((e) => (
                <Event key={e.id} event={e} />
              ))}
            </ol>
            {query.hasNextPage ? (
              <Button
                variant="default"
                mt="md"
                onClick={() => void query.fetchNextPage()}
                loading={query.isFetchingNextPage}
              >
                {t("table.loadMore")}
              </Button>
            ) : null}
          </>
        );
      }}
    </Loaded>
  );
}
