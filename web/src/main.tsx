import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { startApp } from "./app/start.tsx";
import { startI18n } from "./i18n/index.ts";
import "./ui/styles.ts";

await startI18n();
const root = document.getElementById("root");
if (root) createRoot(root).render(<StrictMode>{startApp()}</StrictMode>);
