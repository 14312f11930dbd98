import { recall, remember } from "./storage.ts";

const most = 20;

/** The rooms that were used in this browser, last used first, as `side:key`. */
export function recallList(): string[] {
  const kept = recall("rooms");
  return kept === null ? [] : kept.split("\n").slice(0, most);
}

/** Puts a room first among those that were used. */
export function rememberRoom(room: string): void {
  remember("rooms", [room, ...recallList().filter((one) => one !== room)].slice(0, most).join("\n"));
  remember("room", room);
}
