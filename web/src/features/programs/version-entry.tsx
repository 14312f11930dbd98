import { getProgramVersion, type DraftSummary, type ProgramVersion } from "@fairway/client";
import { ActionIcon, Button, Menu } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { IconMore } from "../../ui/icons.ts";
import { failed } from "../../ui/toast.ts";
import { useVendor } from "../session/room.tsx";
import { DiscardDialog } from "./discard-dialog.tsx";
import { downloadDocument } from "./download.ts";
import { PublishDialog } from "./publish-dialog.tsx";
import { useNewDraft } from "./use-new-draft.ts";
import { useVersionWords } from "./version-words.ts";
import classes from "./versions.module.css";
import { WithdrawDialog } from "./withdraw-dialog.tsx";

type Asked = "publish" | "withdraw" | "discard" | null;

export type EntryProps = {
  version: ProgramVersion;
  /** The draft, where it can still be edited. */
  draft: DraftSummary | undefined;
  /** The version that it is compared with: what it changes, or what it changed. */
  before: ProgramVersion | undefined;
  programKey: string;
  mayPublish: boolean;
};

function useDownload({ version, programKey }: Pick<EntryProps, "version" | "programKey">) {
  const vendor = useVendor();
  return async () => {
    const { source, format } = await getProgramVersion(vendor.id, version.programId, version.id);
    downloadDocument(version.number === null ? programKey : `${programKey}-v${version.number}`, source, format);
  };
}

function MoreActions({ version, programKey, mayPublish, ask }: EntryProps & { ask: (what: Asked) => void }) {
  const { t } = useTranslation();
  const { name } = useVersionWords();
  const download = useDownload({ version, programKey });
  const { start } = useNewDraft();
  const isWritten = version.number === null;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="default" size={30} aria-label={t("versions.actions.more", { name: name(version) })}>
          <IconMore size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {mayPublish ? (
          <Menu.Item onClick={() => start({ programId: version.programId, from: version.id })}>
            {t("versions.actions.again")}
          </Menu.Item>
        ) : null}
        <Menu.Item onClick={() => void download().catch(failed)}>{t("versions.actions.download")}</Menu.Item>
        {mayPublish && version.status === "published" ? (
          <Menu.Item color="red" onClick={() => ask("withdraw")}>
            {t("versions.actions.withdraw")}
          </Menu.Item>
        ) : null}
        {mayPublish && isWritten ? (
          <Menu.Item color="red" onClick={() => ask("discard")}>
            {t("versions.actions.discard")}
          </Menu.Item>
        ) : null}
      </Menu.Dropdown>
    </Menu>
  );
}

function DraftActions({
  draft,
  mayPublish,
  ask,
}: {
  draft: DraftSummary;
  mayPublish: boolean;
  ask: (what: Asked) => void;
}) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const params = { vendor: vendor.slug, draftId: draft.id };
  return (
    <>
      <Button
        variant="default"
        size="xs"
        renderRoot={(props) => <Link {...props} to="/console/$vendor/program/drafts/$draftId" params={params} />}
      >
        {t("versions.actions.open")}
      </Button>
      <Button
        variant="default"
        size="xs"
        renderRoot={(props) => <Link {...props} to="/console/$vendor/program/drafts/$draftId/plan" params={params} />}
      >
        {t("versions.actions.plan")}
      </Button>
      {mayPublish ? (
        <Button size="xs" disabled={draft.problemCount > 0} onClick={() => ask("publish")}>
          {t("versions.actions.publish")}
        </Button>
      ) : null}
    </>
  );
}

/** Leads to what differs from the version before it. */
function Differences({ version, before }: Pick<EntryProps, "version" | "before">) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const { name } = useVersionWords();
  if (!before || version.problemCount > 0 || before.problemCount > 0) return null;
  const isPast = version.status === "superseded" || version.status === "active";
  return (
    <Link
      to="/console/$vendor/program/comparison"
      params={{ vendor: vendor.slug }}
      search={{ program: version.programId, from: before.id, to: version.id }}
    >
      {t(isPast ? "versions.actions.compareBefore" : "versions.actions.compare", { other: name(before) })}
    </Link>
  );
}

function Words({ version, before }: Pick<EntryProps, "version" | "before">) {
  const { t } = useTranslation();
  const { name, says, details } = useVersionWords();
  const facts = details(version);
  return (
    <>
      <div className={classes.title}>
        <h3>{name(version)}</h3>
        {version.status === "draft" ? null : (
          <span className={classes.status} data-status={version.status}>
            {t(`versions.statuses.${version.status}`)}
          </span>
        )}
        {version.problemCount > 0 ? (
          <span className={classes.problems}>{t("versions.problems", { count: version.problemCount })}</span>
        ) : null}
      </div>
      <p>{says(version)}</p>
      {facts.length > 0 ? <p className={classes.details}>{facts.join(" · ")}</p> : null}
      {version.reason ? <p className={classes.details}>{t("versions.because", { reason: version.reason })}</p> : null}
      {version.withdrawnReason ? (
        <p className={classes.details}>{t("versions.withdrawnBecause", { reason: version.withdrawnReason })}</p>
      ) : null}
      {version.outdated ? <p className={classes.outdated}>{t("versions.outdated")}</p> : null}
      <Differences version={version} before={before} />
    </>
  );
}

/** One version on the timeline, with what can be done with it. */
export function VersionEntry(props: EntryProps) {
  const { version, draft, before, mayPublish } = props;
  const [asked, ask] = useState<Asked>(null);
  const close = () => ask(null);
  return (
    <li className={classes.entry} data-status={version.status}>
      <div className={classes.words}>
        <Words version={version} before={before} />
      </div>
      <div className={classes.actions}>
        {draft ? <DraftActions draft={draft} mayPublish={mayPublish} ask={ask} /> : null}
        <MoreActions {...props} ask={ask} />
      </div>
      {asked === "publish" && draft ? <PublishDialog draft={draft} onClose={close} /> : null}
      {asked === "withdraw" ? <WithdrawDialog version={version} onClose={close} /> : null}
      {asked === "discard" ? <DiscardDialog draftId={version.id} last={draft?.first === true} onClose={close} /> : null}
    </li>
  );
}
