import { tryThresholds, useListThresholds, useSaveDraft, type ListThresholdsReply } from "@fairway/client";
import { Button } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { refresh } from "../../lib/query-client.ts";
import { Empty, Loaded, Loading } from "../../ui/states/index.ts";
import { failed, said } from "../../ui/toast.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./plan.module.css";
import { Sliders, type Values } from "./sliders.tsx";
import { useDraftId } from "./use-plan.ts";
import { WhatIfCounts } from "./what-if-counts.tsx";

const changedOf = ({ items }: ListThresholdsReply, values: Values) =>
  items.flatMap(({ id, value }) => {
    const chosen = values[id];
    return chosen !== undefined && chosen !== value.value ? [{ id, value: chosen }] : [];
  });

/** What the numbers come to; asked again shortly after the last change, the last answer stays meanwhile. */
function useTried(draftId: string, revision: number, values: { id: string; value: string }[]) {
  const vendor = useVendor();
  const [asked] = useDebouncedValue(values, 120);
  const query = useQuery({
    queryKey: ["what-if", vendor.id, draftId, revision, asked],
    queryFn: () => tryThresholds(vendor.id, draftId, { values: asked }),
    placeholderData: keepPreviousData,
    retry: false,
  });
  return { query, waiting: query.isFetching || JSON.stringify(asked) !== JSON.stringify(values) };
}

function Board({ thresholds }: { thresholds: ListThresholdsReply }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const draftId = useDraftId();
  const client = useQueryClient();
  const save = useSaveDraft();
  const [values, setValues] = useState<Values>({});
  const changed = changedOf(thresholds, values);
  const { query: tried, waiting } = useTried(draftId, thresholds.revision, changed);
  const apply = async () => {
    const { source, revision } = await tryThresholds(vendor.id, draftId, { values: changed });
    if (source === null) return;
    await save.mutateAsync({ vendorId: vendor.id, draftId, data: { source, revision } });
    said(`${t("plan.whatIf.applied")}. ${t("plan.whatIf.appliedBody")}`);
    await refresh(client, "/drafts");
    await refresh(client, "/plans");
    setValues({});
  };
  const unsound = (tried.data?.problems.length ?? 0) > 0;
  return (
    <div className={classes.board}>
      <div className={classes.sliders}>
        <Sliders
          items={thresholds.items}
          values={values}
          onChange={(id, value) => setValues({ ...values, [id]: value })}
        />
      </div>
      <div className={classes.live}>
        <Loaded query={tried} skeleton={<Loading lines={8} height={24} />}>
          {(reply) => <WhatIfCounts reply={reply} waiting={waiting} />}
        </Loaded>
        <div className={classes.actions}>
          <span className={classes.quiet}>{t("plan.whatIf.changed", { count: changed.length })}</span>
          <Button variant="default" disabled={!changed.length} onClick={() => setValues({})}>
            {t("plan.whatIf.reset")}
          </Button>
          {thresholds.can["apply"] ? (
            <Button
              disabled={!changed.length || unsound}
              loading={save.isPending}
              onClick={() => void apply().catch(failed)}
            >
              {t("plan.whatIf.apply")}
            </Button>
          ) : null}
        </div>
      </div>
    </div>
  );
}

/** Thresholds to move, with what they come to beside. */
export function WhatIf() {
  const { t } = useTranslation();
  const vendor = useVendor();
  const query = useListThresholds(vendor.id, useDraftId(), { query: { retry: false } });
  return (
    <Loaded query={query}>
      {(thresholds) =>
        thresholds.items.length ? (
          <>
            <p className={classes.lead}>{t("plan.whatIf.lead")}</p>
            <Board thresholds={thresholds} key={thresholds.revision} />
          </>
        ) : (
          <Empty title={t("plan.whatIf.none")}>{t("plan.whatIf.noneBody")}</Empty>
        )
      }
    </Loaded>
  );
}
