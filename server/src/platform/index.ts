export type { Actor, Ctx, Locale, Membership, PersonCtx, PublicCtx, SignedIn } from "./context.ts";
export { runSql, type SqlText, type Tx } from "./database/tx.ts";
export type { FileStore, StoredFile } from "./files/types.ts";
export type { Download, Handler, HandlerCall, Handlers, Upload } from "./http/handlers.ts";
export type { Cron, JobControl, Reaction } from "./jobs/types.ts";
export type { Emit, EventActor, JournalEvent, JsonRecord, JsonValue, NewEvent } from "./journal/types.ts";
export type { CommandCall, Platform } from "./types.ts";
