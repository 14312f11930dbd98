/** What the server has of a draft. */
export type Base = { readonly revision: number; readonly source: string };

/** How a text stands to what the server has. */
export type Saving =
  | { readonly kind: "saved" }
  | { readonly kind: "waiting" }
  | { readonly kind: "sending"; readonly text: string }
  /** The server cannot be reached; it is tried again, the text is kept in this browser meanwhile. */
  | { readonly kind: "offline"; readonly tries: number }
  /** Somebody else saved; nothing is sent until a person has decided. */
  | { readonly kind: "conflict"; readonly theirs: Base; readonly by: string | null; readonly at: string }
  /** The server refused for good. */
  | { readonly kind: "refused"; readonly detail: string | null; readonly remedy: string | null };

export type Sheet = {
  readonly base: Base;
  readonly saving: Saving;
  /** How often sending was tried in vain. */
  readonly tries: number;
};

export type Said =
  | { readonly say: "typed"; readonly text: string }
  | { readonly say: "sending"; readonly text: string }
  | { readonly say: "stored"; readonly base: Base; readonly text: string }
  | { readonly say: "unreachable" }
  | { readonly say: "refused"; readonly detail: string | null; readonly remedy: string | null }
  | {
      readonly say: "others";
      readonly theirs: Base;
      readonly by: string | null;
      readonly at: string;
      readonly text: string;
    }
  /** A person has seen theirs and goes on from it, with their own text or with theirs. */
  | { readonly say: "rebased"; readonly base: Base; readonly text: string };

const standing = (base: Base, text: string, tries = 0): Sheet => ({
  base,
  saving: { kind: text === base.source ? "saved" : "waiting" },
  tries,
});

/** What becomes of a draft when something is said about it. A conflict ends only by a person's decision. */
export function heard(sheet: Sheet, said: Said): Sheet {
  const { base, saving, tries } = sheet;
  switch (said.say) {
    case "typed":
      if (saving.kind === "conflict" || saving.kind === "sending") return sheet;
      if (saving.kind === "offline" && said.text !== base.source) return sheet;
      return standing(base, said.text, tries);
    case "sending":
      return saving.kind === "conflict" ? sheet : { ...sheet, saving: { kind: "sending", text: said.text } };
    case "stored":
    case "rebased":
      return standing(said.base, said.text);
    case "unreachable":
      return { base, saving: { kind: "offline", tries: tries + 1 }, tries: tries + 1 };
    case "refused":
      return { ...sheet, saving: { kind: "refused", detail: said.detail, remedy: said.remedy } };
    case "others":
      if (said.theirs.source === said.text) return standing(said.theirs, said.text);
      return { ...sheet, saving: { kind: "conflict", theirs: said.theirs, by: said.by, at: said.at } };
  }
}

/** How long to wait before sending (again). */
export const pauseBefore = (saving: Saving): number | null => {
  if (saving.kind === "waiting") return 700;
  return saving.kind === "offline" ? Math.min(30_000, 1000 * 2 ** Math.min(saving.tries, 5)) : null;
};
