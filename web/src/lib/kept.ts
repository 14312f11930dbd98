/** What somebody writes, with what it began from and the revision that had it. */
export type Kept<T> = { revision: number; began: T; value: T };

/** The same part of a thing as the server has it now. */
export type Theirs<T> = { revision: number; value: T };

export const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** Whether something is written that the server does not have. */
export const isDirty = <T>({ began, value }: Kept<T>): boolean => !isSame(began, value);

/**
 * Takes in what the server has now. What is not dirty follows it; what is written stays, and moves on to the newer
 * revision as long as that left this part as it was. Answers older than what is known say nothing.
 */
export function taken<T>(kept: Kept<T>, theirs: Theirs<T>): Kept<T> {
  if (theirs.revision < kept.revision) return kept;
  if (!isDirty(kept) || isSame(kept.value, theirs.value))
    return { revision: theirs.revision, began: theirs.value, value: theirs.value };
  return isSame(kept.began, theirs.value) ? { ...kept, revision: theirs.revision } : kept;
}

/** Whether somebody else changed the same part while this was written. */
export const isOvertaken = <T>(kept: Kept<T>, theirs: Theirs<T>): boolean =>
  theirs.revision > kept.revision && isDirty(kept);

/** After a save: what was sent is what the server has, at this revision; whatever was typed since then stays. */
export const savedAs = <T>(kept: Kept<T>, sent: T, revision: number): Kept<T> => ({ ...kept, began: sent, revision });

/** Reads what this browser kept of a draft; nothing where it is not readable any more. */
export function readKept<T>(text: string | null, like: T): Kept<T> | null {
  if (text === null) return null;
  try {
    const { revision, began, value } = JSON.parse(text) as Kept<T>;
    const known = new Set(Object.keys(Object(value) as object));
    const fits = typeof revision === "number" && Object.keys(Object(like) as object).every((name) => known.has(name));
    return fits ? { revision, began, value } : null;
  } catch {
    return null;
  }
}
