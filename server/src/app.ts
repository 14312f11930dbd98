import { createHmac } from "node:crypto";
import { allOperations, type OperationId, type OperationSpec } from "@fairway/contract";
import type { Clock, Id } from "@fairway/kernel";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Logger } from "pino";
import { homeHandlers } from "./modules/home/index.ts";
import { createIdentity, type DemoSignIn, type Identity, identityHandlers } from "./modules/identity/index.ts";
import { createLetters, type Letters } from "./modules/letters/index.ts";
import { createSignIn, type SignIn, signInHandlers } from "./modules/sign-in/index.ts";
import { createVendors, vendorsHandlers } from "./modules/vendors/index.ts";
import {
  type Auth,
  buildServer,
  countKeyCall,
  createAuth,
  createJobs,
  createPlatform,
  createSeal,
  createSessionNews,
  createSessions,
  type Cron,
  type Ctx,
  type Database,
  type FileStore,
  type Handlers,
  housekeeping,
  type Jobs,
  type Mailer,
  type NewEvent,
  type NewSession,
  originOf,
  type Outgoing,
  type Platform,
  type Reaction,
  type Seal,
  type Secret,
  sessionCookie,
  type Sessions,
  type SignedIn,
} from "./platform/index.ts";

export type AppParts = {
  database: Database;
  clock: Clock;
  log: Logger;
  files: FileStore;
  secret: Secret;
  /** Address of this installation, where it is not what requests say. */
  publicUrl: string | null;
  /** How many proxies of one's own stand in front. */
  proxyHops: number;
  version: string;
  /** Where the built web app is. */
  webDir: string;
  /** The demo's sign-ins, once it is loaded. */
  demoSignIns: (platform: Platform) => Promise<readonly DemoSignIn[]>;
  /** Refuses replies that differ from their declaration; for tests. */
  strictReplies?: boolean;
  /** Refuses events that are not declared; for tests. */
  checkEvent?: (event: NewEvent) => void;
  /** Whether jobs run in this process. */
  jobsHere: boolean;
  mailer: Mailer;
  /** The way out to addresses that people typed in. */
  outgoing: Outgoing;
  resolveTxt: (name: string) => Promise<string[]>;
  /** Address that links in mail begin with, without a slash at the end; never taken from a request. */
  linkBase: string;
  /** Whether administrators may read letters that no mail server took: in a demo. */
  showsLetters?: boolean;
};

/** The way out for mail, where its links lead, and what proves that a link in it is ours. */
export type MailParts = { mailer: Mailer; linkBase: string; sign: (purpose: string) => string };

/** What the domains stand on. */
export type Foundation = { platform: Platform; identity: Identity; mail: MailParts; letters: Letters; door: Door };

/** What companies' own sign-in stands on. */
export type Door = {
  openSession: Auth["openSession"];
  outgoing: Outgoing;
  /** Texts of the TXT records of a name. */
  resolveTxt: (name: string) => Promise<string[]>;
  seal: Seal;
  /** Whether cookies are sent over https only. */
  secure: boolean;
  /** Who is signed in with the caller's browser. */
  personOf: (request: FastifyRequest) => Promise<SignedIn | null>;
  /** Address under which a caller reached this installation. */
  originOf: (request: FastifyRequest) => string;
  /** After sessions or places have ended: this process then looks anew who calls. */
  forgetEverybody: () => void;
};

/** What a set of domains brings. */
export type Domains = {
  handlers: Partial<Handlers>;
  reactions: readonly Reaction[];
  crons: readonly Cron[];
  /** Asked before a session is opened; throws to refuse it. */
  beforeSession: (session: NewSession) => Promise<void>;
  /** Refuses who may not see a page of the portal. */
  checkPage: (ctx: Ctx, page: NonNullable<OperationSpec["page"]>) => Promise<void>;
  /** Addresses that are no operations of the API. */
  routes: (app: FastifyInstance) => void;
};

export type App<D extends Domains> = {
  platform: Platform;
  handlers: Partial<Handlers>;
  identity: Identity;
  letters: Letters;
  domains: D;
  auth: Auth;
  jobs: Jobs;
  http: FastifyInstance;
};

/** Operations of the contract that nobody answers. */
export const unanswered = (handlers: Partial<Handlers>): string[] =>
  allOperations.filter(({ id }) => handlers[id as OperationId] === undefined).map(({ id }) => id);

/** While it serves, this process hears of sessions and places that end in another. */
function hearOfSessions(http: FastifyInstance, url: string, sessions: Sessions): void {
  const news = createSessionNews(url, sessions);
  http.addHook("onReady", news.start);
  http.addHook("onClose", news.close);
}

const createDoor = (
  { outgoing, resolveTxt, secret, publicUrl }: AppParts,
  { auth, sessions, secure }: { auth: Auth; sessions: Sessions; secure: boolean },
): Door => ({
  forgetEverybody: sessions.forgetAll,
  openSession: auth.openSession,
  personOf: async ({ headers }) => (await sessions.resolve(headers))?.person ?? null,
  outgoing,
  resolveTxt,
  seal: createSeal(secret.of("company sign-in")),
  secure,
  originOf: (request) => originOf(request, publicUrl),
});

/** People, how they sign in, and what stands on both. Some of these ask each other, so they are made together. */
function createEntrance(parts: AppParts, platform: Platform, beforeSession: (session: NewSession) => Promise<void>) {
  const { database, secret, publicUrl, version } = parts;
  const secure = publicUrl?.startsWith("https:") === true;
  const auth = createAuth({
    pool: database.identity,
    secret: secret.of("sign-in"),
    secure,
    baseUrl: parts.linkBase,
    origin: publicUrl,
    beforeSession,
  });
  const sessions = createSessions(
    auth,
    (person) => identity.accounts.placesOf(person),
    sessionCookie(secure),
    (person) => signIn.proofOf(person),
    { callerOf: (secret) => identity.callerOfKey(secret), count: (key) => countKeyCall(signIn.guard, key) },
  );
  const vendors = createVendors({ platform });
  const codes = secret.of("recovery codes");
  const { mailer, linkBase } = parts;
  const letters = createLetters({ platform, mailer, linkBase, seal: createSeal(secret.of("letters")) });
  const identity: Identity = createIdentity({
    platform,
    vendors,
    hashPassword: auth.hashPassword,
    letters,
    linkToken: (purpose) => secret.of(`link: ${purpose}`),
    openSession: auth.openSession,
    limit: (what, who, limit) => signIn.guard.take(what, who, limit),
    forgetPerson: sessions.forgetPerson,
    forgetEverybody: sessions.forgetAll,
    demoSignIns: () => parts.demoSignIns(platform),
    version,
  });
  const signIn: SignIn = createSignIn({
    platform,
    letters,
    identity: () => identity,
    auth: () => auth,
    seal: createSeal(secret.of("authenticator apps")),
    digest: (text) => createHmac("sha256", codes).update(text).digest("base64url"),
    forgetPerson: sessions.forgetPerson,
    forgetEverybody: sessions.forgetAll,
    showsLetters: parts.showsLetters ?? false,
  });
  return { auth, sessions, vendors, letters, identity, signIn, secure };
}

/** Wires the product together: platform, people, vendors, and the domains on top. */
export async function createApp<D extends Domains>(
  parts: AppParts,
  createDomains: (foundation: Foundation) => D,
): Promise<App<D>> {
  const { database, clock, log, files, secret, publicUrl, version, mailer, linkBase } = parts;
  let poke = (_vendorId: Id<"vendor">) => {};
  const platform = createPlatform({
    database,
    clock,
    log,
    files,
    onEvents: (vendorId) => poke(vendorId),
    ...(parts.checkEvent ? { checkEvent: parts.checkEvent } : {}),
  });
  const entrance = createEntrance(parts, platform, (session) => domains.beforeSession(session));
  const { auth, sessions, vendors, letters, identity, signIn } = entrance;
  const mail: MailParts = { mailer, linkBase, sign: (purpose) => secret.of(`mail: ${purpose}`) };
  const door = createDoor(parts, entrance);
  const domains: D = createDomains({ platform, identity, mail, letters, door });
  const handlers = {
    ...vendorsHandlers(vendors),
    ...identityHandlers(identity, vendors),
    ...signInHandlers(signIn),
    ...homeHandlers({ platform, identity, proofOf: signIn.proofOf }),
    ...domains.handlers,
  };
  const crons = [...housekeeping(platform), ...domains.crons];
  const jobs = createJobs({
    platform,
    database,
    reactions: domains.reactions,
    crons,
    errands: [...letters.errands, ...signIn.errands],
  });
  poke = parts.jobsHere ? jobs.poke : jobs.tell;
  const http = await buildServer({
    platform,
    sessions,
    handlers,
    publicUrl,
    strictReplies: parts.strictReplies ?? false,
    findViewing: identity.viewings.find,
    checkPage: domains.checkPage,
    auth,
    guard: signIn.guard,
    database,
    version,
    webDir: parts.webDir,
    proxyHops: parts.proxyHops,
  });
  domains.routes(http);
  hearOfSessions(http, database.urls.app, sessions);
  return { platform, handlers, identity, letters, domains, auth, jobs, http };
}
