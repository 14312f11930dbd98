import type { CheckProgramReply, Draft, ProgramPage } from "@fairway/client";
import { createContext, use, useMemo, useRef, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useAgreementNames } from "../../agreements/use-agreement-names.ts";
import { removeAt, setAt } from "../document/edit.ts";
import { outlineOf, type Outline } from "../document/outline.ts";
import { dataOf, valueAt, type Data } from "../document/read.ts";
import type { Path } from "../document/tree.ts";
import { useCheck } from "../../programs/use-check.ts";
import { useSavedDraft, type SavedDraft } from "./use-saved-draft.ts";

type Problem = CheckProgramReply["problems"][number];

export type Designer = {
  readonly vendorId: string;
  readonly draft: Draft;
  readonly doc: SavedDraft;
  /** What the document says; as it last could be read while its writing is broken. */
  readonly data: Data;
  /** Whether the text can be read at all, so that forms may change it. */
  readonly readable: boolean;
  readonly outline: Outline;
  readonly problems: readonly Problem[];
  readonly checking: boolean;
  /** Why it could not be checked. */
  readonly checkFailed: unknown;
  /** How it reads; as it last was sound. */
  readonly page: ProgramPage | null;
  readonly sound: boolean;
  readonly mayEdit: boolean;
  readonly at: (path: Path) => unknown;
  readonly set: (path: Path, value: unknown) => void;
  readonly remove: (path: Path) => void;
};

const DesignerContext = createContext<Designer | null>(null);

/** The draft on the table. */
export function useDesigner(): Designer {
  const designer = use(DesignerContext);
  if (!designer) throw new Error("useDesigner outside of a designer");
  return designer;
}

/** Keeps what last was there while there is nothing. */
function useLast<T>(value: T | null, otherwise: T): T {
  const last = useRef(otherwise);
  if (value !== null) last.current = value;
  return last.current;
}

/** Puts a draft on the table: its text is the one truth, everything else is read from it. */
export function DesignerProvider({
  vendorId,
  draft,
  children,
}: {
  vendorId: string;
  draft: Draft;
  children: ReactNode;
}) {
  const { i18n } = useTranslation();
  const doc = useSavedDraft(vendorId, draft);
  const { verdict, checking, error } = useCheck(vendorId, doc.text);
  const read = useMemo(() => dataOf(doc.text), [doc.text]);
  const data = useLast<Data>(read, {});
  const agreements = useAgreementNames(vendorId);
  const outline = useMemo(() => outlineOf(data, i18n.language, agreements), [data, i18n.language, agreements]);
  const page = useLast(verdict?.page ?? null, draft.page);
  const designer: Designer = {
    vendorId,
    draft,
    doc,
    data,
    outline,
    checking,
    page,
    readable: read !== null,
    problems: verdict?.problems ?? draft.problems,
    checkFailed: error,
    sound: verdict?.ok === true,
    mayEdit: draft.can["publish"] === true,
    at: (path) => valueAt(data, path),
    set: (path, value) => doc.edit((text) => setAt(text, path, value), path.join(".")),
    remove: (path) => doc.edit((text) => removeAt(text, path), `remove ${path.join(".")}`),
  };
  return <DesignerContext value={designer}>{children}</DesignerContext>;
}

/** What is wrong at a path or below it. */
export function useProblemsAt(path: Path): readonly Problem[] {
  const { problems } = useDesigner();
  const prefix = path.join(".");
  return problems.filter((p) => p.path === prefix || p.path.startsWith(`${prefix}.`));
}

/** The sentences and the table with which the page says a thing. */
export function useSays(kinds: readonly string[], key: string) {
  const { page } = useDesigner();
  const entries = page?.sections
    .filter((section) => kinds.includes(section.kind))
    .flatMap((section) => section.entries);
  return entries?.find((entry) => entry.key === key) ?? null;
}
