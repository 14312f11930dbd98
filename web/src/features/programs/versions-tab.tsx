import { useListDrafts, useListProgramVersions, type ProgramVersion } from "@fairway/client";
import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Empty, Loaded } from "../../ui/states/index.ts";
import { useVendor } from "../session/room.tsx";
import { ImportDraft } from "./import-draft.tsx";
import { useNewDraft } from "./use-new-draft.ts";
import { VersionEntry } from "./version-entry.tsx";
import { inTimelineOrder } from "./version-words.ts";
import classes from "./versions.module.css";

/** What a version is compared with: the one that applied before it, or the one it was written from. */
function beforeOf(version: ProgramVersion, versions: readonly ProgramVersion[]): ProgramVersion | undefined {
  const base = versions.find((v) => v.id === version.basedOn?.id);
  if (version.number === null) return base ?? versions.find((v) => v.status === "active");
  const applied = inTimelineOrder(versions).filter((v) => v.number !== null && v.status !== "withdrawn");
  const place = applied.findIndex((v) => v.id === version.id);
  return place === -1 ? base : applied[place + 1];
}

function Timeline({
  versions,
  programKey,
  mayPublish,
}: {
  versions: readonly ProgramVersion[];
  programKey: string;
  mayPublish: boolean;
}) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const programId = versions[0]?.programId ?? "";
  const drafts = useListDrafts(vendor.id, { programId }, { query: { enabled: programId !== "" } });
  return (
    <ol className={classes.timeline} aria-label={t("versions.list")}>
      {inTimelineOrder(versions).map((version) => (
        <VersionEntry
          key={version.id}
          version={version}
          draft={drafts.data?.items.find((draft) => draft.id === version.id)}
          before={beforeOf(version, versions)}
          programKey={programKey}
          mayPublish={mayPublish}
        />
      ))}
    </ol>
  );
}

/** Every version on a timeline: what is being written, what is announced, what applies, and what applied. */
export function VersionsTab({ programId, programKey }: { programId: string; programKey: string }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const query = useListProgramVersions(vendor.id, programId);
  const { start, busy } = useNewDraft();
  return (
    <Loaded query={query}>
      {({ items, can }) => (
        <div>
          <div className={classes.head}>
            <p>{t("versions.lead")}</p>
            {can["publish"] ? (
              <div className={classes.actions}>
                <ImportDraft programId={programId} />
                {items.some((v) => v.status === "active") ? null : (
                  <Button variant="default" loading={busy} onClick={() => start({ programId })}>
                    {t("versions.newDraft")}
                  </Button>
                )}
              </div>
            ) : null}
          </div>
          {items.length > 0 ? (
            <Timeline versions={items} programKey={programKey} mayPublish={can["publish"] === true} />
          ) : (
            <Empty title={t("versions.none")}>{t("versions.noneBody")}</Empty>
          )}
        </div>
      )}
    </Loaded>
  );
}
