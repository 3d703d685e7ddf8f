import type { Outcome } from '../../../domain/verdict.ts';
import type { CodeDrawing } from '../../drawCode.ts';
import type { PictureRow } from './pictureRows.ts';

/** A name and what it stands for; several values stand below each other. */
export interface Field {
  readonly term: string;
  readonly value: string | readonly string[];
  /** Whether it needs a line of its own. */
  readonly wide?: boolean;
}

/** A part of a report, without how it looks. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'text'; readonly text: string; readonly tone?: 'soft' | 'alarm' }
  | {
      readonly kind: 'band';
      readonly outcome: Outcome;
      readonly word: string;
      readonly sentences: readonly string[];
    }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'fields'; readonly rows: readonly Field[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly TableRow[];
      /** Of the width, for each column. */
      readonly shares: readonly number[];
      /** Columns of numbers, which line up at their ends; from 0. */
      readonly numbers?: readonly number[];
    }
  | { readonly kind: 'timeline'; readonly alt: string; readonly rows: readonly PictureRow[] }
  | {
      readonly kind: 'title';
      readonly title: string;
      readonly subject: string;
      readonly lead: string;
      readonly code?: LookUp;
    };

export interface TableRow {
  readonly cells: readonly (string | readonly string[])[];
  /** A difference, a fault: drawn in the colour of a stop, and bold. */
  readonly alarm?: boolean;
}

/** A code that opens the same look-up. */
export interface LookUp {
  readonly drawing: CodeDrawing;
  readonly url: string;
  readonly caption: string;
}
