/** Red, green, blue: 0 to 255. */
export type Colour = readonly [number, number, number];

/**
 * What eyes without one kind of receptor see, in linear light: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, «A
 * physiologically-based model for simulation of color vision deficiency», 2009, at full severity.
 */
export const VISIONS: Readonly<Record<string, readonly number[]>> = {
  'full colour vision': [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
};

const linear = (channel: number): number => {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

type Lab = readonly [lightness: number, a: number, b: number];

/** CIE L*a*b* (D65) of a colour, as this vision sees it. */
export function labOf(colour: Colour, vision: readonly number[]): Lab {
  const [r, g, b] = colour.map(linear);
  const seen = [0, 3, 6].map((row) => {
    const value = vision[row]! * r! + vision[row + 1]! * g! + vision[row + 2]! * b!;
    return Math.min(1, Math.max(0, value));
  });
  const [red, green, blue] = seen as [number, number, number];
  const f = (value: number): number => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116);
  const x = f((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047);
  const y = f(0.2126 * red + 0.7152 * green + 0.0722 * blue);
  const z = f((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const DEGREE = Math.PI / 180;

/** CIEDE2000: 1 is what a trained eye can just tell apart side by side; 10 is plain at a glance. */
export function difference([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  const mean = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const stretch = 1 + (1 - Math.sqrt(mean ** 7 / (mean ** 7 + 25 ** 7))) / 2;
  const [c1, c2] = [Math.hypot(a1 * stretch, b1), Math.hypot(a2 * stretch, b2)];
  const [h1, h2] = [hue(a1 * stretch, b1), hue(a2 * stretch, b2)];
  const apart = ((h2 - h1 + 540) % 360) - 180;
  const h = h1 + apart / 2;
  const l = (l1 + l2) / 2;
  const c = (c1 + c2) / 2;
  const t =
    1 -
    0.17 * Math.cos(DEGREE * (h - 30)) +
    0.24 * Math.cos(DEGREE * 2 * h) +
    0.32 * Math.cos(DEGREE * (3 * h + 6)) -
    0.2 * Math.cos(DEGREE * (4 * h - 63));
  const byLightness = (l2 - l1) / (1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2));
  const byChroma = (c2 - c1) / (1 + 0.045 * c);
  const byHue = (2 * Math.sqrt(c1 * c2) * Math.sin((DEGREE * apart) / 2)) / (1 + 0.015 * c * t);
  const turn =
    -2 *
    Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7)) *
    Math.sin(DEGREE * 60 * Math.exp(-(((((h + 360) % 360) - 275) / 25) ** 2)));
  return Math.sqrt(byLightness ** 2 + byChroma ** 2 + byHue ** 2 + turn * byChroma * byHue);
}

const hue = (a: number, b: number): number => (Math.atan2(b, a) / DEGREE + 360) % 360;

/** Relative luminance after WCAG 2.2. */
const luminance = (colour: Colour): number => {
  const [red, green, blue] = colour.map(linear);
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
};

export function contrast(one: Colour, other: Colour): number {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

/** `share` percent of one colour and the rest of another, as `color-mix(in srgb, …)`. */
export function mix(one: Colour, other: Colour, share: number): Colour {
  const at = (channel: 0 | 1 | 2): number => (share * one[channel] + (100 - share) * other[channel]) / 100;
  return [at(0), at(1), at(2)];
}

export const colourOf = (hex: string): Colour => [
  Number.parseInt(hex.slice(1, 3), 16),
  Number.parseInt(hex.slice(3, 5), 16),
  Number.parseInt(hex.slice(5, 7), 16),
];
