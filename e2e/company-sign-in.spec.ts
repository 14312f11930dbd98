import { startSignInProvider } from "../server/test/sign-in-provider.ts";
import { expect, expectAccessible, expectNoOverflow, settled, test } from "./support/test.ts";

const domain = "tarnbrook-cloud.example.com";
const ada = { sub: "ada", email: `ada@${domain}`, email_verified: true, name: "Ada Lindgren" };

test("a partner's administrator connects the company's sign-in, tries it, and a colleague comes in through it", async ({
  go,
  page,
  partner,
  vendor,
  playwright,
  baseURL,
}) => {
  test.slow();
  await go(partner, "/people");
  await page.getByRole("link", { name: "Company sign-in" }).click();
  await page.getByRole("button", { name: "Connect sign-in" }).click();
  await page.getByLabel("Name on the sign-in button").fill("Tarnbrook");
  await page.getByRole("button", { name: "Begin" }).click();
  const redirect = page.locator("dd span").filter({ hasText: "/callback" }).first();
  await expect(redirect).toBeVisible();
  const provider = await startSignInProvider(
    [(await redirect.textContent()) ?? ""],
    ada,
    Number(process.env["E2E_PROVIDER_PORT"]),
  );
  try {
    await page.getByLabel("Issuer").fill(provider.issuer);
    await page.getByLabel("Client ID").fill(provider.clientId);
    await page.getByLabel("Client secret").fill(provider.clientSecret);
    await page.getByRole("button", { name: "Save" }).first().click();
    await expect(page.getByText("The provider is saved")).toBeVisible();
    await page.getByLabel("Domain", { exact: true }).fill(domain);
    await page.getByRole("button", { name: "Add domain" }).click();
    await expect(page.getByText("Not proven")).toBeVisible();

    // The vendor knows the company, and confirms the domain.
    const id = /sic_\w+/.exec(page.url())?.[0] ?? "";
    const origin = baseURL ?? "";
    const api = await playwright.request.newContext({
      baseURL: origin,
      storageState: vendor.state,
      extraHTTPHeaders: { origin },
    });
    const address = `/v1/vendors/${vendor.vendorId}/sign-in-connections/${id}/domains/confirmation`;
    expect((await api.post(address, { data: { domain } })).status()).toBe(200);

    await page.getByLabel("Let in people who were not added yet").check();
    await page.getByRole("combobox", { name: "Roles for everybody" }).click();
    await page.getByRole("option", { name: "Seller" }).click();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Save" }).nth(1).click();
    await expect(page.getByText("Saved who comes in")).toBeVisible();

    await page.getByRole("button", { name: "Test now" }).click();
    await expect(page.getByText("This person would get a place with: Seller")).toBeVisible();
    await expect(page.getByRole("cell", { name: ada.name }).first()).toBeVisible();
    await settled(page);
    await expectAccessible(page, "a connection");
    await page.setViewportSize({ width: 360, height: 740 });
    await expectNoOverflow(page, "a connection");
    await expectAccessible(page, "a connection, 360 px");
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.getByRole("button", { name: "Switch on" }).click();
    await expect(page.getByText("On: people with an address of your domains")).toBeVisible();

    await page.context().clearCookies();
    await page.goto("/sign-in");
    await page.getByLabel("E-mail").fill(ada.email);
    await page.getByRole("button", { name: "Sign in with Tarnbrook" }).click();
    await expect(page.getByRole("button", { name: /Your account, Ada Lindgren/ })).toBeVisible();
  } finally {
    await provider.close();
  }
});
