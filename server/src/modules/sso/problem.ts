import { AppError } from "@fairway/kernel";

/** A provider's reply that is not believed: a code for the page, and a sentence for whoever tests the connection. */
export const distrust = (code: string, sentence: string): AppError =>
  new AppError("forbidden", `sso.${code}`, sentence, {
    remedy: "Compare the settings of the connection with those of the provider, and test it again.",
  });
