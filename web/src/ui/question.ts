/** What somebody is asked before something happens that is not easily undone. */
export type Question = {
  /** Names what goes, and asks. */
  title: string;
  /** What follows from it. */
  says?: string;
  /** What the button says that does it. */
  action: string;
  /** What the other button says; “Cancel” where absent. */
  instead?: string;
  /** Nothing is lost by it. */
  isHarmless?: boolean;
};

let open: { question: Question; tell: (yes: boolean) => void } | null = null;
const listeners = new Set<() => void>();

function show(next: typeof open): void {
  open = next;
  for (const listener of listeners) listener();
}

/** Asks, and says whether the answer was yes. A question that another one takes the place of is answered with no. */
export function confirmed(question: Question): Promise<boolean> {
  answer(false);
  return new Promise((tell) => show({ question, tell }));
}

/** Answers the open question, if there is one. */
export function answer(yes: boolean): void {
  const asked = open;
  if (asked === null) return;
  show(null);
  asked.tell(yes);
}

export const questionNow = (): Question | null => open?.question ?? null;

export function whenAsked(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
