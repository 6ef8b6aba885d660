import { encodePng } from './png';

/** Sizes that both browsers ask for, in px. */
export const ICON_SIZES: readonly number[] = [16, 32, 48, 128];

type Colour = readonly [red: number, green: number, blue: number];

/** A line with round ends in the icon's square of 0..1, or a filled rectangle with round corners. */
interface Shape {
  readonly colour: Colour;
  /** Distance to the shape's edge; negative inside. */
  distance(x: number, y: number): number;
}

const TEAL: Colour = [0x17, 0x56, 0x6a];
const PAPER: Colour = [0xff, 0xfe, 0xfc];
const LIGHT: Colour = [0xf2, 0xc1, 0x4e];

/** Samples per pixel and direction; 4 by 4 gives smooth edges at 16 px. */
const SAMPLES = 4;

/**
 * Our own sign: a page with light falling on it from the side. It stands on a tile of its own colour, so that it can be made out on light
 * and dark toolbars. The smallest size leaves the lines of writing out.
 */
export function drawIcon(size: number): Uint8Array {
  const shapes = size < 32 ? SIMPLE : [...SIMPLE, ...WRITING];
  const pixels = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y++) for (let x = 0; x < size; x++) pixels.set(colourAt(shapes, x, y, size), (y * size + x) * 4);
  return encodePng(pixels, size);
}

function tile(colour: Colour, box: { x: number; y: number; width: number; height: number; radius: number }): Shape {
  const { x: left, y: top, width, height, radius } = box;
  return {
    colour,
    distance: (x, y) => {
      const dx = Math.abs(x - left - width / 2) - width / 2 + radius;
      const dy = Math.abs(y - top - height / 2) - height / 2 + radius;
      return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - radius;
    },
  };
}

function line(colour: Colour, ends: { from: readonly [number, number]; to: readonly [number, number]; width: number }): Shape {
  const [ax, ay] = ends.from;
  const [bx, by] = ends.to;
  return {
    colour,
    distance: (x, y) => {
      const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2);
      const t = Math.min(1, Math.max(0, along));
      return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay)) - ends.width / 2;
    },
  };
}

const SIMPLE: readonly Shape[] = [
  tile(TEAL, { x: 0, y: 0, width: 1, height: 1, radius: 0.22 }),
  tile(PAPER, { x: 0.17, y: 0.17, width: 0.38, height: 0.66, radius: 0.07 }),
  line(LIGHT, { from: [0.68, 0.32], to: [0.83, 0.23], width: 0.1 }),
  line(LIGHT, { from: [0.69, 0.5], to: [0.87, 0.5], width: 0.1 }),
  line(LIGHT, { from: [0.68, 0.68], to: [0.83, 0.77], width: 0.1 }),
];

const WRITING: readonly Shape[] = [
  line(TEAL, { from: [0.27, 0.34], to: [0.45, 0.34], width: 0.055 }),
  line(TEAL, { from: [0.27, 0.48], to: [0.45, 0.48], width: 0.055 }),
  line(TEAL, { from: [0.27, 0.62], to: [0.37, 0.62], width: 0.055 }),
];

function colourAt(shapes: readonly Shape[], x: number, y: number, size: number): readonly number[] {
  const sum = [0, 0, 0, 0];
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
    const sx = (x + ((sample % SAMPLES) + 0.5) / SAMPLES) / size;
    const sy = (y + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) / size;
    const top = shapes.findLast((shape) => shape.distance(sx, sy) < 0);
    if (!top) continue;
    top.colour.forEach((part, index) => {
      sum[index] = (sum[index] ?? 0) + part;
    });
    sum[3] = (sum[3] ?? 0) + 1;
  }
  const [red = 0, green = 0, blue = 0, covered = 0] = sum;
  if (covered === 0) return [0, 0, 0, 0];
  return [red / covered, green / covered, blue / covered, (covered * 255) / (SAMPLES * SAMPLES)].map(Math.round);
}
