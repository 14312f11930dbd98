import { expect, test } from "./support/test.ts";

test("one click signs in as a person of the demo, and signing out ends it", async ({ page }) => {
  await page.goto("/");
  await expect(page).toHaveURL(/\/sign-in/);
  await page.getByRole("button", { name: /^Sign in as Maren Holt/ }).click();
  await expect(page).toHaveURL(/\/console\/aldermere\/overview/);

  await page.getByRole("button", { name: /Your account, Maren Holt/ }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  await page.goto("/console/aldermere/overview");
  await expect(page).toHaveURL(/\/sign-in/);
});

test("a wrong password is refused in words, and the right one leads where one wanted to go", async ({ page }) => {
  await page.goto("/console/aldermere/partners");
  await expect(page).toHaveURL(/\/sign-in/);
  await page.getByLabel("E-mail").fill("tomas@aldermere.example");
  await page.getByLabel("Password", { exact: true }).fill("not the password");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByRole("alert")).toContainText("do not belong together");

  const { demo } = (await (await page.request.get("/v1/setup")).json()) as {
    demo: { email: string; password: string }[];
  };
  await page
    .getByLabel("Password", { exact: true })
    .fill(demo.find((one) => one.email.startsWith("tomas@"))?.password ?? "");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page).toHaveURL(/\/console\/aldermere\/partners/);
});
