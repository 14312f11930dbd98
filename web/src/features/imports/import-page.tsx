import { useGetImport } from "@fairway/client";
import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Page } from "../../ui/page.tsx";
import { Loaded } from "../../ui/states/index.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./imports.module.css";
import { RunActions } from "./run-actions.tsx";
import { underWay, useRunSentence } from "./run-sentence.ts";
import { RunView } from "./run-view.tsx";

type Run = Parameters<typeof RunView>[0]["run"];

function Body({ run }: { run: Run }) {
  const { t } = useTranslation();
  const { slug } = useVendor();
  const back = (
    <Link to="/console/$vendor/imports" params={{ vendor: slug }} className={classes.back}>
      {`← ${t("imports.back")}`}
    </Link>
  );
  return (
    <Page
      title={run.dryRun ? `${run.name} (${t("imports.dryRun")})` : run.name}
      state={useRunSentence(run)}
      action={<RunActions run={run} />}
      before={back}
    >
      <RunView run={run} />
    </Page>
  );
}

/** One import: progress, counts, refused rows. */
export function ImportPage() {
  const { importId } = useParams({ from: "/console/$vendor/imports/$importId" });
  const vendor = useVendor();
  const query = useGetImport(vendor.id, importId, {
    query: { refetchInterval: ({ state }) => (state.data && underWay(state.data) ? 1000 : false) },
  });
  return <Loaded query={query}>{(run) => <Body run={run} />}</Loaded>;
}
