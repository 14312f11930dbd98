import { hoverTooltip, type EditorView, type Tooltip } from "@codemirror/view";
import type { Extension } from "@codemirror/state";
import { ruleNames, type Sources } from "./complete.ts";
import { placeAt } from "./place.ts";
import { aboutAt } from "./schema.ts";

/** What can be said about the word at a place: of a name what it stands for, of a key what the schema says. */
export function aboutWord(text: string, from: number, word: string, sources: Sources): string {
  const name = ruleNames(sources).find(({ label }) => label === word);
  if (name?.detail) return name.detail;
  const { path } = placeAt(text, from);
  return aboutAt(sources.schema, [...path, word]);
}

function tooltip(view: EditorView, pos: number, sources: Sources): Tooltip | null {
  const line = view.state.doc.lineAt(pos);
  const before = /[\w.]*$/.exec(line.text.slice(0, pos - line.from))?.[0].length ?? 0;
  const after = /^[\w.]*/.exec(line.text.slice(pos - line.from))?.[0].length ?? 0;
  const [from, to] = [pos - before, pos + after];
  const about = from < to ? aboutWord(view.state.doc.toString(), from, view.state.sliceDoc(from, to), sources) : "";
  if (about === "") return null;
  const create = () => {
    const dom = document.createElement("div");
    dom.className = "cm-about";
    dom.textContent = about;
    return { dom };
  };
  return { pos: from, end: to, above: true, create };
}

export const hoverWith = (sources: () => Sources): Extension =>
  hoverTooltip((view, pos) => tooltip(view, pos, sources()));
