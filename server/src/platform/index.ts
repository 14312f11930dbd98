export type {
  Actor,
  Ctx,
  Locale,
  Membership,
  PersonActor,
  PersonCtx,
  PublicCtx,
  Side,
  SignedIn,
  Viewing,
} from "./context.ts";
export {
  isLimited,
  isViewing,
  may,
  mayFor,
  nameFor,
  ownOnly,
  ownPartners,
  partnerActor,
  requireOwn,
  sideOf,
  vendorActor,
} from "./context.ts";
export { insertRows } from "./database/insert-rows.ts";
export { runSql, type SqlText, type Tx } from "./database/tx.ts";
export { neutralName } from "./files/names.ts";
export { fileSweep } from "./files/sweep.ts";
export { openUpload, removeUpload } from "./uploads/uploads.ts";
export type { FileStore, IncomingFile, ReceivedFile, StoredFile } from "./files/types.ts";
export { inlineRuns } from "./mail/inline.ts";
export { createMailer } from "./mail/smtp.ts";
export { mailHtml, mailText } from "./mail/template.ts";
export type { MailBlock, Mailer, MailLetter, MailMessage, MailOutcome, MailText } from "./mail/types.ts";
export { signInFirst } from "./http/access.ts";
export type { FindViewing } from "./http/viewing.ts";
export type { Download, Handlers, Upload } from "./http/handlers.ts";
export type { Cron, Errand, JobControl, Reaction } from "./jobs/types.ts";
export type { Emit, JournalEvent, JsonRecord, JsonValue, NewEvent } from "./journal/types.ts";
export { tableFile, type Cell, type Table, type TableFormat } from "./tables/table-file.ts";
export type { Platform } from "./types.ts";
export { cutPage, decodeCursor, encodeCursor, malformedCursor, readCursor } from "./cursor.ts";
export { isAway, violates } from "./database/sql-state.ts";
export { readPartnerEvents, type EventPlace } from "./journal/read.ts";
export { redactEvents } from "./journal/redact.ts";
export { defineWorkflow, type Workflow } from "./workflow/workflow.ts";
export { createAuth, sessionCookie, type Auth, type NewSession, type OpenSession } from "./auth/auth.ts";
export { refuseWeakPassword } from "./auth/weak-passwords.ts";
export { cookiePrefix } from "./auth/cookies.ts";
export { createSessionNews } from "./auth/session-news.ts";
export type { Attempt, Limit, Opened, SignInGuard } from "./auth/guard.ts";
export type { Proof } from "./auth/proof.ts";
export { createSessions, type Sessions } from "./auth/sessions.ts";
export { openDatabase, type Database } from "./database/database.ts";
export { migrationsDir, prepareDatabase } from "./database/prepare.ts";
export { databaseUrls, type DatabaseUrls } from "./database/roles.ts";
export { diskFiles } from "./files/disk.ts";
export { openFiles } from "./files/open.ts";
export { buildServer } from "./http/server.ts";
export { createJobs, type Jobs } from "./jobs/runner.ts";
export { verifyJournal, type Verdict } from "./journal/verify.ts";
export { createPlatform } from "./platform.ts";
export { createSeal, type Seal } from "./seal.ts";
export { installationSecret, secretFrom, type Secret } from "./secret.ts";
export { readSettings, type Settings } from "./settings.ts";
export { createOutgoing, type Outgoing, type OutgoingReply } from "./outgoing.ts";
export { originOf } from "./http/origin.ts";
export { resolveTxt } from "./resolve-txt.ts";
export { StartError } from "./start-error.ts";
export { startEmbedded } from "./database/embedded/cluster.ts";
export { housekeeping } from "./housekeeping.ts";
export { apiKeyMark, countKeyCall } from "./auth/api-keys.ts";
