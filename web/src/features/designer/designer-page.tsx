import { useGetDraft } from "@fairway/client";
import { ActionIcon, Alert, Button, Select, Tooltip, UnstyledButton } from "@mantine/core";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { formatDate } from "../../lib/format.ts";
import { IconAlert, IconRedo, IconUndo } from "../../ui/icons.ts";
import { Page, Panel } from "../../ui/page.tsx";
import { Loaded, Loading } from "../../ui/states/index.ts";
import { DocumentView } from "../programs/document-view.tsx";
import { useVersionWords } from "../programs/version-words.ts";
import { useVendor } from "../session/room.tsx";
import { Conflict, LeftBehind } from "./conflict.tsx";
import classes from "./designer.module.css";
import { BadgesForm, SegmentsForm } from "./forms/badges-form.tsx";
import { BenefitsForm } from "./forms/benefits-form.tsx";
import { FactsForm } from "./forms/facts-form.tsx";
import { HeadForm } from "./forms/head-form.tsx";
import { MetricsForm } from "./forms/metrics-form.tsx";
import { ScoresForm } from "./forms/scores-form.tsx";
import { TracksForm } from "./forms/tracks-form.tsx";
import { SaveState } from "./save-state.tsx";
import { countOf, sectionOf, sections, type Section } from "./sections.ts";
import { Side } from "./side.tsx";
import type { Jump } from "./source/source-editor.tsx";
import { DesignerProvider, useDesigner } from "./state/designer.tsx";

const SourceEditor = lazy(() => import("./source/source-editor.tsx").then((m) => ({ default: m.SourceEditor })));
const PublishDialog = lazy(() => import("../programs/publish-dialog.tsx").then((m) => ({ default: m.PublishDialog })));
const draftRoute = "/console/$vendor/program/drafts/$draftId" as const;

function PageView() {
  const { t } = useTranslation();
  const { page, sound } = useDesigner();
  if (!page) return <p className={classes.says}>{t("designer.noPage")}</p>;
  return (
    <>
      {sound ? null : <p className={classes.says}>{t("designer.readBefore")}</p>}
      <Panel>
        <DocumentView page={page} contents={false} />
      </Panel>
    </>
  );
}

function Content({ section, jump }: { section: Section; jump: Jump | null }) {
  const { t } = useTranslation();
  const { readable } = useDesigner();
  const source = (
    <Suspense fallback={<Loading lines={12} />}>
      <SourceEditor jump={jump} />
    </Suspense>
  );
  const shown = {
    head: HeadForm,
    facts: FactsForm,
    metrics: MetricsForm,
    scores: ScoresForm,
    tracks: TracksForm,
    badges: BadgesForm,
    segments: SegmentsForm,
    benefits: BenefitsForm,
    page: PageView,
  };
  if (section === "source") return source;
  const Form = shown[section];
  return (
    <>
      {readable || section === "page" ? null : (
        <p className={`${classes.says} ${classes.bad}`}>{t("designer.unreadable")}</p>
      )}
      <Form />
    </>
  );
}

function Nav({ section, onSection }: { section: Section; onSection: (next: Section) => void }) {
  const { t } = useTranslation();
  const { outline, problems } = useDesigner();
  return (
    <nav className={classes.nav} aria-label={t("designer.parts")}>
      {sections.map((one) => {
        const wrong = problems.filter((p) => p.path !== "" && sectionOf(p.path, outline) === one).length;
        const count = countOf(one, outline);
        return (
          <div key={one}>
            {one === "source" ? <div className={classes.navApart} /> : null}
            <UnstyledButton aria-current={section === one ? "page" : undefined} onClick={() => onSection(one)}>
              {t(`designer.section.${one}`)}
              {wrong > 0 ? (
                <span
                  className={`${classes.count} ${classes.wrongCount}`}
                  title={t("designer.wrong", { count: wrong })}
                >
                  <IconAlert size={14} aria-hidden />
                  <span aria-hidden>{wrong}</span>
                  <span className="visually-hidden">{t("designer.wrong", { count: wrong })}</span>
                </span>
              ) : count === null ? null : (
                <span className={classes.count}>{count}</span>
              )}
            </UnstyledButton>
          </div>
        );
      })}
    </nav>
  );
}

/** On narrow windows the parts are a choice on top. */
function NavChoice({ section, onSection }: { section: Section; onSection: (next: Section) => void }) {
  const { t } = useTranslation();
  return (
    <Select
      className={classes.navChoice ?? ""}
      aria-label={t("designer.parts")}
      allowDeselect={false}
      data={sections.map((one) => ({ value: one, label: t(`designer.section.${one}`) }))}
      value={section}
      onChange={(next) => onSection(sections.find((one) => one === next) ?? "head")}
    />
  );
}

function Actions() {
  const { t } = useTranslation();
  const vendor = useVendor();
  const { doc, draft, mayEdit, sound, checking, problems } = useDesigner();
  const navigate = useNavigate();
  const [publishing, setPublishing] = useState(false);
  const here = { vendor: vendor.slug, draftId: draft.id };
  const versions = {
    params: { vendor: vendor.slug },
    search: { program: draft.programId, tab: "versions" },
  } as const;
  const ready = sound && !checking && doc.saving.kind === "saved";
  const isBroken = !sound && !checking && problems.length > 0;
  const why = isBroken ? t("versions.publish.unsound", { count: problems.length }) : t("designer.notReady");
  const step = (label: string, can: boolean, run: () => void, Sign: typeof IconUndo) => (
    <Tooltip label={label}>
      <ActionIcon variant="default" size={30} aria-label={label} disabled={!can} onClick={run}>
        <Sign size={16} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
  return (
    <>
      {mayEdit ? step(t("designer.undo"), doc.canUndo, doc.undo, IconUndo) : null}
      {mayEdit ? step(t("designer.redo"), doc.canRedo, doc.redo, IconRedo) : null}
      <Button variant="default" renderRoot={(props) => <Link {...props} to="/console/$vendor/program" {...versions} />}>
        {t("designer.toVersions")}
      </Button>
      <Button
        variant="default"
        renderRoot={(props) => <Link {...props} to="/console/$vendor/program/drafts/$draftId/plan" params={here} />}
      >
        {t("designer.plan")}
      </Button>
      {mayEdit ? (
        <Tooltip label={why} disabled={ready} multiline w={260} events={{ hover: true, focus: true, touch: true }}>
          <span>
            <Button disabled={!ready} onClick={() => setPublishing(true)}>
              {t("designer.publish")}
            </Button>
          </span>
        </Tooltip>
      ) : null}
      {publishing ? (
        <Suspense fallback={null}>
          <PublishDialog
            draft={draft}
            onClose={() => setPublishing(false)}
            onPublished={() => void navigate({ to: "/console/$vendor/program", ...versions })}
          />
        </Suspense>
      ) : null}
    </>
  );
}

function useParts() {
  const { section = "head" } = useSearch({ from: draftRoute });
  const navigate = useNavigate({ from: draftRoute });
  const [jump, setJump] = useState<Jump | null>(null);
  const setSection = (next: Section) =>
    void navigate({ search: (before) => ({ ...before, section: next, item: undefined }) });
  const pick = (line: number, column: number) => {
    setJump((before) => ({ line, column, nth: (before?.nth ?? 0) + 1 }));
    if (section !== "source") setSection("source");
  };
  return { section, setSection, jump, pick };
}

/** Ctrl+Z and Ctrl+Shift+Z take back and repeat steps wherever one writes, as one history. */
function useStepKeys() {
  const { doc } = useDesigner();
  const steps = useRef(doc);
  steps.current = doc;
  useEffect(() => {
    const onKey = (e: KeyboardEvent) => {
      const key = e.key.toLowerCase();
      if (!(e.ctrlKey || e.metaKey) || e.defaultPrevented || (key !== "z" && key !== "y")) return;
      // A dialog in front of the document has texts of its own.
      if (e.target instanceof Element && e.target.closest("[role=dialog]")) return;
      e.preventDefault();
      if (key === "y" || e.shiftKey) steps.current.redo();
      else steps.current.undo();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
}

function Table() {
  const { t, i18n } = useTranslation();
  const { draft, data, page } = useDesigner();
  const { section, setSection, jump, pick } = useParts();
  const { stands } = useVersionWords();
  useStepKeys();
  const written = data["program"];
  const name = typeof written === "string" && written !== "" ? written : (page?.title ?? draft.name);
  const planned = draft.status === "planned" && draft.effectiveOn ? formatDate(draft.effectiveOn, i18n.language) : null;
  return (
    <Page
      title={name}
      state={
        <>
          {`${stands(draft)} `}
          {planned ? `${t("designer.planned", { date: planned })} ` : null}
          <SaveState />
        </>
      }
      action={<Actions />}
    >
      <LeftBehind />
      <Conflict />
      {draft.publishedSince ? <Alert color="yellow">{t("versions.outdated")}</Alert> : null}
      <div className={section === "page" ? `${classes.table} ${classes.wide}` : classes.table}>
        <Nav section={section} onSection={setSection} />
        <NavChoice section={section} onSection={setSection} />
        <div className={classes.main}>
          <Content section={section} jump={jump} />
        </div>
        {section === "page" ? null : <Side onPick={pick} />}
      </div>
    </Page>
  );
}

/** The designer of a draft: its parts as forms, as text, and as people will read it. */
export function DesignerPage() {
  const { draftId } = useParams({ from: draftRoute });
  const vendor = useVendor();
  const query = useGetDraft(vendor.id, draftId);
  return (
    <Loaded query={query}>
      {(draft) => (
        <DesignerProvider key={draft.id} vendorId={vendor.id} draft={draft}>
          <Table />
        </DesignerProvider>
      )}
    </Loaded>
  );
}
