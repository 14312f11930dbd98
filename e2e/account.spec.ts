import type { Page } from "@playwright/test";
import { totpCode } from "../server/src/modules/sign-in/totp.ts";
import { expect, expectAccessible, expectNoOverflow, settled, test } from "./support/test.ts";

const password = "a long enough password";

/** Passkeys are bound to a name: the demo's is localhost. */
const named = () => `http://localhost:${process.env["E2E_DEMO_PORT"]}`;

/** A device that holds passkeys and knows its owner. */
async function withDevice(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("WebAuthn.enable");
  await session.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

/** The link by which somebody new is invited to the vendor of the demo. */
async function inviteNew(page: Page, vendorId: string, email: string): Promise<string> {
  const sent = await page.request.post(`/v1/vendors/${vendorId}/invitations`, {
    headers: { origin: new URL(page.url()).origin },
    data: { name: "Ida Invited", email, roles: ["viewer"] },
  });
  expect(sent.status(), await sent.text()).toBe(201);
  return new URL(((await sent.json()) as { url: string }).url).pathname;
}

async function looksRight(page: Page, what: string): Promise<void> {
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 });
    await settled(page);
    await expectNoOverflow(page, what);
    await expectAccessible(page, `${what}, ${width} px`);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
}

test("an invited person chooses a password, adds passkey and app, and signs in with each", async ({
  go,
  vendor,
  browser,
}) => {
  const inviter = await go(vendor, "/settings?tab=people");
  const email = `ida-${crypto.randomUUID()}@example.com`;
  const path = await inviteNew(inviter, vendor.vendorId, email);
  await inviter.reload();
  await expect(inviter.getByRole("button", { name: "Send the invitation of Ida Invited again" }).first()).toBeVisible();

  const context = await browser.newContext({ baseURL: named() });
  const page = await context.newPage();
  await withDevice(page);
  await page.goto(path);
  await expect(page.getByRole("heading", { name: "You are invited" })).toBeVisible();
  await looksRight(page, "invitation");
  // Password managers read the name from a field of text, though nobody sees it.
  await expect(page.locator("input[autocomplete=username]")).toHaveAttribute("type", "text");
  await page.getByLabel("Choose a password").fill(password);
  await page.getByRole("button", { name: "Accept and sign in" }).click();
  await expect(page).toHaveURL(/\/console\/.+\/overview/);

  await page.goto("/account");
  await page.getByRole("button", { name: "Add a passkey" }).click();
  await page.getByRole("dialog").getByLabel("Name").fill("My laptop");
  await page.getByRole("dialog").getByRole("button", { name: "Add a passkey" }).click();
  await expect(page.getByText("My laptop", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Set up an app" }).click();
  const shown = await page.getByText(/^[A-Z2-7]{4}( [A-Z2-7]{4}){7}$/).textContent();
  const secret = (shown ?? "").replaceAll(" ", "");
  await looksRight(page, "account");
  await page.getByLabel("Code of the app").fill(totpCode(secret, Math.floor(Date.now() / 30_000)));
  await page.getByRole("button", { name: "Confirm" }).click();
  const codes = page.getByRole("dialog", { name: "Your recovery codes" });
  const [recovery] = (await codes.getByRole("textbox").inputValue()).split("\n");
  await codes.getByRole("button", { name: "Done" }).click();

  // A page without the device: there the browser has no passkey to offer.
  await context.clearCookies();
  const plain = await context.newPage();
  await plain.goto("/sign-in");
  await plain.getByLabel("E-mail").fill(email);
  await plain.getByLabel("Password", { exact: true }).fill(password);
  await plain.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(plain).toHaveURL(/\/second-factor/);
  await looksRight(plain, "second factor");
  await plain.getByRole("button", { name: "Use a recovery code" }).click();
  await plain.getByLabel("Recovery code").fill(recovery ?? "");
  await plain.getByRole("button", { name: "Continue" }).click();
  await expect(plain).toHaveURL(/\/console\/.+\/overview/);
  await plain.close();

  // The device fills its passkey in by itself: nothing is typed, and no code is asked for.
  await page.goto("about:blank");
  await context.clearCookies();
  await page.goto("/sign-in");
  await expect(page).toHaveURL(/\/console\/.+\/overview/);
  await context.close();
});

test("a link that could not be used because the server was away is good still", async ({ page }) => {
  await page.goto(`/sign-in-link?token=${"x".repeat(43)}`);
  await page.route("**/v1/sign-in-links/use", (route) => route.abort());
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("alert")).toContainText("The server cannot be reached.");
  await page.unroute("**/v1/sign-in-links/use");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("alert")).toContainText("This link has been used or is too old.");
  await expect(page.getByRole("button", { name: "Sign in" })).toBeHidden();
});

test("ways in without a password, and home, are accessible and fit", async ({ go, vendor, page }) => {
  for (const [path, title] of [
    ["/sign-in-by-mail", "Sign in by e-mail"],
    ["/sign-in-by-mail?for=password", "Forgotten password"],
    ["/sign-in-link?token=x", "Sign in with your link"],
  ] as const) {
    await page.goto(path);
    await expect(page.getByRole("heading", { name: title })).toBeVisible();
    await looksRight(page, path);
  }
  const inside = await go(vendor);
  await inside.goto("/home");
  await expect(inside.getByRole("heading", { name: "Where you work" })).toBeVisible();
  await looksRight(inside, "home");
});
