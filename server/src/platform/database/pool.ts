import pg from "pg";

const { Pool, types } = pg;

const DATE = 1082;
const TIMESTAMPTZ = 1184;
const INT8 = 20;
const DATE_LIST = 1182;
const TIMESTAMPTZ_LIST = 1185;

/** `2026-03-31 12:00:00.5+00` (the session is in UTC) as `2026-03-31T12:00:00.5Z`. */
const isoInstant = (text: string): string => text.replace(" ", "T").replace(/\+00(:00)?$/, "Z");

function safeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} does not fit a safe integer: select it as text`);
  return value;
}

/** `{2026-03-31,2026-04-30}`: dates and instants hold neither commas nor quotes. */
const listOf = (text: string): string[] => (text === "{}" ? [] : text.slice(1, -1).replaceAll('"', "").split(","));

const parsers = new Map<number, (text: string) => unknown>([
  [DATE, (text) => text],
  [TIMESTAMPTZ, isoInstant],
  [INT8, safeInteger],
  [DATE_LIST, listOf],
  [TIMESTAMPTZ_LIST, (text) => listOf(text).map(isoInstant)],
]);

type Parser = (text: string) => unknown;

const ownTypes = {
  getTypeParser(oid: number, format?: "text" | "binary"): Parser {
    const own = format === "binary" ? undefined : parsers.get(oid);
    if (own) return own;
    const usual: Parser = types.getTypeParser(oid, format ?? "text");
    return usual;
  },
};

export type PoolOptions = {
  url: string;
  /** Shown in pg_stat_activity. */
  name: string;
  max: number;
  /** A statement that runs longer is cancelled. */
  statementTimeoutMs: number;
  searchPath?: string;
  /** Leaves the driver's own types (Date for instants), for libraries that expect them. */
  driverTypes?: boolean;
};

/** A pool whose sessions are in UTC and give up instead of waiting for ever. Numerics and dates arrive as text. */
export function createPool({
  url,
  name,
  max,
  statementTimeoutMs,
  searchPath,
  driverTypes = false,
}: PoolOptions): pg.Pool {
  const session = [
    "timezone=UTC",
    `statement_timeout=${statementTimeoutMs}`,
    "lock_timeout=30000",
    "idle_in_transaction_session_timeout=120000",
    ...(searchPath === undefined ? [] : [`search_path=${searchPath}`]),
  ];
  const pool = new Pool({
    connectionString: url,
    application_name: `fairway ${name}`,
    max,
    pipeline: true,
    idleTimeoutMillis: 60_000,
    connectionTimeoutMillis: 15_000,
    keepAlive: true,
    options: session.map((setting) => `-c ${setting}`).join(" "),
    ...(driverTypes ? {} : { types: ownTypes }),
  });
  // A broken idle connection is replaced by the pool; the next query reports the trouble that remains.
  pool.on("error", () => {});
  pool.on("connect", (client) => {
    client.on("error", () => {});
  });
  return pool;
}
