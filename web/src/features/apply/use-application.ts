import { createApplicationChallenge, useSendApplication, type ApplicationChallenge } from "@fairway/client";
import type { ApplicationAnswers } from "@fairway/contract";
import { useEffect, useRef, useState } from "react";
import { fieldErrors } from "../../lib/errors.ts";
import { useDraft } from "../../lib/use-draft.ts";
import { solve } from "./solve.ts";
import type { FormLanguage } from "./words-in.ts";

type Solved = { challenge: ApplicationChallenge; solution: { counter: number; derivedKey: string }; at: number };
const mostMs = 3 * 3600_000;
const leastMs = 3500;

/** A riddle that is fetched when the page opens and solved while somebody reads; a new one when it has become old. */
function useRiddle(vendor: string, form: string): () => Promise<Solved> {
  const waiting = useRef<Promise<Solved> | null>(null);
  const fetchOne = async (): Promise<Solved> => {
    const challenge = await createApplicationChallenge(vendor, form);
    const at = Date.now();
    return { challenge, solution: await solve(challenge), at };
  };
  const begin = (): Promise<Solved> => {
    const next = fetchOne();
    next.catch(() => (waiting.current = null));
    waiting.current = next;
    return next;
  };
  const first = useRef(begin);
  useEffect(() => void first.current(), []);
  return async () => {
    let solved = await (waiting.current ?? begin());
    if (Date.now() - solved.at > mostMs) solved = await begin();
    const young = leastMs - (Date.now() - solved.at);
    if (young > 0) await new Promise((done) => setTimeout(done, young));
    waiting.current = null;
    return solved;
  };
}

function read(text: string): ApplicationAnswers {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as ApplicationAnswers) : {};
  } catch {
    return {};
  }
}

/** What was found of the answers that have not been changed since, by the field's path. */
export function stillWrong(error: unknown, changed: readonly string[]): Record<string, string> {
  const found = Object.entries(fieldErrors(error, ""));
  return Object.fromEntries(found.filter(([path]) => !changed.some((key) => path === `answers.${key}`)));
}

/** What somebody has answered so far, kept on the device until it is sent. */
export function useApplication(vendor: string, form: string, version: number) {
  const draft = useDraft(`apply.${vendor}.${form}`, "{}");
  const answers = read(draft.text);
  const riddle = useRiddle(vendor, form);
  const send = useSendApplication();
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [changed, setChanged] = useState<readonly string[]>([]);
  const submit = async (locale: FormLanguage, homepage: string): Promise<string> => {
    setSending(true);
    setError(null);
    setChanged([]);
    try {
      const { challenge, solution } = await riddle();
      const data = { version, locale, answers, homepage, challenge, solution };
      const { email } = await send.mutateAsync({ vendorSlug: vendor, formSlug: form, data });
      draft.discard();
      return email;
    } catch (refusal) {
      setError(refusal);
      throw refusal;
    } finally {
      setSending(false);
    }
  };
  return {
    answers,
    kept: draft.dirty,
    answer: (key: string, value: ApplicationAnswers[string]) => {
      draft.setText(JSON.stringify({ ...answers, [key]: value }));
      if (!changed.includes(key)) setChanged([...changed, key]);
    },
    submit,
    sending,
    error,
    problems: stillWrong(error, changed),
  };
}
