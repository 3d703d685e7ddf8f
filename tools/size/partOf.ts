/** The part of the app a module belongs to, as its growth is told: an npm package, or one of our folders. */
export function partOf(module: string): string {
  const inPackage = /.*\/?node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(module);
  if (inPackage?.[1] !== undefined) return inPackage[1];
  const inSource = /^src\/(?:features\/)?[^/]+/.exec(module);
  return inSource?.[0] ?? 'build tool';
}
