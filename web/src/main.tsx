import "./ui/styles.ts";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { startApp } from "./app/start.tsx";
import { startI18n } from "./i18n/index.ts";

if (!("Temporal" in globalThis)) await import("temporal-polyfill/global");
await startI18n();
const root = document.getElementById("root");
if (root) createRoot(root).render(<StrictMode>{startApp()}</StrictMode>);
