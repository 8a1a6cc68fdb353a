/** Questions to a page, as expressions that the browser evaluates (the project itself is compiled without a DOM). */

/** By how many pixels the page is wider than the window. */
export const overflow = `document.scrollingElement.scrollWidth - innerWidth`;

/** Was the style sheet accepted? */
export const styled = `getComputedStyle(document.body).marginTop === '0px'`;

/** What reaches beyond the page, apart from what scrolls in a frame of its own. */
export const outside = `[...document.querySelectorAll('body *')]
  .filter((element) => !element.matches('.scroll *, .hidden, .skip, svg *'))
  .filter((element) => {
    const { left, right } = element.getBoundingClientRect();
    return right > innerWidth + 1 || left < -1;
  })
  .map((element) => element.outerHTML.slice(0, 80))`;

/** Letters of a drawing beyond its edge. */
export const clipped = `[...document.querySelectorAll('svg')].flatMap((svg) => {
  const edge = svg.getBoundingClientRect();
  return [...svg.querySelectorAll('text')]
    .filter((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      return left < edge.left - 1 || right > edge.right + 1 || top < edge.top - 1 || bottom > edge.bottom + 1;
    })
    .map((text) => text.textContent);
})`;

/** Labels of a drawing that stand on each other. */
export const collisions = `[...document.querySelectorAll('svg')].flatMap((svg) => {
  const texts = [...svg.querySelectorAll('text:not([transform*="rotate"])')].map((text) => [text.textContent, text.getBoundingClientRect()]);
  return texts.flatMap(([one, a], i) =>
    texts
      .slice(i + 1)
      .filter(([, b]) => a.width > 0 && b.width > 0)
      .filter(([, b]) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 6)
      .map(([other]) => one + ' on ' + other),
  );
})`;

/** Letters drawn like one that no font has, or not drawn at all; emoji of reviewers depend on the machine. */
export const missingGlyphs = `(() => {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [32, 32];
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context.font = '16px ' + getComputedStyle(document.documentElement).fontFamily;
  const picture = (letter) => {
    context.clearRect(0, 0, 32, 32);
    context.fillText(letter, 8, 22);
    return canvas.toDataURL();
  };
  // unassigned code points, and the empty picture
  const nothing = new Set(['\\u0378', '\\u{effff}', ' '].map(picture));
  const text = document.body.textContent + document.title;
  return [...new Set(text.match(/[^\\p{M}\\p{C}\\p{Z}\\p{Emoji_Presentation}]/gu))].filter((letter) => nothing.has(picture(letter)));
})()`;

/** What axe finds; the contrast inside a drawing cannot be computed, and trying takes long. */
export const violations = `axe
  .run({ exclude: ['svg'] }, { resultTypes: ['violations'] })
  .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`;
