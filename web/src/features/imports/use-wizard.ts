import type { ImportField, ImportFile, ImportMapping, SuggestMappingReply } from "@fairway/client";
import { useEffect, useState } from "react";
import { recall, remember } from "../../lib/storage.ts";
import { useVendor } from "../session/room.tsx";
import { bindFiles } from "./mapping-file.ts";

/** What has been chosen so far; survives a reload. */
export type Draft = {
  files: ImportFile[];
  mapping: ImportMapping | null;
  /** The mapping came as a file and is not edited here. */
  fromFile: boolean;
  /** What a record of the chosen kind can hold. */
  fields: ImportField[];
  /** The earlier import that the columns were matched as. */
  basedOn: SuggestMappingReply["basedOn"];
  /** What is wrong with the mapping, by the paths of its fields. */
  problems: Record<string, string>;
  onBadRow: "skip" | "stop";
  /** The last trial. */
  trialId: string | null;
};

const empty: Draft = {
  files: [],
  mapping: null,
  fromFile: false,
  fields: [],
  basedOn: null,
  problems: {},
  onBadRow: "skip",
  trialId: null,
};

function read(key: string): Draft {
  try {
    const kept: unknown = JSON.parse(recall(key) ?? "{}");
    return { ...empty, ...(kept as Partial<Draft>) };
  } catch {
    return empty;
  }
}

/** The draft of an import and ways to change it. */
export function useWizard() {
  const vendor = useVendor();
  const key = `draft.import.${vendor.id}`;
  const [draft, setDraft] = useState(() => read(key));
  useEffect(() => remember(key, draft.files.length || draft.mapping ? JSON.stringify(draft) : null), [key, draft]);
  const set = (change: Partial<Draft>) => setDraft((before) => ({ ...before, ...change }));
  const addFile = (file: ImportFile) =>
    setDraft((before) => ({
      ...before,
      trialId: null,
      files: [...before.files.filter((f) => f.name !== file.name), file],
    }));
  const removeFile = (id: string) =>
    setDraft((before) => ({
      ...before,
      trialId: null,
      files: before.files.filter((f) => f.id !== id),
      ...(before.fromFile ? {} : { mapping: null }),
    }));
  const discard = () => setDraft(empty);
  const binding = draft.mapping ? bindFiles(draft.mapping, draft.files) : { bound: {}, missing: [] };
  return { draft, set, addFile, removeFile, discard, ...binding };
}

export type Wizard = ReturnType<typeof useWizard>;
