// The arrows of ARCHITECTURE.md, and no others.
const test =
  "(\\.test\\.tsx?$|^server/test/|^packages/[^/]+/test/|^examples/|^scripts/|^bench/|^e2e/|vitest\\.config\\.ts$|\\.bench\\.ts$)";
const rule = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    rule(
      "no-cycles",
      "What needs each other belongs together.",
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    ),
    rule(
      "no-cycles-between-modules",
      "A reaction to another domain listens to its event; not even types go round.",
      { path: "^(server/src/modules/[^/]+/|packages/[^/]+/|server/src/platform/)" },
      { circular: true, via: { pathNot: "^$1" } },
    ),
    rule("resolvable", "What is imported exists.", {}, { couldNotResolve: true }),
    rule(
      "packages-know-the-kernel",
      "Packages know the kernel, through its door, and nothing else of ours.",
      { path: "^packages/(?!program/)([^/]+)/src", pathNot: test },
      { path: "^(packages|server|web)/", pathNot: ["^packages/$1/", "^packages/kernel/src/index\\.ts$"] },
    ),
    rule(
      "program-knows-rules",
      "The program document stands on the rules and the kernel.",
      { path: "^packages/program/src", pathNot: test },
      { path: "^(packages|server|web)/", pathNot: "^packages/(program/|(kernel|rules)/src/index\\.ts$)" },
    ),
    rule(
      "kernel-stands-alone",
      "The kernel imports no other package of ours.",
      { path: "^packages/kernel/src" },
      { path: "^(packages/(?!kernel)|server|web)" },
    ),
    rule(
      "client-knows-nobody",
      "The client is generated and knows its own files.",
      { path: "^packages/client/src" },
      { path: "^(packages/(?!client)|server|web)/" },
    ),
    rule(
      "engines-do-no-io",
      "Packages read and write nothing.",
      { path: "^packages/(?!client/)[^/]+/src", pathNot: test },
      { dependencyTypes: ["core"], pathNot: "^(node:)?(crypto|buffer)$" },
    ),
    rule(
      "web-arrows",
      "The web app talks to contract, client and kernel.",
      { path: "^web/src" },
      { path: "^(server/|packages/(?!(contract|client|kernel)/src/index\\.ts$))" },
    ),
    rule(
      "web-ui-has-no-domain",
      "The visual parts know no feature.",
      { path: "^web/src/(ui|lib)/" },
      { path: "^web/src/(features|app)/" },
    ),
    rule(
      "platform-knows-no-domain",
      "The platform knows kernel and contract.",
      { path: "^server/src/platform" },
      { path: "^(server/src/(modules|demo|cli)|web/|packages/(?!(kernel|contract)/src/index\\.ts$))" },
    ),
    rule(
      "module-doors",
      "Another module, or the server around it, enters by index.ts.",
      { path: "^server/src/(?!modules/)", pathNot: test },
      { path: "^server/src/modules/[^/]+/(?!index\\.ts$)" },
    ),
    rule(
      "module-doors-between-modules",
      "Another module enters by index.ts.",
      { path: "^server/src/modules/([^/]+)/", pathNot: test },
      { path: "^server/src/modules/(?!$1/)[^/]+/(?!index\\.ts$)" },
    ),
    rule(
      "platform-door",
      "Modules use what the platform's index.ts shows.",
      { path: "^server/src/(modules|demo|cli)/", pathNot: test },
      { path: "^server/src/platform/(?!index\\.ts$)(?![^/]+/index\\.ts$)" },
    ),
    rule(
      "modules-know-no-shell",
      "Modules know neither the server that wires them nor the web app.",
      { path: "^server/src/modules" },
      { path: "^(web/|server/src/(demo|cli|app|main|worker))" },
    ),
    rule(
      "package-doors",
      "A package is entered by its index.ts.",
      { path: "^(server|web|bench|e2e|examples)/" },
      { path: "^packages/[^/]+/(?!src/index\\.ts$)" },
    ),
    rule("no-tests-in-code", "Code does not import tests.", { pathNot: test }, { path: test }),
  ],
  options: {
    parser: "swc",
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^packages/client/src/generated/model|/dist/|^data/)" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".d.ts"],
    },
  },
};
