import { useListEvaluationsInfinite, useStopEvaluation, type Evaluation } from "@fairway/client";
import { Button, Progress } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { formatDate, formatInstant } from "../../lib/format.ts";
import { refresh } from "../../lib/query-client.ts";
import { Empty, Loaded } from "../../ui/states/index.ts";
import { failed } from "../../ui/toast.ts";
import { LoadMore } from "../../ui/load-more.tsx";
import { useVendor } from "../session/room.tsx";
import classes from "./document.module.css";
import { MeasureDialog } from "./measure-dialog.tsx";

const underWay = (e: Evaluation): boolean => e.status === "queued" || e.status === "running";

function Stop({ evaluation }: { evaluation: Evaluation }) {
  const { t, i18n } = useTranslation();
  const vendor = useVendor();
  const client = useQueryClient();
  const stop = useStopEvaluation();
  const go = async () => {
    await stop.mutateAsync({ vendorId: vendor.id, programId: evaluation.programId, evaluationId: evaluation.id });
    await refresh(client, "/evaluations");
  };
  return (
    <Button variant="default" size="compact-xs" loading={stop.isPending} onClick={() => void go().catch(failed)}>
      {t("program.evaluations.stop", { date: formatDate(evaluation.asOf, i18n.language) })}
    </Button>
  );
}

function Row({ evaluation: e, mayStop }: { evaluation: Evaluation; mayStop: boolean }) {
  const { t, i18n } = useTranslation();
  const { timeZone } = useVendor();
  const progress = t("program.evaluations.progress", { done: e.done, total: e.total });
  return (
    <tr>
      <td>
        {formatDate(e.asOf, i18n.language)}
        {e.purpose === "live" ? ` · ${t("program.evaluations.live")}` : ""}
      </td>
      <td>{e.error ?? t(`program.evaluations.statuses.${e.status}`)}</td>
      <td className={classes.progress}>
        {progress}
        {underWay(e) ? (
          <Progress value={e.total ? (e.done / e.total) * 100 : 0} size="xs" mt={4} aria-label={progress} />
        ) : null}
      </td>
      <td>{formatInstant(e.createdAt, i18n.language, timeZone)}</td>
      <td>{mayStop && underWay(e) ? <Stop evaluation={e} /> : null}</td>
    </tr>
  );
}

function List({ items, mayStop }: { items: readonly Evaluation[]; mayStop: boolean }) {
  const { t } = useTranslation();
  return (
    <div className={classes.versions}>
      <table>
        <caption className="visually-hidden">{t("program.evaluations.caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("program.evaluations.asOf")}</th>
            <th scope="col">{t("program.evaluations.status")}</th>
            <th scope="col">{t("program.evaluations.partners")}</th>
            <th scope="col">{t("program.evaluations.when")}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {items.map((e) => (
            <Row key={e.id} evaluation={e} mayStop={mayStop} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Measurements with their progress, and a way to measure past dates. */
export function EvaluationsTab({ programId }: { programId: string }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const [asking, setAsking] = useState(false);
  const query = useListEvaluationsInfinite(
    vendor.id,
    programId,
    { limit: 50 },
    {
      query: {
        getNextPageParam: (last) => last.nextCursor ?? undefined,
        initialPageParam: undefined,
        refetchInterval: ({ state }) => (state.data?.pages.some((p) => p.items.some(underWay)) ? 1500 : false),
      },
    },
  );
  return (
    <Loaded query={query}>
      {({ pages }) => {
        const items = pages.flatMap((p) => p.items);
        const mayMeasure = pages[0]?.can["evaluate"] === true;
        const start = mayMeasure ? (
          <Button onClick={() => setAsking(true)}>{t("program.evaluations.start")}</Button>
        ) : null;
        return (
          <>
            <div className={classes.head}>
              <p className={classes.lead}>{t("program.evaluations.lead")}</p>
              {items.length ? start : null}
            </div>
            {items.length ? (
              <List items={items} mayStop={mayMeasure} />
            ) : (
              <Empty title={t("program.evaluations.none")} action={start}>
                {t("program.evaluations.noneBody")}
              </Empty>
            )}
            <LoadMore pages={query} above="sm" />
            {asking ? <MeasureDialog programId={programId} onClose={() => setAsking(false)} /> : null}
          </>
        );
      }}
    </Loaded>
  );
}
