/** Numbers that keep the features of different kinds apart. Those that take an offset leave room behind them. */
export const OWN = {
  form: 1,
  reading: 2,
  readingAt: 10,
  prefix: 20,
  suffix: 30,
  inner: 40,
  shape: 41,
  classes: 42,
  cluster: 50,
  restCluster: 70,
  listed: 90,
} as const;

export const CONTEXT = {
  bias: 100,
  gapBefore: 101,
  gapAfter: 102,
  gapsAround: 103,
  position: 104,
  quoted: 105,
  quotedBehind: 106,
  /** Then one for each of the neighbours from −2 to +2. */
  form: 110,
  stem: 120,
  tail: 130,
  head: 140,
  classes: 150,
  shape: 160,
  listed: 170,
  cluster: 200,
  pair: 400,
} as const;
