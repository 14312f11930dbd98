import { AppError } from "@fairway/kernel";

/** Another step came first: whoever decides looks at what has become of it. */
export const changedMeanwhile = (object: "appeal" | "exception"): AppError =>
  new AppError("conflict", `${object}.changed_meanwhile`, `Something has become of this ${object} in the meantime.`, {
    remedy: "Reload to see its present state.",
  });
