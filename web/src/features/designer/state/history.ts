/** The texts that a document had, so that each step can be taken back, wherever it was made. */
export type History = {
  readonly past: readonly string[];
  readonly text: string;
  readonly future: readonly string[];
  /** What the last step changed and when; typing on in the same place is one step. */
  readonly last: { readonly mark: string; readonly at: number } | null;
};

const kept = 300;
const pauseMs = 1200;

export const historyOf = (text: string): History => ({ past: [], text, future: [], last: null });

/** One step. Steps with the same mark that follow each other closely become one. */
export function step(history: History, text: string, mark: string, at: number): History {
  if (text === history.text) return history;
  const goesOn = history.last?.mark === mark && at - history.last.at < pauseMs;
  const past = goesOn ? history.past : [...history.past, history.text].slice(-kept);
  return { past, text, future: [], last: { mark, at } };
}

export function undo(history: History): History {
  const text = history.past.at(-1);
  if (text === undefined) return history;
  return { past: history.past.slice(0, -1), text, future: [history.text, ...history.future], last: null };
}

export function redo(history: History): History {
  const [text, ...future] = history.future;
  if (text === undefined) return history;
  return { past: [...history.past, history.text], text, future, last: null };
}
