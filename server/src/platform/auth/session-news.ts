import { keepConnected } from "../database/listener.ts";
import type { Sessions } from "./sessions.ts";

const channel = "fairway_sessions";

/**
 * Hears from the database whose session or place has ended, and when what roles allow has changed, in whatever
 * process that happened. While it hears
 * nothing, because the connection broke, no answer is kept.
 */
export function createSessionNews(url: string, sessions: Pick<Sessions, "forgetPerson" | "forgetAll" | "keep">) {
  const connection = keepConnected(url, async (client) => {
    client.on("notification", ({ payload }) => {
      if (payload === "everybody") sessions.forgetAll();
      else if (payload) sessions.forgetPerson(payload);
    });
    client.on("end", () => sessions.keep(false));
    await client.query(`listen ${channel}`);
    sessions.forgetAll();
    sessions.keep(true);
  });
  return { start: connection.start, close: connection.close };
}
