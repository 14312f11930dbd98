import { autocompletion, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, indentWithTab } from "@codemirror/commands";
import { yaml } from "@codemirror/lang-yaml";
import { bracketMatching, foldGutter, foldKeymap, indentOnInput } from "@codemirror/language";
import { lintGutter, lintKeymap, setDiagnostics, type Diagnostic } from "@codemirror/lint";
import { Annotation, Compartment, EditorState, type Text } from "@codemirror/state";
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from "@codemirror/view";
import { useGetProgramSchema } from "@fairway/client";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useDesigner } from "../state/designer.tsx";
import { completeWith, type Sources } from "./complete.ts";
import { hoverWith } from "./hover.ts";
import { look } from "./look.ts";

const fromOutside = Annotation.define<boolean>();

/** The smallest change that makes one text the other, so that the cursor stays where it is. */
export function changeBetween(before: string, after: string): { from: number; to: number; insert: string } {
  let from = 0;
  const least = Math.min(before.length, after.length);
  while (from < least && before[from] === after[from]) from += 1;
  let tail = 0;
  while (tail < least - from && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return { from, to: before.length - tail, insert: after.slice(from, after.length - tail) };
}

type Problem = ReturnType<typeof useDesigner>["problems"][number];

/** A problem as a mark in the text: from its column to the end of the word or line. */
export function diagnosticOf(doc: Text, problem: Problem): Diagnostic | null {
  if (problem.line === undefined || problem.line < 1 || problem.line > doc.lines) return null;
  const line = doc.line(problem.line);
  const from = Math.min(line.to, line.from + Math.max(0, (problem.column ?? 1) - 1));
  const word = /^[\w.]+/.exec(line.text.slice(from - line.from))?.[0].length ?? 0;
  const message = [problem.message, problem.remedy].filter(Boolean).join(" ");
  return { from, to: Math.max(from, word > 0 ? from + word : line.to), severity: "error", message };
}

export type Jump = { readonly line: number; readonly column: number; readonly nth: number };

function useEditor(label: string) {
  const { doc, mayEdit, outline } = useDesigner();
  const { data: schema } = useGetProgramSchema();
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const editable = useRef(new Compartment());
  const now = useRef({ doc, sources: { schema: schema ?? {}, outline } satisfies Sources });
  now.current = { doc, sources: { schema: schema ?? {}, outline } };
  useEffect(() => {
    if (!place.current) return undefined;
    const run = (what: "undo" | "redo") => () => {
      now.current.doc[what]();
      return true;
    };
    const made = new EditorView({
      parent: place.current,
      state: EditorState.create({
        doc: now.current.doc.text,
        extensions: [
          [
            lineNumbers(),
            foldGutter(),
            lintGutter(),
            highlightActiveLine(),
            highlightActiveLineGutter(),
            drawSelection(),
          ],
          [yaml(), indentOnInput(), bracketMatching(), look, EditorState.tabSize.of(2)],
          autocompletion({ icons: false, override: [completeWith(() => now.current.sources)] }),
          hoverWith(() => now.current.sources),
          keymap.of([
            { key: "Mod-z", run: run("undo") },
            { key: "Mod-y", run: run("redo") },
            { key: "Mod-Shift-z", run: run("redo") },
            ...completionKeymap,
            ...lintKeymap,
            ...foldKeymap,
            ...defaultKeymap,
            indentWithTab,
          ]),
          editable.current.of(EditorState.readOnly.of(false)),
          EditorView.contentAttributes.of({ "aria-label": label }),
          EditorView.updateListener.of((update) => {
            const outside = update.transactions.some((one) => one.annotation(fromOutside) === true);
            if (!update.docChanged || outside) return;
            const text = update.state.doc.toString();
            now.current.doc.edit(() => text, "source");
          }),
        ],
      }),
    });
    view.current = made;
    return () => made.destroy();
  }, [label]);
  useEffect(() => {
    const text = view.current?.state.doc.toString();
    if (text === undefined || text === doc.text) return;
    view.current?.dispatch({ changes: changeBetween(text, doc.text), annotations: fromOutside.of(true) });
  }, [doc.text]);
  useEffect(() => {
    view.current?.dispatch({ effects: editable.current.reconfigure(EditorState.readOnly.of(!mayEdit)) });
  }, [mayEdit]);
  return { place, view };
}

/** The document as text, with completion, hints, and what is wrong at its place. Escape, then Tab leads out of it. */
export function SourceEditor({ jump }: { jump: Jump | null }) {
  const { t } = useTranslation();
  const { problems, checking, doc } = useDesigner();
  const { place, view } = useEditor(t("designer.source.label"));
  useEffect(() => {
    const editor = view.current;
    if (!editor || checking) return;
    const found = problems.flatMap((problem) => diagnosticOf(editor.state.doc, problem) ?? []);
    editor.dispatch(setDiagnostics(editor.state, found));
  }, [problems, checking, view, doc.text]);
  useEffect(() => {
    const editor = view.current;
    if (!editor || !jump) return;
    const line = editor.state.doc.line(Math.max(1, Math.min(jump.line, editor.state.doc.lines)));
    const at = Math.min(line.to, line.from + Math.max(0, jump.column - 1));
    editor.dispatch({ selection: { anchor: at }, effects: EditorView.scrollIntoView(at, { y: "center" }) });
    editor.focus();
  }, [jump, view]);
  return (
    <>
      <p className="visually-hidden">{t("designer.source.keys")}</p>
      <div ref={place} />
    </>
  );
}
