/** The few functions of jstat that are used; the package brings no types. */
declare module 'jstat/dist/jstat.min.js' {
  const jStat: {
    /** The regularized incomplete beta function I_x(a, b). */
    ibeta(x: number, a: number, b: number): number;
    /** The x with I_x(a, b) = p. */
    ibetainv(p: number, a: number, b: number): number;
  };
  export = jStat;
}
