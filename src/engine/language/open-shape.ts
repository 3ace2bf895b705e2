import type { Phrase } from './error';
import { sizeText, type OpenSize } from './sizes';

/** A shape whose sizes may have unknowns in them. */
export type OpenShape =
  | { readonly kind: 'scalar' }
  | { readonly kind: 'vector'; readonly size: OpenSize }
  | { readonly kind: 'matrix'; readonly rows: OpenSize; readonly columns: OpenSize };

export function scalar(): OpenShape {
  return { kind: 'scalar' };
}

export function vector(size: OpenSize): OpenShape {
  return { kind: 'vector', size };
}

export function sizesOf(shape: OpenShape): readonly OpenSize[] {
  switch (shape.kind) {
    case 'scalar':
      return [];
    case 'vector':
      return [shape.size];
    case 'matrix':
      return [shape.rows, shape.columns];
  }
}

export function mapSizes(shape: OpenShape, map: (size: OpenSize) => OpenSize): OpenShape {
  switch (shape.kind) {
    case 'scalar':
      return shape;
    case 'vector':
      return vector(map(shape.size));
    case 'matrix':
      return { kind: 'matrix', rows: map(shape.rows), columns: map(shape.columns) };
  }
}

/** The shape in words; sizes that are not known at all are left out. */
export function shapeText(shape: OpenShape): Phrase {
  const [first, second] = sizesOf(shape).map(sizeText);
  switch (shape.kind) {
    case 'scalar':
      return 'a scalar';
    case 'vector':
      return first === undefined || first === '?' ? 'a vector' : `a vector of size ${first}`;
    case 'matrix':
      if (first === undefined || second === undefined || first + second === '??') return 'a matrix';
      return `a matrix of size ${grouped(first)} × ${grouped(second)}`;
  }
}

function grouped(size: string): string {
  return size.includes(' ') ? `(${size})` : size;
}
