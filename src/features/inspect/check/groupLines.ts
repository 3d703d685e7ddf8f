import type { CheckLine } from '../../../records/check/checkReport.ts';

/** Lines that belong together. */
export interface LineGroup {
  readonly key: string;
  readonly about:
    | { readonly kind: 'whole' | 'partners' | 'stated' }
    | { readonly kind: 'subject'; readonly subject: number }
    | { readonly kind: 'unit'; readonly subject: number; readonly unit: string };
  readonly lines: readonly CheckLine[];
}

/**
 * The lines in groups, in the order in which they stand in the report: the whole, each subject, each unit of a lot,
 * partners, and what is only stated.
 */
export function groupLines(lines: readonly CheckLine[]): LineGroup[] {
  const groups = new Map<string, { about: LineGroup['about']; lines: CheckLine[] }>();
  for (const line of lines) {
    const about = aboutOf(line);
    const key = Object.values(about).join(' ');
    const group = groups.get(key) ?? { about, lines: [] };
    group.lines.push(line);
    groups.set(key, group);
  }
  return [...groups]
    .map(([key, group]) => ({ key, ...group }))
    .toSorted((a, b) => place(a) - place(b) || subjectOf(a) - subjectOf(b) || inside(a) - inside(b));
}

function place({ about }: LineGroup): number {
  return { whole: 0, subject: 1, unit: 1, partners: 2, stated: 3 }[about.kind];
}

function subjectOf({ about }: LineGroup): number {
  return 'subject' in about ? about.subject : 0;
}

/** A subject's own lines come before those of its units. */
function inside({ about }: LineGroup): number {
  return about.kind === 'unit' ? 1 : 0;
}

function aboutOf({ part }: CheckLine): LineGroup['about'] {
  switch (part.kind) {
    case 'file':
    case 'network':
    case 'block':
    case 'material':
      return { kind: 'whole' };
    case 'partner':
      return { kind: 'partners' };
    case 'stated':
      return { kind: 'stated' };
    case 'fact':
      return ofSubject(part.subject, part.unit);
    case 'step':
      return ofSubject(part.subject, part.of);
    default:
      return part satisfies never;
  }
}

function ofSubject(subject: number, unit: string | undefined): LineGroup['about'] {
  return unit === undefined ? { kind: 'subject', subject } : { kind: 'unit', subject, unit };
}
