import { onProofNeeded } from "@fairway/client";
import { lazy, Suspense, useEffect, useState } from "react";
import { withWords } from "../../i18n/index.ts";

const StepUpDialog = lazy(() =>
  withWords("account", async () => ({ default: (await import("./step-up-dialog.tsx")).StepUpDialog })),
);

/** Asks for a proof of who one is whenever a call needs a recent one; calls that come meanwhile wait for the same. */
export function StepUp() {
  const [answer, setAnswer] = useState<{ give: (proved: boolean) => void } | null>(null);
  useEffect(() => {
    let asked: Promise<boolean> | null = null;
    onProofNeeded(() => {
      asked ??= new Promise<boolean>((done) => setAnswer({ give: done })).finally(() => {
        asked = null;
        setAnswer(null);
      });
      return asked;
    });
    return () => onProofNeeded(null);
  }, []);
  return answer ? (
    <Suspense>
      <StepUpDialog onDone={answer.give} />
    </Suspense>
  ) : null;
}
