import { defineConfig } from "vitest/config";

// Files of a worker share what they import, which is half of the time of a run; each makes its own app and database.
const shared = { testTimeout: 20_000, hookTimeout: 60_000, isolate: false, include: [] as string[] };

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
