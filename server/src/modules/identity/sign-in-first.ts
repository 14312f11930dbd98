import { AppError } from "@fairway/kernel";

/** For a session whose person is gone. */
export const signInFirst = (): AppError =>
  new AppError("unauthenticated", "unauthenticated", "You are not signed in.", { remedy: "Sign in again." });
