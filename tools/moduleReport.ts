import { relative } from 'node:path';
import type { Plugin } from 'vite';

/** What each JavaScript chunk of a build is made of: chunk file → module (path in the repository) → bytes before the code is minified. */
export type ModuleReport = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Where {@link moduleReport} writes, inside the build's output folder. */
export const moduleReportFile = '.vite/modules.json';

/**
 * Writes a {@link ModuleReport} beside the build's manifest: the manifest names chunks only, and which module hides in which
 * chunk is what the size check needs to know.
 */
export function moduleReport(): Plugin {
  return {
    name: 'theriac:module-report',
    apply: 'build',
    generateBundle(_options, bundle) {
      const report: Record<string, Record<string, number>> = {};
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        report[chunk.fileName] = Object.fromEntries(
          Object.entries(chunk.modules).map(([id, { renderedLength }]) => [
            relative(process.cwd(), id.replace(/\?.*$/, '')),
            renderedLength,
          ]),
        );
      }
      this.emitFile({ type: 'asset', fileName: moduleReportFile, source: JSON.stringify(report) });
    },
  };
}
