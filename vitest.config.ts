import { defineConfig } from "vitest/config";

const shared = { testTimeout: 20_000, hookTimeout: 60_000, include: [] as string[] };

export default defineConfig({
  test: {
    maxWorkers: 2,
    fileParallelism: true,
    projects: [
      {
        test: {
          ...shared,
          name: "engines",
          include: ["packages/**/*.test.ts", "scripts/**/*.test.ts"],
          exclude: ["**/node_modules/**", "packages/*/test/database/**"],
        },
      },
      {
        test: {
          ...shared,
          name: "server",
          include: ["server/**/*.test.ts", "examples/**/*.test.ts", "packages/*/test/database/**/*.test.ts"],
          globalSetup: ["server/test/global-setup.ts"],
        },
      },
      { test: { ...shared, name: "web", include: ["web/src/**/*.test.{ts,tsx}"] } },
    ],
  },
});
