import { AppError, type Problem } from "@fairway/kernel";

const usable = (text: string): boolean => !text.includes("\u0000") && text.isWellFormed();

function find(value: unknown, path: string): string | null {
  if (typeof value === "string") return usable(value) ? null : path;
  if (value === null || typeof value !== "object") return null;
  for (const [key, inner] of Object.entries(value)) {
    const at = path === "" ? key : `${path}.${key}`;
    const found = usable(key) ? find(inner, at) : path || "body";
    if (found !== null) return found;
  }
  return null;
}

/**
 * Refuses texts that no database keeps: with a zero character, or with half of a character.
 * @throws AppError `text.unusable`
 */
export function refuseUnusableText(value: unknown): void {
  const path = find(value, "");
  if (path === null) return;
  const problem: Problem = {
    path,
    message: "holds a character that cannot be stored",
    remedy: "Remove it.",
    code: "text",
  };
  throw new AppError("validation", "text.unusable", "A text holds a character that cannot be stored.", {
    remedy: "Remove zero characters and broken emoji, and send it again.",
    problems: [problem],
  });
}
