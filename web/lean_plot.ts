import type { Plugin } from 'vite';

/** What Observable Plot brings along and no chart of ours uses: maps, colour scales by name, legends,
 * tips, bins. Without it the charts weigh a third less. */
const unused = [
  'd3-geo/',
  'd3-scale-chromatic/',
  'plot/src/legends/',
  'plot/src/marks/tip.js',
  'plot/src/transforms/bin.js',
  'plot/src/transforms/group.js',
  'plot/src/interactions/pointer.js',
];
const mark = '\0unused:';

/** Puts functions that give back what they are given in the place of those modules; a chart that needed one would fail when
 * it is drawn, and the browser tests draw them all. */
export function leanPlot(): Plugin {
  return {
    name: 'lean-plot',
    enforce: 'pre',
    apply: 'build',
    async resolveId(source, importer, options) {
      if (importer === undefined || !/node_modules/.test(importer)) return null;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      return found && unused.some((part) => found.id.includes(part)) ? mark + found.id : null;
    },
    async load(id) {
      if (!id.startsWith(mark)) return null;
      const names = Object.keys((await import(id.slice(mark.length))) as object);
      return names.map((name) => `export const ${name} = (first) => first;`).join('\n');
    },
  };
}
