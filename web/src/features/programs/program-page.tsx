import { useGetProgram, type GetProgramReply } from "@fairway/client";
import { Button, Tabs } from "@mantine/core";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { programTabs } from "../../lib/addresses.ts";
import { formatDayOf } from "../../lib/format.ts";
import { IconDocument } from "../../ui/icons.ts";
import { Page } from "../../ui/page.tsx";
import { Empty, Loaded } from "../../ui/states/index.ts";
import { useVendor } from "../session/room.tsx";
import { DocumentView } from "./document-view.tsx";
import { EvaluationsTab } from "./evaluations-tab.tsx";
import { ProgramEditor } from "./program-editor.tsx";
import { ProgramPick } from "./program-pick.tsx";
import { SourceView } from "./source-view.tsx";
import { starterProgram } from "./starter.ts";
import { useProgram } from "./use-program.ts";
import { VersionsTab } from "./versions-tab.tsx";

function useEditing() {
  const { edit } = useSearch({ from: "/console/$vendor/program" });
  const navigate = useNavigate({ from: "/console/$vendor/program" });
  return {
    editing: edit === true,
    setEditing: (on: boolean) => void navigate({ search: (before) => ({ ...before, edit: on ? true : undefined }) }),
  };
}

function Panels({ program, tab }: { program: GetProgramReply; tab: (typeof programTabs)[number] }) {
  return {
    document: () => <DocumentView page={program.page} />,
    source: () => <SourceView source={program.source ?? ""} format={program.format} />,
    versions: () => <VersionsTab programId={program.id} />,
    evaluations: () => <EvaluationsTab programId={program.id} />,
  }[tab]();
}

function ProgramView({ program }: { program: GetProgramReply }) {
  const { t, i18n } = useTranslation();
  const { timeZone } = useVendor();
  const { tab = "document" } = useSearch({ from: "/console/$vendor/program" });
  const navigate = useNavigate({ from: "/console/$vendor/program" });
  const { setEditing } = useEditing();
  const version = program.activeVersion;
  const words = {
    number: version?.number ?? 0,
    date: version ? formatDayOf(version.publishedAt, i18n.language, timeZone) : "",
    person: version?.publishedBy ?? "",
  };
  const action = (
    <>
      <ProgramPick />
      {program.can["publish"] ? <Button onClick={() => setEditing(true)}>{t("program.publish")}</Button> : null}
    </>
  );
  return (
    <Page
      title={program.name}
      state={version ? t(version.publishedBy ? "program.state" : "program.stateAlone", words) : undefined}
      action={action}
    >
      <Tabs
        value={tab}
        keepMounted={false}
        onChange={(next) =>
          void navigate({
            search: (before) => ({ ...before, tab: programTabs.find((p) => p === next) }),
            replace: true,
          })
        }
      >
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
    </Page>
  );
}

function FirstProgram({ mayPublish }: { mayPublish: boolean }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const { setEditing } = useEditing();
  if (mayPublish)
    return <ProgramEditor starter={starterProgram(vendor.name, vendor.currency)} onDone={() => setEditing(false)} />;
  return (
    <Page title={t("program.title")}>
      <Empty icon={IconDocument} title={t("standing.noProgram")}>
        {t("program.noneReader")}
      </Empty>
    </Page>
  );
}

function Existing({ programId }: { programId: string }) {
  const vendor = useVendor();
  const query = useGetProgram(vendor.id, programId);
  const { editing, setEditing } = useEditing();
  return (
    <Loaded query={query}>
      {(program) =>
        editing && program.can["publish"] ? (
          <ProgramEditor
            program={{ id: program.id, name: program.name, source: program.source ?? "" }}
            starter=""
            onDone={() => setEditing(false)}
            onCancel={() => setEditing(false)}
          />
        ) : (
          <ProgramView program={program} />
        )
      }
    </Loaded>
  );
}

/** The program: as a document, as source, its versions and measurements; and the way to a new version. */
export function ProgramPage() {
  const { query, program, can } = useProgram();
  return (
    <Loaded query={query}>
      {() =>
        program ? (
          <Existing programId={program.id} key={program.id} />
        ) : (
          <FirstProgram mayPublish={can["publish"] === true} />
        )
      }
    </Loaded>
  );
}
