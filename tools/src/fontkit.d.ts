/** The part of fontkit that the atlas build uses; the package ships no types. */
declare module "fontkit" {
  type PathCommand = { readonly command: string; readonly args: readonly number[] };
  type Glyph = {
    readonly path: { readonly commands: readonly PathCommand[] };
    readonly bbox: { readonly minX: number; readonly maxX: number; readonly minY: number; readonly maxY: number };
  };
  type Font = {
    readonly unitsPerEm: number;
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): Glyph;
  };
  export function create(bytes: Uint8Array): Font;
}
