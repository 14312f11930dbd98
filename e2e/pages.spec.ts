import type { Page } from "@playwright/test";
import { look } from "./support/look.ts";
import { expect, expectAccessible, test, type Visitor } from "./support/test.ts";

/** Every page of both rooms; what stands in braces is the first one of its list. */
const consolePages = [
  "/overview",
  "/partners",
  "/partners/{partner}",
  "/partners/{partner}?tab=company",
  "/partners/{partner}?tab=notes",
  "/partners/{partner}?tab=hierarchy",
  "/partners/{partner}?tab=onboarding",
  "/partners/{partner}?tab=leaving",
  "/recruiting",
  "/recruiting?tab=forms",
  "/recruiting/new",
  "/recruiting/{application}",
  "/recruiting/forms/{form}",
  "/recruiting/forms/{form}?tab=settings",
  "/onboarding",
  "/onboarding?tab=times",
  "/onboarding?tab=checklists",
  "/agreements",
  "/agreements/{agreement}",
  "/agreements/{agreement}?tab=versions",
  "/agreements/{agreement}?tab=settings",
  "/library",
  "/library?resource={resource}",
  "/library?resource={resource}&tab=usage",
  "/gates",
  "/gates?make=1",
  "/gates?tab=requests",
  "/gates?tab=openings",
  "/explore",
  "/imports",
  "/imports/new",
  "/program",
  "/settings",
  "/settings?tab=people",
  "/settings?tab=roles",
  "/settings?tab=keys",
  "/settings?tab=access",
  "/settings?tab=sign-in",
  "/settings?tab=capabilities",
];
const portalPages = [
  "/home",
  "/numbers",
  "/resources",
  "/requests",
  "/resources?resource={resource}",
  "/benefits",
  "/agreements",
  "/onboarding",
  "/notices",
  "/program",
  "/company",
  "/people",
  "/access",
  "/sign-in",
];
/** Pages that belong to a person and to no room. */
const ownPages = ["/home", "/account"];
/** Pages for whoever comes from outside; a token of nobody's shows what a link says that opens nothing. */
const frontPages = [
  "/sign-in",
  "/sign-in-by-mail",
  "/set-password?token=nobody",
  "/second-factor",
  "/invite/nobody",
  "/share/nobody",
  "/sign/nobody",
  "/apply/aldermere/join",
  "/apply/status/nobody",
];

/** Where the first one of a list is found, for what stands in braces in an address. */
const lists: Record<string, string> = {
  partner: "partners?limit=1&sort=-tier",
  agreement: "agreements",
  resource: "resources?limit=1",
  form: "application-forms",
  application: "partner-applications?limit=1",
};

async function firstOf(page: Page, vendor: Visitor, what: string): Promise<string> {
  const reply = await page.request.get(`/v1/vendors/${vendor.vendorId}/${lists[what] ?? what}`);
  const { items } = (await reply.json()) as { items: { id: string }[] };
  expect(items[0], `the demo has ${what}`).toBeDefined();
  return items[0]?.id ?? "";
}

/** The address with what its braces stand for. */
async function realPath(page: Page, vendor: Visitor, path: string): Promise<string> {
  const what = /\{(\w+)\}/.exec(path)?.[1];
  return what === undefined ? path : path.replace(`{${what}}`, await firstOf(page, vendor, what));
}

for (const path of consolePages) {
  test(`console ${path} is accessible and fits, light and dark`, async ({ go, page, vendor }) => {
    await go(vendor);
    await go(vendor, await realPath(page, vendor, path));
    await look(page, path);
  });
}

for (const path of portalPages) {
  test(`portal ${path} is accessible and fits, light and dark`, async ({ go, page, partner, vendor }) => {
    await go(vendor);
    await go(partner, await realPath(page, vendor, path));
    await look(page, path);
  });
}

for (const path of frontPages) {
  test(`${path} is accessible and fits, light and dark`, async ({ page }) => {
    await page.goto(path);
    await look(page, path);
  });
}

for (const path of ownPages) {
  test(`a person's ${path} is accessible and fits, light and dark`, async ({ go, page, partner }) => {
    await go(partner);
    await page.goto(path);
    await look(page, path);
  });
}

test("a shared file's page is accessible and fits, light and dark", async ({ go, page, vendor }) => {
  await go(vendor);
  const resource = await firstOf(page, vendor, "resource");
  const made = await page.request.post(`/v1/vendors/${vendor.vendorId}/resources/${resource}/shares`, {
    headers: { origin: new URL(page.url()).origin },
    data: { expiresInDays: 1 },
  });
  expect(made.status(), await made.text()).toBe(201);
  const { url } = (await made.json()) as { url: string };
  await page.context().clearCookies();
  await page.goto(new URL(url).pathname);
  await expect(page.getByRole("link", { name: /^Download/ })).toBeVisible();
  await look(page, "/share/{token}");
});

test("the portal as somebody of the vendor views it is accessible and fits, light and dark", async ({
  go,
  page,
  vendor,
}) => {
  await go(vendor);
  await go(vendor, `/partners/${await firstOf(page, vendor, "partner")}`);
  await page.getByRole("button", { name: "View as partner" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Start viewing" }).click();
  await expect(page).toHaveURL(/\/portal\/.+\/home/);
  await look(page, "viewing as a partner");
  await page.getByRole("button", { name: "End viewing" }).click();
  await expect(page).toHaveURL(/\/console\/.+\/partners\//);
});

test("an address that leads nowhere says so", async ({ go, page, vendor }) => {
  await go(vendor, "/nothing-here");
  await expect(page.getByRole("heading").first()).toBeVisible();
  await expectAccessible(page, "missing page");
});
