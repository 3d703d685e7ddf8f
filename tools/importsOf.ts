import type { Rolldown } from 'vite';

/** File names of a chunk and of all that it imports at once. */
export function importsOf(
  name: string,
  bundle: Rolldown.OutputBundle,
  found = new Set<string>(),
): ReadonlySet<string> {
  const chunk = bundle[name];
  if (chunk?.type !== 'chunk' || found.has(name)) return found;
  found.add(name);
  for (const imported of chunk.imports) importsOf(imported, bundle, found);
  return found;
}
