/**
 * Makes black letters on white of whatever the picture shows, because the text reader expects paper.
 *
 * 1. Grey: the colours of links and bubbles say nothing.
 * 2. Dark screens are inverted as a whole.
 * 3. Every pixel is divided by the mean of its surroundings: bubbles, shadows and light that falls off disappear, letters stay.
 *    Without this step a photographed dark screen is not read at all, and lines in grey bubbles lose letters (docs/pictures.md).
 */
import type { Pixels } from './read-qr';

/** One byte a pixel, row by row; 0 is black. */
export interface GreyPicture {
  readonly data: Uint8Array<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
}

/** Mean brightness below which a picture counts as dark. Photographs of white screens in bad light have 110 and more. */
const DARK_BELOW = 110;
/** Pixels to either side, each of two times: together two letters of the size that is read best (`reading-scale.ts`). */
const SURROUNDINGS = 25;
/** What the ground becomes. Below white, so that noise above the mean does not turn into spots. */
const GROUND = 235;

export function evenLight(picture: Pixels): GreyPicture {
  const grey = greyOf(picture);
  const { data, width, height } = grey;
  const upright = meanOf(data) < DARK_BELOW ? data.map((value) => 255 - value) : data;
  // Twice: near letters then count for more than far ones.
  const ground = boxMeans(boxMeans(upright, width, height), width, height);
  const even = new Uint8Array(data.length);
  for (let index = 0; index < even.length; index += 1) {
    const ratio = (upright[index] ?? 0) / Math.max(1, ground[index] ?? 0);
    even[index] = Math.min(255, Math.round(ratio * GROUND));
  }
  return { data: even, width, height };
}

/** As a portable grey map, the one format that is written by putting a line in front. */
export function greyMap({ data, width, height }: GreyPicture): Blob {
  return new Blob([`P5\n${width} ${height}\n255\n`, data], { type: 'image/x-portable-graymap' });
}

function greyOf({ data, width, height }: Pixels): GreyPicture {
  const grey = new Uint8Array(width * height);
  for (let pixel = 0; pixel < grey.length; pixel += 1) {
    const at = pixel * 4;
    // Rec. 601 luma.
    grey[pixel] = Math.round((data[at] ?? 0) * 0.299 + (data[at + 1] ?? 0) * 0.587 + (data[at + 2] ?? 0) * 0.114);
  }
  return { data: grey, width, height };
}

function meanOf(data: Uint8Array): number {
  let sum = 0;
  for (const value of data) sum += value;
  return sum / Math.max(1, data.length);
}

/** Mean of the square round every pixel, cut at the edges: once along rows and once along columns, with running sums. */
function boxMeans(data: Uint8Array | Float32Array, width: number, height: number): Float32Array {
  const rows = new Float32Array(data.length);
  for (let y = 0; y < height; y += 1)
    runningMeans(data, rows, { start: y * width, step: 1, count: width, reach: SURROUNDINGS });
  const means = new Float32Array(data.length);
  for (let x = 0; x < width; x += 1)
    runningMeans(rows, means, { start: x, step: width, count: height, reach: SURROUNDINGS });
  return means;
}

interface Run {
  readonly start: number;
  readonly step: number;
  readonly count: number;
  readonly reach: number;
}

function runningMeans(from: Uint8Array | Float32Array, to: Float32Array, { start, step, count, reach }: Run): void {
  let sum = 0;
  let inside = 0;
  for (let ahead = 0; ahead < count + reach; ahead += 1) {
    if (ahead < count) {
      sum += from[start + ahead * step] ?? 0;
      inside += 1;
    }
    const behind = ahead - 2 * reach - 1;
    if (behind >= 0) {
      sum -= from[start + behind * step] ?? 0;
      inside -= 1;
    }
    const middle = ahead - reach;
    if (middle >= 0 && middle < count) to[start + middle * step] = sum / inside;
  }
}
