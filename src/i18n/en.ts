import { core } from './en/core.ts';
import { desk } from './en/desk.ts';

/** English: the source of truth. Every other language has exactly its keys. */
export const en = { ...core, ...desk };

export type Core = typeof core;
export type Desk = typeof desk;
export type Messages = Core & Desk;
