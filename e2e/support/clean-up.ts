import { rm } from "node:fs/promises";

/** Removes the data of the servers that the journeys ran against. */
export default async function cleanUp(): Promise<void> {
  const home = process.env["E2E_HOME"];
  if (home) await rm(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 500 });
}
