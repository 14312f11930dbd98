import { useListExceptionsInfinite } from "@fairway/client";
import { SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { IconInbox } from "../../ui/icons.ts";
import { Empty, Loaded } from "../../ui/states/index.ts";
import { LoadMore } from "../../ui/load-more.tsx";
import { useVendor } from "../session/room.tsx";
import { ExceptionList } from "./exception-list.tsx";
import classes from "./oversight.module.css";

const shown = ["requested", "active", "all"] as const;

/** The exceptions of all partners: those that wait, those in force, all. */
export function ExceptionsTab() {
  const { t } = useTranslation();
  const vendor = useVendor();
  const [show, setShow] = useState<(typeof shown)[number]>("requested");
  const query = useListExceptionsInfinite(
    vendor.id,
    { limit: 50, ...(show === "all" ? {} : { status: show }) },
    { query: { getNextPageParam: (last) => last.nextCursor ?? undefined, initialPageParam: undefined } },
  );
  return (
    <div className={classes.stack}>
      <SegmentedControl
        className={classes.switch ?? ""}
        aria-label={t("oversight.show")}
        value={show}
        onChange={(value) => setShow(shown.find((one) => one === value) ?? "requested")}
        data={[
          { value: "requested", label: t("oversight.waiting") },
          { value: "active", label: t("oversight.exceptions.status.active") },
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
                title={show === "requested" ? t("oversight.exceptions.noneWaiting") : t("oversight.exceptions.none")}
              >
                {t("oversight.exceptions.noneBody")}
              </Empty>
            );
          return (
            <>
              <ExceptionList exceptions={items} named />
              <LoadMore pages={query} />
            </>
          );
        }}
      </Loaded>
    </div>
  );
}
