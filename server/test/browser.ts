import type { FastifyInstance } from "fastify";

type Headers = Record<string, string>;
type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

export type BrowserReply = { status: number; headers: Record<string, unknown>; body: Record<string, unknown> };

/** A browser of the tests: it keeps cookies, and sends what a page of ours would. */
export function createBrowser(http: FastifyInstance, { ip = "203.0.113.7", userAgent = "" } = {}) {
  const cookies = new Map<string, string>();
  const keep = (set: unknown) => {
    for (const cookie of [set ?? []].flat()) {
      const [pair = ""] = String(cookie).split(";");
      const [name = "", ...value] = pair.split("=");
      if (value.join("=") === "" || /max-age=0/i.test(String(cookie))) cookies.delete(name);
      else cookies.set(name, value.join("="));
    }
  };
  const call = async (method: Method, url: string, payload?: object, more: Headers = {}): Promise<BrowserReply> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const headers: Headers = { host: "localhost", origin: "http://localhost", "user-agent": userAgent, ...more };
    if (cookie !== "") headers["cookie"] = cookie;
    const response = await http.inject({ method, url, headers, remoteAddress: ip, ...(payload ? { payload } : {}) });
    keep(response.headers["set-cookie"]);
    const isJson = String(response.headers["content-type"]).includes("json") && response.body !== "";
    const body = isJson ? (JSON.parse(response.body) as Record<string, unknown>) : {};
    return { status: response.statusCode, headers: response.headers, body };
  };
  return {
    cookies,
    call,
    signIn: (email: string, password: string) => call("POST", "/v1/auth/sign-in/email", { email, password }),
  };
}

export type Browser = ReturnType<typeof createBrowser>;
