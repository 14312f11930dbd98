import pg from "pg";

/** One connection of its own that is made again whenever it breaks. */
export function keepConnected(url: string, onConnect: (client: pg.Client) => Promise<void>) {
  let client: pg.Client | null = null;
  let closed = false;
  let timer: NodeJS.Timeout | null = null;
  const again = () => {
    client = null;
    if (!closed) timer = setTimeout(() => void connect(), 500);
  };
  const connect = async () => {
    const next = new pg.Client({
      connectionString: url,
      application_name: "fairway listen",
      connectionTimeoutMillis: 5000,
      keepAlive: true,
    });
    let over = false;
    const lost = () => {
      if (over) return;
      over = true;
      next.end().catch(() => {});
      again();
    };
    next.on("error", lost);
    next.on("end", lost);
    try {
      await next.connect();
      await onConnect(next);
      client = next;
    } catch {
      lost();
    }
  };
  return {
    start: connect,
    current: () => client,
    async close() {
      closed = true;
      if (timer) clearTimeout(timer);
      const last = client;
      client = null;
      last?.removeAllListeners("end");
      await last?.end().catch(() => {});
    },
  };
}
