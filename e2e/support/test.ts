import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type APIRequest, type APIRequestContext, type Page } from "@playwright/test";

type Person = { email: string; password: string; name: string; side: "vendor" | "partner"; organization: string };
type State = Awaited<ReturnType<APIRequestContext["storageState"]>>;
type Membership = {
  side: "vendor" | "partner";
  vendor: { id: string; slug: string; name: string };
  partner?: { id: string; name: string };
};

/** Somebody who is signed in, with the address of their room. */
export type Visitor = {
  person: Person;
  room: string;
  vendorId: string;
  partnerId: string | undefined;
  memberships: Membership[];
  state: State;
  signedInAt: number;
};

type Made = { visit: (side: Person["side"], pick?: (person: Person) => boolean) => Promise<Visitor> };

/** Signs in again before the session is too old for what asks for a recent proof. */
async function renew(playwright: { request: APIRequest }, visitor: Visitor): Promise<void> {
  if (Date.now() - visitor.signedInAt < 5 * 60_000) return;
  const baseURL = `http://127.0.0.1:${process.env["E2E_DEMO_PORT"]}`;
  const api = await playwright.request.newContext({ baseURL, extraHTTPHeaders: { origin: baseURL } });
  const { email, password } = visitor.person;
  const signedIn = await api.post("/v1/auth/sign-in/email", { data: { email, password } });
  expect(signedIn.status(), await signedIn.text()).toBe(200);
  visitor.state = await api.storageState();
  visitor.signedInAt = Date.now();
}

/** Journeys with people of the demo, each signed in once per worker. */
export const test = base.extend<
  { vendor: Visitor; partner: Visitor; go: (visitor: Visitor, path?: string) => Promise<Page> },
  Made
>({
  visit: [
    async ({ playwright }, use) => {
      const baseURL = `http://127.0.0.1:${process.env["E2E_DEMO_PORT"]}`;
      const known = new Map<string, Visitor>();
      const visit: Made["visit"] = async (side, pick = () => true) => {
        const api = await playwright.request.newContext({ baseURL, extraHTTPHeaders: { origin: baseURL } });
        const { demo } = (await (await api.get("/v1/setup")).json()) as { demo: Person[] };
        const person = demo.find((one) => one.side === side && pick(one));
        if (!person) throw new Error(`The demo has no such person on the ${side}'s side.`);
        const before = known.get(person.email);
        if (before) return before;
        const signedIn = await api.post("/v1/auth/sign-in/email", {
          data: { email: person.email, password: person.password },
        });
        expect(signedIn.status(), await signedIn.text()).toBe(200);
        const { memberships } = (await (await api.get("/v1/me")).json()) as { memberships: Membership[] };
        const place = memberships.find((one) => one.side === side);
        if (!place) throw new Error(`${person.name} belongs to nobody.`);
        const room =
          side === "vendor" ? `/console/${place.vendor.slug}` : `/portal/${place.vendor.slug}/${place.partner?.id}`;
        const visitor = {
          person,
          room,
          vendorId: place.vendor.id,
          partnerId: place.partner?.id,
          memberships,
          state: await api.storageState(),
          signedInAt: Date.now(),
        };
        known.set(person.email, visitor);
        return visitor;
      };
      await use(visit);
    },
    { scope: "worker" },
  ],
  vendor: async ({ visit }, use) => use(await visit("vendor")),
  partner: async ({ visit }, use) => use(await visit("partner")),
  go: async ({ page, context, playwright }, use) => {
    await use(async (visitor, path = "") => {
      await renew(playwright, visitor);
      // Away first: a page that loses its session would lead to the sign-in page by itself.
      await page.goto("about:blank");
      await context.clearCookies();
      await context.addCookies(visitor.state.cookies);
      await page.goto(path.startsWith("/") ? `${visitor.room}${path}` : visitor.room);
      return page;
    });
  },
});

export { expect };

/** Waits until the page shows what it is for and nothing loads any more. */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
  await page.waitForLoadState("networkidle");
}

/** No violation of WCAG 2 A or AA that a machine can find; a page that changes its colours has a moment to end it. */
export async function expectAccessible(page: Page, what: string): Promise<void> {
  await expect(async () => expect(await violationsOf(page), what).toEqual([])).toPass({ timeout: 20_000 });
}

async function violationsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n  ${nodes
        .slice(0, 4)
        .map((node) => `${node.target.join(" ")} ${node.failureSummary?.split("\n")[1] ?? ""}`)
        .join("\n  ")}`,
  );
}

/** Nothing is wider than the window, so that nobody scrolls sideways. */
export async function expectNoOverflow(page: Page, what: string): Promise<void> {
  const { content, window } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    window: document.documentElement.clientWidth,
  }));
  expect(content, `${what}: ${content} px wide in a window of ${window}`).toBeLessThanOrEqual(window);
}

/** What the page complained about while a journey ran. */
export function complaints(page: Page): string[] {
  const heard: string[] = [];
  page.on("pageerror", (error) => heard.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" && !/status of 4\d\d/.test(message.text())) heard.push(message.text());
  });
  return heard;
}
