import { useGetProgram, type GetProgramReply, type ProgramSummary } from "@fairway/client";
import { Button, Tabs } from "@mantine/core";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { programTabs } from "../../lib/addresses.ts";
import { formatDayOf } from "../../lib/format.ts";
import { IconDocument } from "../../ui/icons.ts";
import { Page } from "../../ui/page.tsx";
import { Empty, Loaded } from "../../ui/states/index.ts";
import { useVendor } from "../session/room.tsx";
import { DocumentView } from "./document-view.tsx";
import { EvaluationsTab } from "./evaluations-tab.tsx";
import { ImportDraft } from "./import-draft.tsx";
import { ProgramPick } from "./program-pick.tsx";
import { SourceView } from "./source-view.tsx";
import { useNewDraft } from "./use-new-draft.ts";
import { useProgram } from "./use-program.ts";
import { VersionsTab } from "./versions-tab.tsx";

function Panels({ program, tab }: { program: GetProgramReply; tab: (typeof programTabs)[number] }) {
  return {
    document: () => <DocumentView page={program.page} />,
    source: () => <SourceView name={program.key} source={program.source ?? ""} format={program.format} />,
    versions: () => <VersionsTab programId={program.id} programKey={program.key} />,
    evaluations: () => <EvaluationsTab programId={program.id} />,
  }[tab]();
}

function NewProgram() {
  const { t } = useTranslation();
  const vendor = useVendor();
  return (
    <Button
      variant="default"
      renderRoot={(props) => <Link {...props} to="/console/$vendor/program/new" params={{ vendor: vendor.slug }} />}
    >
      {t("program.another")}
    </Button>
  );
}

function Actions({ programId, mayPublish }: { programId: string; mayPublish: boolean }) {
  const { t } = useTranslation();
  const { start, busy } = useNewDraft();
  return (
    <>
      <ProgramPick which="all" />
      {mayPublish ? <NewProgram /> : null}
      {mayPublish ? (
        <Button loading={busy} onClick={() => start({ programId })}>
          {t("versions.newDraft")}
        </Button>
      ) : null}
    </>
  );
}

function ProgramTabs({ program }: { program: GetProgramReply }) {
  const { t } = useTranslation();
  const { tab = "document" } = useSearch({ from: "/console/$vendor/program" });
  const navigate = useNavigate({ from: "/console/$vendor/program" });
  const choose = (next: string | null) =>
    void navigate({ search: (before) => ({ ...before, tab: programTabs.find((p) => p === next) }), replace: true });
  return (
    <Tabs value={tab} keepMounted={false} onChange={choose}>
      <Tabs.List>
        {programTabs
          .filter((key) => key !== "source" || program.source !== null)
          .map((key) => (
            <Tabs.Tab key={key} value={key}>
              {t(`program.tabs.${key}`)}
            </Tabs.Tab>
          ))}
      </Tabs.List>
      <Tabs.Panel value={tab} pt="lg">
        <Panels program={program} tab={tab} />
      </Tabs.Panel>
    </Tabs>
  );
}

function ProgramView({ program }: { program: GetProgramReply }) {
  const { t, i18n } = useTranslation();
  const { timeZone } = useVendor();
  const version = program.activeVersion;
  const words = {
    number: version?.number ?? 0,
    date: version ? formatDayOf(version.publishedAt, i18n.language, timeZone) : "",
    person: version?.publishedBy ?? "",
  };
  return (
    <Page
      title={program.name}
      state={version ? t(version.publishedBy ? "program.state" : "program.stateAlone", words) : undefined}
      action={<Actions programId={program.id} mayPublish={program.can["publish"] === true} />}
    >
      <ProgramTabs program={program} />
    </Page>
  );
}

function Nothing({ action }: { action: ReactNode }) {
  const { t } = useTranslation();
  return (
    <Page title={t("program.title")}>
      <Empty icon={IconDocument} title={t(action ? "program.none" : "standing.noProgram")} action={action}>
        {t(action ? "program.noneBody" : "program.noneReader")}
      </Empty>
    </Page>
  );
}

function FirstProgram({ mayPublish }: { mayPublish: boolean }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  if (!mayPublish) return <Nothing action={null} />;
  return (
    <Nothing
      action={
        <>
          <Button
            renderRoot={(props) => (
              <Link {...props} to="/console/$vendor/program/new" params={{ vendor: vendor.slug }} />
            )}
          >
            {t("program.begin")}
          </Button>
          <ImportDraft />
        </>
      }
    />
  );
}

function InForce({ programId }: { programId: string }) {
  const vendor = useVendor();
  const query = useGetProgram(vendor.id, programId);
  return <Loaded query={query}>{(program) => <ProgramView program={program} />}</Loaded>;
}

/** A program of which no version applies yet: what is being written, and what is announced. */
function NotYet({ program, mayPublish }: { program: ProgramSummary; mayPublish: boolean }) {
  const { t } = useTranslation();
  return (
    <Page
      title={program.name}
      state={t("versions.onlyDraft")}
      action={
        <>
          <ProgramPick which="all" />
          {mayPublish ? <NewProgram /> : null}
        </>
      }
    >
      <VersionsTab programId={program.id} programKey={program.key} />
    </Page>
  );
}

/** The program: as a document, as source, its versions and measurements; and the way to a new version. */
export function ProgramPage() {
  const { query, program, can } = useProgram("all");
  const mayPublish = can["publish"] === true;
  return (
    <Loaded query={query}>
      {() => {
        if (!program) return <FirstProgram mayPublish={mayPublish} />;
        return program.activeVersion === null ? (
          <NotYet program={program} mayPublish={mayPublish} key={program.id} />
        ) : (
          <InForce programId={program.id} key={program.id} />
        );
      }}
    </Loaded>
  );
}
