import type { ASTNode } from "@marcbachmann/cel-js";
import type { Environment } from "./environment.ts";
import type { Expr } from "./tree.ts";
import type { Type } from "./types.ts";

export type Local = { readonly name: string; readonly type: Type; readonly slot: number };
export type Checker = {
  readonly environment: Environment;
  readonly source: string;
  readonly locals: readonly Local[];
  readonly check: (node: ASTNode, locals: readonly Local[]) => Expr;
};
