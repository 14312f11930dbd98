import { useEffect, useRef, useState } from "react";
import { isDirty, isOvertaken, readKept, savedAs, taken, type Kept, type Theirs } from "./kept.ts";
import { recall, remember } from "./storage.ts";

/** A part of something while it is being written. */
export type Draft<T> = {
  value: T;
  /** The revision that it began from: what a save has to name. */
  revision: number;
  dirty: boolean;
  /** Somebody else changed the same part meanwhile. */
  overtaken: boolean;
  set: (change: T | ((before: T) => T)) => void;
  /** Puts away what was written; what the server has is shown. */
  discard: () => void;
  /** Goes on with what is written, upon what the server has now. */
  insist: () => void;
  /** Says that the server took what was sent. */
  saved: (sent: T, revision: number) => void;
};

const applied = <T>(change: T | ((before: T) => T), before: T): T =>
  typeof change === "function" ? (change as (before: T) => T)(before) : change;

const keep = (key: string | null, kept: Kept<unknown>) => {
  if (key !== null) remember(`draft.${key}`, isDirty(kept) ? JSON.stringify(kept) : null);
};

/** Writes the latest of a draft to this browser: a moment after each change, and at once when its page goes. */
function useKeeping(key: string | null, now: Kept<unknown>, latest: { readonly current: Kept<unknown> }): void {
  useEffect(() => {
    const timer = setTimeout(() => keep(key, now), 300);
    return () => clearTimeout(timer);
  }, [key, now]);
  useEffect(() => () => keep(key, latest.current), [key, latest]);
}

/**
 * A draft that no answer of the server takes away: it follows what is saved only while nothing is written. With a
 * `key` it survives a reload and being closed as well.
 */
export function useKept<T>(theirs: Theirs<T>, key: string | null = null): Draft<T> {
  const fromServer = { revision: theirs.revision, began: theirs.value, value: theirs.value };
  const [state, setState] = useState<Kept<T>>(
    () => (key === null ? null : readKept(recall(`draft.${key}`), theirs.value)) ?? fromServer,
  );
  const now = taken(state, theirs);
  const latest = useRef(now);
  latest.current = now;
  useKeeping(key, now, latest);
  const put = (next: Kept<T>) => {
    latest.current = next;
    setState(next);
  };
  return {
    value: now.value,
    revision: now.revision,
    dirty: isDirty(now),
    overtaken: isOvertaken(now, theirs),
    set: (change) => put({ ...latest.current, value: applied(change, latest.current.value) }),
    discard: () => put(fromServer),
    insist: () => put({ ...latest.current, began: theirs.value, revision: theirs.revision }),
    saved: (sent, revision) => put(savedAs(latest.current, sent, revision)),
  };
}
