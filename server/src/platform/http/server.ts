import helmet from "@fastify/helmet";
import rateLimit from "@fastify/rate-limit";
import underPressure from "@fastify/under-pressure";
import { AppError, newRequestId } from "@fairway/kernel";
import Fastify, { type FastifyInstance, LogController } from "fastify";
import type { Auth } from "../auth/auth.ts";
import type { SignInGuard } from "../auth/guard.ts";
import type { Database } from "../database/database.ts";
import { addAuthRoutes } from "./auth-routes.ts";
import { addDocs } from "./docs.ts";
import { addFiles } from "./files.ts";
import { addHealth } from "./health.ts";
import { loggedPath } from "./logged-path.ts";
import { noteOpened } from "./opened.ts";
import { checkSameOrigin } from "./origin.ts";
import { sendProblem } from "./problems.ts";
import { addRoutes, type RouteParts } from "./routes.ts";
import { refuseUnusableText } from "./text.ts";
import { addUploads } from "./uploads.ts";
import { addWebApp } from "./web-app.ts";

declare module "fastify" {
  interface FastifyContextConfig {
    /** Id of the declared operation that the route answers. */
    operation?: string;
    /** Whether other sites may post here: what they bring proves itself. */
    fromOtherSites?: boolean;
  }
  interface FastifyRequest {
    /** What its line in the log says beside the call itself: who called, and why they were refused. */
    logged: { person?: string; refused?: string; from?: string };
  }
}

export type HttpParts = RouteParts & {
  auth: Auth;
  guard: SignInGuard;
  database: Database;
  version: string;
  webDir: string;
  /** How many proxies of one's own stand in front: that many forwarded addresses are believed. */
  proxyHops: number;
};

const jsonLimitBytes = 8 * 2 ** 20;

async function protect(app: FastifyInstance, { publicUrl, strictReplies }: HttpParts): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", "data:", "blob:"],
        fontSrc: ["'self'", "data:"],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: publicUrl?.startsWith("https:") === true,
    referrerPolicy: { policy: "same-origin" },
  });
  await app.register(rateLimit, {
    global: false,
    errorResponseBuilder: (_, { after }) =>
      new AppError("limit", "limit.requests", "Too many attempts.", { remedy: `Try again in ${after}.` }),
  });
  await app.register(underPressure, {
    // Tests share a machine with whatever else it does; there a late answer is better than none.
    maxEventLoopDelay: strictReplies ? 0 : 4000,
    pressureHandler: (request, reply) => {
      void sendProblem(
        request,
        reply,
        new AppError("unavailable", "server.busy", "The server is busy.", { remedy: "Try again in a few seconds." }),
      );
    },
  });
  app.addHook("onRequest", async (request, reply) => {
    request.logged = {};
    reply.header("x-request-id", request.id);
    checkSameOrigin(request, publicUrl);
  });
}

const notJson = (): AppError =>
  new AppError("validation", "json.malformed", "The body is not JSON.", {
    remedy: "Check quotes, commas and brackets.",
  });

/** JSON is parsed here; every other type stays a stream, for uploads. */
function acceptBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("application/json", { parseAs: "string", bodyLimit: jsonLimitBytes }, (_, text, done) => {
    try {
      const body: unknown = text === "" ? {} : JSON.parse(String(text));
      // Only an escape can bring in what no text may hold.
      if (/\\u(0000|d[89a-f])/i.test(String(text))) refuseUnusableText(body);
      done(null, body);
    } catch (error) {
      done(error instanceof AppError ? error : notJson());
    }
  });
  app.addContentTypeParser("*", (_request, _payload, done) => done(null, undefined));
}

const ours = /^\/(v1|scim|files)(\/|$|\?)/;

/** What we answer is for who asked, now: no cache on the way keeps it, unless the answer itself says that it may. */
function keepNothing(app: FastifyInstance): void {
  app.addHook("onSend", async (request, reply) => {
    if (ours.test(request.url) && !reply.hasHeader("cache-control")) reply.header("cache-control", "no-store");
  });
}

/** For an address that cannot be read: it is answered before anything of ours has run. */
const bareHeaders = {
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "same-origin",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
};

/** Builds the HTTP side; `listen` is the caller's. */
export async function buildServer(parts: HttpParts): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: parts.platform.log,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => newRequestId(),
    trustProxy: (_address: string, hop: number) => hop < parts.proxyHops,
    bodyLimit: jsonLimitBytes,
    routerOptions: { maxParamLength: 400, ignoreTrailingSlash: true },
    forceCloseConnections: true,
    frameworkErrors: (error, request, reply) => {
      reply.headers({ ...bareHeaders, "x-request-id": request.id });
      void sendProblem(request, reply, error);
    },
  }) as unknown as FastifyInstance;
  acceptBodies(app);
  app.decorateRequest("logged");
  app.setErrorHandler((error, request, reply) => sendProblem(request, reply, error));
  await protect(app, parts);
  addHealth(app, parts.database);
  app.addHook("onResponse", async (request, reply) => {
    request.log.info(
      {
        method: request.method,
        path: loggedPath(request.url),
        operation: request.routeOptions.config.operation,
        status: reply.statusCode,
        ...request.logged,
        ms: Math.round(reply.elapsedTime * 10) / 10,
      },
      "request",
    );
  });
  keepNothing(app);
  noteOpened(app, parts.guard, parts.publicUrl);
  addRoutes(app, parts);
  addAuthRoutes(app, parts);
  addFiles(app, parts.platform.files);
  addUploads(app, parts);
  await addDocs(app, parts.version);
  await addWebApp(app, parts.webDir);
  return app;
}
