import { useEffect, useState } from "react";
import { recall, remember } from "./storage.ts";

/** A text that survives a reload until it is saved or discarded. `dirty` says whether it differs from `initial`. */
export function useDraft(key: string, initial: string) {
  const [text, setText] = useState(() => recall(`draft.${key}`) ?? initial);
  const dirty = text !== initial;
  useEffect(() => {
    const timer = setTimeout(() => remember(`draft.${key}`, dirty ? text : null), 300);
    return () => clearTimeout(timer);
  }, [key, text, dirty]);
  const discard = () => {
    remember(`draft.${key}`, null);
    setText(initial);
  };
  return { text, setText, dirty, discard };
}
