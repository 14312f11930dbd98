import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { compress } from "./compress.ts";

const api = process.env["FAIRWAY_API"] ?? "http://127.0.0.1:3000";

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), compress()],
  css: { modules: { localsConvention: "camelCaseOnly" } },
  build: { target: "es2023", modulePreload: { polyfill: false }, chunkSizeWarningLimit: 900, assetsInlineLimit: 0 },
  server: { proxy: { "/v1": api } },
});
