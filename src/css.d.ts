declare module '*.css' {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: this is how esbuild's text loader hands the file over
  export default text;
}
