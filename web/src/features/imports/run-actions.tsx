import { useResumeImport, useStopImport, type ImportRun } from "@fairway/client";
import { Button } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { refresh } from "../../lib/query-client.ts";
import { failed } from "../../ui/toast.ts";
import { useVendor } from "../session/room.tsx";

/** Stop, resume, or go and see what came in. */
export function RunActions({ run }: { run: ImportRun }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const client = useQueryClient();
  const [stop, resume] = [useStopImport(), useResumeImport()];
  const ids = { vendorId: vendor.id, importId: run.id };
  const after = (change: Promise<unknown>) => void change.then(() => refresh(client, "/imports")).catch(failed);
  const again = (onBadRow: "skip" | "stop") => after(resume.mutateAsync({ ...ids, data: { onBadRow } }));
  return (
    <>
      {run.can["stop"] ? (
        <Button variant="default" loading={stop.isPending} onClick={() => after(stop.mutateAsync(ids))}>
          {t("imports.stopRun")}
        </Button>
      ) : null}
      {run.can["resume"] && run.status === "failed" ? (
        <Button variant="default" loading={resume.isPending} onClick={() => again("skip")}>
          {t("imports.resumeSkip")}
        </Button>
      ) : null}
      {run.can["resume"] ? (
        <Button loading={resume.isPending} onClick={() => again(run.onBadRow)}>
          {t("imports.resume")}
        </Button>
      ) : null}
      {run.status === "done" && !run.dryRun ? (
        <Button component={Link} to={`/console/${vendor.slug}/partners`}>
          {t("imports.seePartners")}
        </Button>
      ) : null}
    </>
  );
}
