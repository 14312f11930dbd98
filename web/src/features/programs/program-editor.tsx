import { useCreateProgram, usePublishProgram, type ProgramSummary } from "@fairway/client";
import { Alert, Button } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { failureOf } from "../../lib/errors.ts";
import { useDraft } from "../../lib/use-draft.ts";
import { Page, Panel } from "../../ui/page.tsx";
import { Loading } from "../../ui/states/index.ts";
import { said } from "../../ui/toast.ts";
import { useVendor } from "../session/room.tsx";
import { CodeEditor, offsetOf } from "./code-editor.tsx";
import { ConfirmPublish } from "./confirm-publish.tsx";
import classes from "./document.module.css";
import { DocumentView } from "./document-view.tsx";
import { Problems } from "./problems.tsx";
import { formatOf, useCheck } from "./use-check.ts";

type Props = {
  /** Absent for a program that has no version yet. */
  program?: { id: string; name: string; source: string } | undefined;
  starter: string;
  onDone: () => void;
  onCancel?: () => void;
};

function usePublish(program: Props["program"], onPublished: (summary: ProgramSummary) => void) {
  const vendor = useVendor();
  const client = useQueryClient();
  const [create, publish] = [useCreateProgram(), usePublishProgram()];
  const send = async (source: string) => {
    const data = { source, format: formatOf(source) };
    const summary = program
      ? await publish.mutateAsync({ vendorId: vendor.id, programId: program.id, data })
      : await create.mutateAsync({ vendorId: vendor.id, data });
    await client.invalidateQueries();
    onPublished(summary);
  };
  return { send, busy: create.isPending || publish.isPending, error: create.error ?? publish.error };
}

function Trouble({ error }: { error: unknown }) {
  if (!error) return null;
  const failure = failureOf(error);
  return (
    <Alert color="red" role="alert" title={failure.detail}>
      {failure.remedy}
    </Alert>
  );
}

/** Writes a new version: the document, what is wrong with it as it is typed, and how it will read. */
export function ProgramEditor({ program, starter, onDone, onCancel }: Props) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const initial = program?.source ?? starter;
  const draft = useDraft(`program.${program?.id ?? vendor.id}`, initial);
  const { verdict, error, checking } = useCheck(vendor.id, draft.text);
  const text = useRef<HTMLTextAreaElement>(null);
  const [confirming, setConfirming] = useState(false);
  const {
    send,
    busy,
    error: refused,
  } = usePublish(program, (summary) => {
    said(t("program.published", { number: summary.activeVersion?.number ?? 1 }));
    draft.discard();
    onDone();
  });
  const jump = (line: number, column: number) => {
    const at = offsetOf(draft.text, line, column);
    text.current?.focus();
    text.current?.setSelectionRange(at, at);
    text.current?.scrollTo({ top: Math.max(0, (line - 6) * 20) });
  };
  const unchanged = program !== undefined && !draft.dirty;
  const ready = verdict?.ok === true && !checking && !unchanged;
  const wrong = new Set((verdict?.problems ?? []).flatMap((p) => (p.line ? [p.line] : [])));
  const action = (
    <>
      {onCancel ? (
        <Button variant="default" onClick={onCancel}>
          {t("cancel")}
        </Button>
      ) : null}
      {draft.dirty ? (
        <Button variant="default" onClick={draft.discard}>
          {t("program.discardDraft")}
        </Button>
      ) : null}
      <Button disabled={!ready} onClick={() => setConfirming(true)}>
        {program ? t("program.publish") : t("program.create")}
      </Button>
    </>
  );
  return (
    <Page
      title={program ? t("program.editTitle", { name: program.name }) : t("program.firstTitle")}
      state={program ? t("program.editState") : t("program.noneBody")}
      action={action}
    >
      {confirming ? (
        <ConfirmPublish
          name={program?.name ?? verdict?.page?.title ?? ""}
          first={!program}
          busy={busy}
          onPublish={() => void send(draft.text).catch(() => setConfirming(false))}
          onClose={() => setConfirming(false)}
        />
      ) : null}
      <Trouble error={refused ?? error} />
      <div className={classes.editor}>
        <CodeEditor
          handle={text}
          value={draft.text}
          onChange={draft.setText}
          wrong={wrong}
          label={t("program.editor")}
        />
        <div className={classes.side}>
          {verdict ? <Problems verdict={verdict} checking={checking} onPick={jump} /> : <Loading lines={2} />}
          <p className={classes.kept}>
            {draft.dirty ? t("program.draftKept") : unchanged ? t("program.unchanged") : null}
          </p>
          {verdict?.page ? (
            <Panel>
              <h2>{t("program.preview")}</h2>
              <DocumentView page={verdict.page} contents={false} />
            </Panel>
          ) : null}
        </div>
      </div>
    </Page>
  );
}
