import { useListAppealsInfinite } from "@fairway/client";
import { SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { IconInbox } from "../../ui/icons.ts";
import { Empty, Loaded } from "../../ui/states/index.ts";
import { LoadMore } from "../../ui/load-more.tsx";
import { useVendor } from "../session/room.tsx";
import { AppealList } from "./appeal-list.tsx";
import classes from "./oversight.module.css";

/** The appeals of all partners: those that wait for a decision, or all. */
export function AppealsTab() {
  const { t } = useTranslation();
  const vendor = useVendor();
  const [show, setShow] = useState<"open" | "all">("open");
  const query = useListAppealsInfinite(
    vendor.id,
    { limit: 50, ...(show === "all" ? {} : { status: "open" as const }) },
    { query: { getNextPageParam: (last) => last.nextCursor ?? undefined, initialPageParam: undefined } },
  );
  return (
    <div className={classes.stack}>
      <SegmentedControl
        className={classes.switch ?? ""}
        aria-label={t("oversight.show")}
        value={show}
        onChange={(value) => setShow(value === "all" ? "all" : "open")}
        data={[
          { value: "open", label: t("oversight.waiting") },
          { value: "all", label: t("oversight.all") },
        ]}
      />
      <Loaded query={query}>
        {(data) => {
          const items = data.pages.flatMap((page) => page.items);
          if (!items.length)
            return (
              <Empty
                icon={IconInbox}
                title={show === "open" ? t("oversight.appeals.noneWaiting") : t("oversight.appeals.none")}
              >
                {t("oversight.appeals.noneBody")}
              </Empty>
            );
          return (
            <>
              {data.pages[0]?.can["decide"] ? null : <p className={classes.note}>{t("oversight.readOnly")}</p>}
              <AppealList appeals={items} named />
              <LoadMore pages={query} />
            </>
          );
        }}
      </Loaded>
    </div>
  );
}
