import { useListPartnerActivityInfinite, type Activity } from "@fairway/client";
import { Select } from "@mantine/core";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { formatInstant } from "../../lib/format.ts";
import { sides, timelineKinds } from "../../lib/addresses.ts";
import { defined } from "../../lib/search-params.ts";
import { IconHistory } from "../../ui/icons.ts";
import { Empty, Loaded } from "../../ui/states/index.ts";
import { LoadMore } from "../../ui/load-more.tsx";
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

const from = "/console/$vendor/partners/$partnerId" as const;
const abouts = ["standing", "business", "benefits", "people", "record", "notices"] as const;

/** Narrows the timeline to what it is about and whose doing it was; both stand in the address. */
function TimelineFilters() {
  const { t } = useTranslation();
  const { about, side } = useSearch({ from });
  const navigate = useNavigate({ from });
  const set = (change: { about?: (typeof abouts)[number] | undefined; side?: (typeof sides)[number] | undefined }) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true, resetScroll: false });
  return (
    <div className={classes.bar}>
      <Select
        size="xs"
        clearable
        aria-label={t("partners.activity.kind")}
        placeholder={t("partners.activity.kind")}
        data={abouts.map((value) => ({ value, label: t(`partners.activity.kinds.${value}`) }))}
        value={about ?? null}
        onChange={(value) => set({ about: abouts.find((one) => one === value) })}
      />
      <Select
        size="xs"
        clearable
        aria-label={t("partners.activity.side")}
        placeholder={t("partners.activity.side")}
        data={sides.map((value) => ({ value, label: t(`partners.activity.sides.${value}`) }))}
        value={side ?? null}
        onChange={(value) => set({ side: sides.find((one) => one === value) })}
      />
    </div>
  );
}

function Nothing({ filtered }: { filtered: boolean }) {
  const { t } = useTranslation();
  return (
    <Empty icon={IconHistory} title={t(filtered ? "partners.activity.noneLeft" : "partners.activity.none")}>
      {t(filtered ? "partners.activity.noneLeftBody" : "partners.activity.noneBody")}
    </Empty>
  );
}

/** What happened with a partner, newest first. */
export function ActivityTab({ partnerId }: { partnerId: string }) {
  return (
    <>
      <TimelineFilters />
      <Timeline partnerId={partnerId} />
    </>
  );
}

function Timeline({ partnerId }: { partnerId: string }) {
  const vendor = useVendor();
  const { about, side } = useSearch({ from });
  const query = useListPartnerActivityInfinite(
    vendor.id,
    partnerId,
    defined({ limit: 50, kind: about && [...timelineKinds[about]], side }),
    { query: { getNextPageParam: (last) => last.nextCursor ?? undefined, initialPageParam: undefined } },
  );
  return (
    <Loaded query={query}>
      {(data) => {
        const events = data.pages.flatMap((p) => p.items);
        if (!events.length) return <Nothing filtered={about !== undefined || side !== undefined} />;
        return (
          <>
            <ol className={classes.activity}>
              {events.map((e) => (
                <Event key={e.id} event={e} />
              ))}
            </ol>
            <LoadMore pages={query} above="md" />
          </>
        );
      }}
    </Loaded>
  );
}
