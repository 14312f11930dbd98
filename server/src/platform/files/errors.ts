import { AppError } from "@fairway/kernel";

const megabytes = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.floor(bytes / 1024)} KB` : `${Math.floor(bytes / 1_000_000)} MB`;

export const tooLarge = (limitBytes: number): AppError =>
  new AppError("limit", "file.too_large", `The file is larger than ${megabytes(limitBytes)}.`, {
    remedy: "Send a smaller file, or split it.",
    problems: [{ path: "file", message: `is larger than ${megabytes(limitBytes)}` }],
  });

export const noSpace = (cause?: unknown): AppError =>
  new AppError("unavailable", "file.no_space", "The server has no space left to keep the file.", {
    remedy: "Ask the operator of this installation to free disk space.",
    cause,
  });

export const emptyFile = (): AppError =>
  new AppError("validation", "file.empty", "The file is empty.", {
    remedy: "Choose the file again; it may not have been saved completely.",
    problems: [{ path: "file", message: "is empty" }],
  });

export const wrongType = (found: string | null, types: readonly string[]): AppError =>
  new AppError("validation", "file.type", `By its content the file is ${found ?? "of no type that is known"}.`, {
    remedy: `Send one of: ${types.join(", ")}. Its name and the announced type do not count.`,
    problems: [{ path: "file", message: "is not of a type that is taken here" }],
  });

export const unsafeFile = (why: string): AppError =>
  new AppError("validation", "file.unsafe", `The file was refused: ${why}.`, {
    remedy: "Save it again with the program that made it, without embedded archives, and send it again.",
    problems: [{ path: "file", message: why }],
  });
