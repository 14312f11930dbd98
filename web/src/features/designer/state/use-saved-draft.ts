import { getDraft, getGetDraftQueryKey, saveDraft, type Draft } from "@fairway/client";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useReducer, useRef, useState, type RefObject } from "react";
import { failureOf } from "../../../lib/errors.ts";
import { formatOf } from "../../programs/use-check.ts";
import { historyOf, redo, step, undo, type History } from "./history.ts";
import { claimTab, forget, keep, keptElsewhere, keptHere, type Left } from "./kept.ts";
import { heard, pauseBefore, type Base, type Said, type Saving, type Sheet } from "./saving.ts";

type Act =
  | { readonly do: "edit"; readonly change: (text: string) => string; readonly mark: string; readonly at: number }
  | { readonly do: "undo" }
  | { readonly do: "redo" };

function act(history: History, one: Act): History {
  if (one.do === "undo") return undo(history);
  if (one.do === "redo") return redo(history);
  return step(history, one.change(history.text), one.mark, one.at);
}

const baseOf = ({ revision, source }: Draft): Base => ({ revision, source });

/** Starts from what this tab had typed where the server does not have it yet. */
function begin(draft: Draft): { history: History; sheet: Sheet } {
  const kept = keptHere(draft.id);
  const base = baseOf(draft);
  if (!kept || kept.text === draft.source)
    return { history: historyOf(draft.source), sheet: { base, saving: { kind: "saved" }, tries: 0 } };
  const history = step(historyOf(draft.source), kept.text, "kept", 0);
  const saving: Saving =
    kept.revision === draft.revision
      ? { kind: "waiting" }
      : { kind: "conflict", theirs: base, by: draft.editedBy, at: draft.editedAt };
  return { history, sheet: { base: { ...base, revision: kept.revision }, saving, tries: 0 } };
}

type Newest = { readonly text: string; readonly sheet: Sheet };

/** Sends what is newest, one at a time, and tells what came of it. */
function useSender(vendorId: string, draftId: string, newest: RefObject<Newest>, hear: (said: Said) => void) {
  const client = useQueryClient();
  const settle = (saved: Draft, sent: string) => {
    client.setQueryData(getGetDraftQueryKey(vendorId, draftId), saved);
    hear({ say: "stored", base: { revision: saved.revision, source: sent }, text: newest.current.text });
  };
  const failed = async (error: unknown, sent: string) => {
    const { status, detail, remedy } = failureOf(error);
    if (status === 0 || status >= 500 || status === 429) return hear({ say: "unreachable" });
    if (status !== 409) return hear({ say: "refused", detail, remedy });
    try {
      const theirs = await getDraft(vendorId, draftId);
      if (theirs.source === sent) settle(theirs, sent);
      else hear({ say: "others", theirs: baseOf(theirs), by: theirs.editedBy, at: theirs.editedAt, text: sent });
    } catch (lost) {
      hear(failureOf(lost).status === 404 ? { say: "refused", detail, remedy } : { say: "unreachable" });
    }
  };
  const send = async () => {
    const { text: sent, sheet } = newest.current;
    if (sheet.saving.kind === "sending" || sheet.saving.kind === "conflict") return;
    hear({ say: "sending", text: sent });
    const data = { source: sent, format: formatOf(sent), revision: sheet.base.revision };
    try {
      settle(await saveDraft(vendorId, draftId, data), sent);
    } catch (error) {
      await failed(error, sent);
    }
  };
  const latest = useRef(send);
  latest.current = send;
  return latest;
}

/** Sends by itself: when typing has paused, when the server can be reached again, and when the page is left. */
function useSending(send: RefObject<() => Promise<void>>, newest: RefObject<Newest>, saving: Saving, text: string) {
  const pause = pauseBefore(saving);
  useEffect(() => {
    if (pause === null) return undefined;
    const timer = setTimeout(() => void send.current(), pause);
    return () => clearTimeout(timer);
  }, [pause, text, send]);
  useEffect(() => {
    const again = () => {
      if (newest.current.sheet.saving.kind === "offline") void send.current();
    };
    addEventListener("online", again);
    return () => {
      removeEventListener("online", again);
      if (newest.current.sheet.saving.kind === "waiting") void send.current();
    };
  }, [send, newest]);
}

/** What a tab that is gone left unsaved of this draft, until a person has taken or dropped it. */
function useLeft({ id, source }: Draft) {
  const [left, setLeft] = useState<Left | null>(null);
  const saved = useRef(source);
  useEffect(() => {
    let here = true;
    claimTab();
    void keptElsewhere(id).then((all) => here && setLeft(all.find((kept) => kept.text !== saved.current) ?? null));
    return () => {
      here = false;
    };
  }, [id]);
  return { left, setLeft };
}

/** A draft that is edited: one history of its text, saved by itself, kept in this browser until it is. */
export function useSavedDraft(vendorId: string, draft: Draft) {
  const [start] = useState(() => begin(draft));
  const [history, change] = useReducer(act, start.history);
  const [sheet, hear] = useReducer(heard, start.sheet);
  const { left, setLeft } = useLeft(draft);
  const { text } = history;
  const newest = useRef<Newest>({ text, sheet });
  newest.current = { text, sheet };
  const send = useSender(vendorId, draft.id, newest, hear);
  useSending(send, newest, sheet.saving, text);

  useEffect(() => {
    hear({ say: "typed", text });
    const { revision, source } = sheet.base;
    keep(draft.id, text === source ? null : { revision, text, at: new Date().toISOString() });
  }, [draft.id, text, sheet.base]);

  // What somebody else saved while nothing is open here is simply shown.
  useEffect(() => {
    const { sheet: now } = newest.current;
    if (draft.revision <= now.base.revision || now.saving.kind !== "saved") return;
    hear({ say: "rebased", base: baseOf(draft), text: draft.source });
    change({ do: "edit", change: () => draft.source, mark: `theirs ${draft.revision}`, at: 0 });
  }, [draft]);

  const put = (by: (text: string) => string, mark: string, at = 0) => change({ do: "edit", change: by, mark, at });
  return {
    text,
    saving: sheet.saving,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    left,
    edit: (by: (text: string) => string, mark: string) => put(by, mark, Date.now()),
    undo: () => change({ do: "undo" }),
    redo: () => change({ do: "redo" }),
    saveNow: () => void send.current(),
    /** Ends a conflict: goes on with theirs, or puts one's own text upon it. */
    decide(theirs: Base, which: "theirs" | "mine") {
      hear({ say: "rebased", base: theirs, text: which === "theirs" ? theirs.source : newest.current.text });
      if (which === "theirs") put(() => theirs.source, "theirs");
    },
    /** Takes over or drops what another tab left unsaved. */
    takeLeft(take: boolean) {
      if (take && left) put(() => left.text, "left");
      if (left) forget(draft.id, left);
      setLeft(null);
    },
  };
}

export type SavedDraft = ReturnType<typeof useSavedDraft>;
