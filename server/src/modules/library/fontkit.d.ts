declare module "fontkit" {
  export type PathCommand = {
    command: "moveTo" | "lineTo" | "quadraticCurveTo" | "bezierCurveTo" | "closePath";
    args: number[];
  };
  export type Path = {
    commands: PathCommand[];
    scale(x: number, y: number): Path;
    translate(x: number, y: number): Path;
    toSVG(): string;
  };
  export type Font = {
    unitsPerEm: number;
    layout(text: string): { glyphs: { path: Path }[]; positions: { xAdvance: number }[] };
  };
  export function openSync(path: string): Font;
}
